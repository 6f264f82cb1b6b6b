import { expect, test } from 'vitest';
import { seamless } from '../../src/search/seam.ts';

test.each([
  ['Cyber`aanval', 'Cyberaanval'],
  ['D’`Hondt', 'D’Hondt'],
  ['Malmø``malmo.', 'Malmø.'],
  ['`code` en 5`', '`code` en 5`'],
])('%s in the index reads %s', (indexed, text) => {
  expect(seamless(indexed)).toBe(text);
});
