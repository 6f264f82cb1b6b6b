import { expect, test } from 'vitest';
import { findable, foundEntries, otherNames } from '../../../src/client/lists/found-entries.ts';

const bear = { id: 'apt28', name: 'Sofacy', aliases: ['APT28', 'Fancy Bear'], label: 'Groep' };
const lukasz = { id: 'lukasz', name: 'Łukasz Çelik', label: 'Persoon' };
const all = findable([bear, lukasz]);

test.each([
  ['sofa', [bear]],
  ['bear fancy', [bear]],
  ['apt28 persoon', []],
  ['lukasz celik', [lukasz]],
  ['ŁUKASZ', [lukasz]],
  ['o', [bear, lukasz]],
  ['  ', []],
])('a reader who types “%s” finds what has every word', (asked, found) => {
  expect(foundEntries(all, asked)).toEqual(found);
});

test('what is found by another name says by which', () => {
  expect(otherNames(bear, 'bear')).toEqual(['Fancy Bear']);
  expect(otherNames(bear, 'bear apt28')).toEqual([]);
  expect(otherNames(bear, 'sofacy')).toEqual([]);
  expect(otherNames(lukasz, 'persoon')).toEqual([]);
});
