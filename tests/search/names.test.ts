import { expect, test } from 'vitest';
import { nameVariants } from '../../src/search/names.ts';

test.each([
  [['Eric Van der Sypt'], ['Eric Van der Sypt', 'EVDS']],
  [['Zoë Çelik'], ['Zoë Çelik']],
  [
    ['Federaal parket', 'Federal prosecutor’s office', 'Federaal parket'],
    ['Federaal parket', 'Federal prosecutor’s office', 'FPO'],
  ],
])('%j can be looked up as %j', (names, variants) => {
  expect(nameVariants(names)).toEqual(variants);
});
