import { expect, test } from 'vitest';
import { hyphenated } from '../../src/print/hyphenate.ts';

const shown = (word: string, locale: 'nl' | 'en'): string => hyphenated(word, locale).replaceAll('\u00ad', '-');

test.each([
  ['nl', 'verantwoordelijkheid', 'ver-ant-woor-de-lijk-heid'],
  ['nl', 'Persconferentie', 'Pers-con-fe-ren-tie'],
  ['nl', 'opsporingsdienst', 'opspo-rings-dienst'],
  ['en', 'investigating', 'invest-ig-at-ing'],
  ['en', 'telecommunications', 'tele-com-mu-nic-a-tions'],
] as const)('a word is divided by the patterns of its language: %s %s', (locale, word, parts) => {
  expect(shown(word, locale)).toBe(parts);
});

test.each([
  ['a short word stays whole', 'gister', 'gister'],
  ['three letters at least stay before a hyphen', 'afspraken', 'afspra-ken'],
  ['and three after it', 'communicatie', 'com-mu-ni-ca-tie'],
])('%s', (_rule, word, parts) => {
  expect(shown(word, 'nl')).toBe(parts);
});
