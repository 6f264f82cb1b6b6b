import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/fonts/characters.ts';
import { families } from '../../src/fonts/families.ts';
import { fileOf, isMeantFor, openFontPackage } from '../../src/fonts/font-package.ts';
import { hasRareLetters, rareLetters } from '../../src/fonts/letters.ts';

/** The code points that the style sheet's own faces of a family have in one cut. */
async function ownCharacters({ package: name, own }: (typeof families)[number], cut: Parameters<typeof fileOf>[2]) {
  const opened = await openFontPackage(name, [import.meta.dirname]);
  if ('fault' in opened) throw new Error(opened.fault);
  const subsets = opened.font.subsets.filter((subset) => own.includes(subset.name));
  const sets = await Promise.all(
    subsets.map(async (subset) =>
      [...(await charactersOf(fileOf(opened.font, subset.name, cut)))].filter((code) => isMeantFor(subset, [code])),
    ),
  );
  return new Set(sets.flat());
}

test.each(families.flatMap((family) => family.cuts.map((cut) => ({ family, cut }))))(
  '$family.name in $cut.weight $cut.style has every letter that is taken for usual',
  async ({ family, cut }) => {
    const own = await ownCharacters(family, cut);
    const lacking = Array.from({ length: 0x3000 }, (_, code) => code).filter((code) => {
      const letter = String.fromCodePoint(code);
      return !hasRareLetters(letter) && !/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(letter) && !own.has(code);
    });
    expect(lacking.map((code) => code.toString(16))).toEqual([]);
  },
);

test.each([
  ['Dutch, French and English', 'Eén coördinatie – “à l’été” ‘naïef’ … € 5, œuvre', []],
  ['a letter that Unicode composes', 'cafe\u0301', []],
  ['what is never drawn', 'a\u00adb\u200dc\ufe0f\u200f', []],
  ['spaces of any width', 'a\u00a0b\u202fc\u2009d', []],
  ['a letter with marks that are its own', 'за́мок', ['з', 'а́', 'м', 'о', 'к']],
  ['a letter each once', 'हिहि', ['हि']],
  ['joiners within a word', 'می\u200cخواهم', ['م', 'ی', 'خ', 'و', 'ا', 'ه']],
  ['a mark without a letter', '\u0301', ['\u0301']],
  ['emoji', 'ja 👍🏽', ['👍', '🏽']],
])('%s', (_, text, letters) => {
  expect([...rareLetters(text)]).toEqual(letters);
});

test('the words of the interface are in our fonts', () => {
  for (const language of ['nl', 'en']) {
    const texts = readFileSync(path.join(import.meta.dirname, `../../src/i18n/${language}.ts`), 'utf8');
    expect([...rareLetters(texts)]).toEqual([]);
  }
});
