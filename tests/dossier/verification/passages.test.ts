import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { passages, type Selector } from '../../../src/dossier/verification/passages.ts';
import { sample } from './arbitraries.ts';
import { referenceFold, sliceOf, trimmed } from './reference.ts';

const found = (text: string, selector: Selector): string[] =>
  passages(foldedText(text), selector).map((passage) => `${passage.start} ${sliceOf(text, passage)}`);

test.each<[string, string, Selector, string[]]>([
  ['every place, in order', 'een man zag een man', { exact: 'een man' }, ['0 een man', '12 een man']],
  ['places that overlap', 'na na na', { exact: 'na na' }, ['0 na na', '3 na na']],
  ['a place counted in code points', '👍👍 een man', { exact: 'een man' }, ['3 een man']],
  ['a place over a line break', 'een \n man', { exact: 'een man' }, ['0 een \n man']],
  [
    'a place without the soft hyphens around it',
    '\u00adeen\u00ad man\u00ad.',
    { exact: 'een man' },
    ['1 een\u00ad man'],
  ],
  ['words with a hyphen for a soft one', 'de samen\u00adwerking', { exact: 'samen-werking' }, ['3 samen\u00adwerking']],
  ['words without', 'de samen\u00adwerking', { exact: 'samenwerking' }, ['3 samen\u00adwerking']],
  [
    'words with a hyphen of the source and one for a soft hyphen',
    'een oud-minister-presi\u00addent',
    { exact: 'oud-minister-presi-dent' },
    ['4 oud-minister-presi\u00addent'],
  ],
  ['no words without a hyphen of the source', 'oud-minister in de samen\u00adwerking', { exact: 'oudminister in' }, []],
  ['no words with another hyphen', 'de samen\u00adwerking', { exact: 'samenwer-king' }, []],
  ['no words with two hyphens for one', 'de samen\u00adwerking', { exact: 'samen--werking' }, []],
  ['no hyphen for a soft hyphen at a space', 'de \u00adsamenwerking', { exact: 'de -samenwerking' }, []],
  ['no part of a word before a soft hyphen', 'de samen\u00adwerking', { exact: 'de samen' }, []],
  [
    'a prefix and a suffix with hyphens for soft ones',
    'in oud-samen\u00adwerking met de man aan twee\u00adde zijde, een man',
    { exact: 'de man', prefix: 'oud-samen-werking met', suffix: 'aan twee-de' },
    ['25 de man'],
  ],
  [
    'words that begin and end in a hyphen',
    'bij -5 graden in voor\u00adjaar- en',
    { exact: '-5 graden in voor-jaar-' },
    ['4 -5 graden in voor\u00adjaar-'],
  ],
  ['words with white space around them', 'zag een man.', { exact: '\n een man ' }, ['4 een man']],
  ['nothing for nothing', 'een man', { exact: ' \u00ad' }, []],
  ['the place after a prefix', 'de man, een man', { exact: 'man', prefix: 'een' }, ['12 man']],
  ['a prefix with its space', 'de man, een man', { exact: 'man', prefix: 'een ' }, ['12 man']],
  ['the place before a suffix', 'man zegt man, ja', { exact: 'man', suffix: ', ja' }, ['9 man']],
  ['a suffix over a line break', 'man zegt man\nja', { exact: 'man', suffix: 'ja' }, ['9 man']],
  ['prefix and suffix together', 'a man b. a man c. d man c', { exact: 'man', prefix: 'a', suffix: 'c' }, ['11 man']],
  ['a prefix with other quotation marks', '‘man’ “man”', { exact: 'man', prefix: '"' }, ['7 man']],
  ['nothing where the prefix is not directly before', 'een oude man', { exact: 'man', prefix: 'een' }, []],
  ['no base of a combining sequence', 'q q\u0303', { exact: 'q' }, ['0 q']],
  ['no base of a composed letter', 'cafe\u0301', { exact: 'cafe' }, []],
  ['no mark of a combining sequence', 'q\u0303 x', { exact: '\u0303 x' }, []],
  ['no part of a family', '👨‍👩‍👧 en 👨', { exact: '👨' }, ['9 👨']],
  ['no hand without its skin', '👍🏽 👍', { exact: '👍' }, ['3 👍']],
  ['no half of a flag', '🇧🇪🇳🇱', { exact: '🇪🇳' }, []],
  ['no space of no width without its mark', 'e\u0301e\u0301n \u200b\u0301', { exact: 'één \u200b' }, []],
  ['no words with a byte order mark that is not there', 'een man', { exact: '\ufeffeen man' }, []],
  ['a whole flag', '🇧🇪🇳🇱', { exact: '🇳🇱' }, ['2 🇳🇱']],
  ['no part of a word', 'mannen, eenman, man', { exact: 'man' }, ['16 man']],
  ['no part of a number', '26.000 en 26', { exact: '26' }, ['10 26']],
  ['no number without its sign', '-5 of 5', { exact: '5' }, ['6 5']],
  ['no number without its unit', '5% €5 5€ 5', { exact: '5' }, ['9 5']],
  ['a number of a range', '2018-2019', { exact: '2019' }, ['5 2019']],
  ['no word without its genitive', 'video’s van video', { exact: 'video' }, ['12 video']],
  ['a word without its article', 'l’état', { exact: 'état' }, ['2 état']],
  ['a word between quotation marks', '‘man’', { exact: 'man' }, ['1 man']],
  ['a part of a compound with a hyphen', 'Oost-Vlaanderen', { exact: 'Vlaanderen' }, ['5 Vlaanderen']],
  ['characters of a script without spaces', '联邦检察院', { exact: '检察' }, ['2 检察']],
  ['a part of a word whose rest the suffix holds', 'terreur12', { exact: 'terreur', suffix: '12' }, ['0 terreur']],
  ['a whole word before a part of one', 'in formatie, informatie', { exact: 'formatie', prefix: 'in' }, ['3 formatie']],
])('finds %s', (_, text, selector, expected) => {
  expect(found(text, selector)).toEqual(expected);
});

test('every passage holds exactly the words, and a passage of the text is found where it stands', () => {
  fc.assert(
    fc.property(sample, ({ text, words }) => {
      const all = passages(foldedText(text), { exact: words });
      for (const passage of all) expect(referenceFold(sliceOf(text, passage))).toBe(referenceFold(words));
      expect(all.map((passage) => sliceOf(text, passage))).toContain(words);
    }),
    { numRuns: 300 },
  );
});

test('what is found with marks and emoji cut at any place holds exactly the words', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), ({ text }, from, length) => {
      const points = Array.from(text);
      const start = from % points.length;
      const words = points.slice(start, start + 1 + (length % 20)).join('');
      for (const passage of passages(foldedText(text), { exact: words }))
        expect(referenceFold(sliceOf(text, passage))).toBe(trimmed(referenceFold(words)));
    }),
    { numRuns: 500 },
  );
});
