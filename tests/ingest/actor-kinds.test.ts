import { expect, test } from 'vitest';
import { relationType } from '../../src/ingest/actor-kinds.ts';

test.each([
  ['voorzitter', 'leads'],
  ['ondervoorzitter', 'works-for'],
  ['vice-president', 'works-for'],
  ['legal advice director', 'leads'],
  ['gemeenteraadslid', 'member-of'],
  ['woordvoerder', 'works-for'],
])('a %s %s what the function is held at', (role, type) => {
  expect(relationType(role)).toBe(type);
});
