import { expect, test } from 'vitest';
import { loneDate } from '../../../src/dossier/wording/lone-date.ts';

const lone = (nl: string, en: string) => loneDate('nl', nl, en) ?? loneDate('en', en, nl);

test.each([
  ['op 3 maart 2019', 'on 3 April 2019', '3 maart 2019'],
  ['op 3 maart', 'on 4 March', '3 maart'],
  ['in het voorjaar', 'in March 2019', 'March 2019'],
  ['op dinsdag', 'on Wednesday', 'dinsdag'],
  ['toen', 'on Friday', 'Friday'],
])('%s · %s: a date is in one language only', (nl, en, words) => {
  expect(lone(nl, en)?.trim()).toBe(words);
});

test.each([
  ['op 3 maart 2019', 'on March 3rd, 2019'],
  ['op 3 en 4 mei', 'on 3 and 4 May'],
  ['in mei', 'in May'],
  ['op 4/5/1971', 'on 4 May 1971'],
  ['dinsdagavond', 'Tuesday evening'],
  ['dat kan', 'it may'],
])('%s · %s: both name it', (nl, en) => {
  expect(lone(nl, en)).toBeUndefined();
});
