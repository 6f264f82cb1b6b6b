import { expect, test } from 'vitest';
import { fieldName, fieldPath, type Path } from '../../src/reader/problem.ts';

test.each<[string, Path]>([
  ['title', ['title']],
  ['participants[2].actor', ['participants', 2, 'actor']],
  ['relations[0].evidence[11].exact', ['relations', 0, 'evidence', 11, 'exact']],
  ['container-title', ['container-title']],
  ['', []],
])('%s is the name of a field, and leads back to it', (name, path) => {
  expect(fieldName(path)).toBe(name);
  expect(fieldPath(name)).toEqual(path);
});
