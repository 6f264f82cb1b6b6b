import { expect, test } from 'vitest';
import { loneNumber } from '../../../src/dossier/wording/lone-number.ts';

const lone = (nl: string, en: string) => loneNumber('nl', nl, en) ?? loneNumber('en', en, nl);

test.each([
  ['in 18 landen', 'in 81 countries', 'nl', '18'],
  ['Er waren 1.800 boten.', 'There were 18,000 boats.', 'nl', '1.800'],
  ['2,5 miljoen euro', '25 million euros', 'nl', '2,5 miljoen'],
  ['twaalf mensen', '20 people', 'nl', 'twaalf'],
  ['twaalf mensen', 'fourteen people', 'nl', 'twaalf'],
  ['op 3 mei 2019', 'on 3 May 2018', 'nl', '2019'],
  ['een rapport', 'a report of 2017', 'en', '2017'],
])('%s · %s: a number is in one language only', (nl, en, _, typed) => {
  expect(lone(nl, en)).toBe(typed);
});

test.each([
  ['2,5 miljoen euro', '2.5 million euros'],
  ['1.800 boten en 12 auto’s', '1,800 boats and twelve cars'],
  ['twaalf mensen', '12 people'],
  ['om 20.30 uur', 'at 8.30 pm'],
  ['om 8 uur ’s avonds', 'at 8 in the evening'],
  ['de 21ste eeuw', 'the 21st century'],
  ['in de jaren 90', 'in the 1990s'],
  ['in 2018-2019', 'in 2018–19'],
  ['na 1,5 jaar', 'after a year and a half'],
  ['een 7-jarige', 'a seven-year-old'],
  ['18 %', '18 per cent'],
  ['artikel 140bis', 'article 140 bis'],
  ['1 miljoen inwoners', 'a million inhabitants'],
  ['beide mannen', 'both men'],
  ['twaalf eieren', 'a dozen eggs'],
])('%s · %s: is told alike', (nl, en) => {
  expect(lone(nl, en)).toBeUndefined();
});
