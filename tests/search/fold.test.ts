import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/search/fold.ts';

test.each([
  ['Zoë Çelik', 'zoe celik'],
  ['Łukasz Wiśniewski', 'lukasz wisniewski'],
  ['Öztürk', 'ozturk'],
  ['België', 'belgie'],
])('%s reads %s without diacritics', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Oost-Vlaanderen', ['oostvlaanderen', 'oost', 'vlaanderen']],
  ['O’Neill', ['oneill', 'neill']],
  ['26.000', ['26000', '26', '000']],
  ['cyber`aanval', ['cyberaanval', 'cyber', 'aanval']],
  ['parket,', ['parket']],
  ['–', []],
])('%s is found as %j', (run, words) => {
  expect(wordsOf(run)).toEqual(words);
});
