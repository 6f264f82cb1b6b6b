import { expect, test } from 'vitest';
import { isForThePublic } from '../../src/dossier/marking.ts';

test.each([
  undefined,
  { nl: 'TLP:CLEAR', en: 'TLP:CLEAR' },
  { nl: 'tlp: clear' },
  { nl: 'TLP:CLEAR', en: ' TLP: Clear ' },
])('a dossier marked %j is for the public', (marking) => {
  expect(isForThePublic({ marking })).toBe(true);
});

test.each([
  { nl: 'Niet voor verspreiding', en: 'Not for distribution' },
  { nl: 'TLP:GREEN' },
  { nl: 'TLP:AMBER', en: 'TLP:CLEAR' },
  { nl: 'Voor iedereen', en: 'TLP:CLEAR' },
  { nl: 'TLP:AMBER+STRICT' },
  { nl: 'TLP:CLEAR vanaf 1 december', en: 'TLP:CLEAR from 1 December' },
  { nl: 'niet TLP:CLEAR' },
  { nl: 'TLP CLEAR' },
  { nl: 'TLP:WHITE' },
])('a dossier marked %j is not', (marking) => {
  expect(isForThePublic({ marking })).toBe(false);
});
