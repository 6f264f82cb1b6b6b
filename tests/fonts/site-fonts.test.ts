import path from 'node:path';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/fonts.ts';
import { rareLetters } from '../../src/fonts/letters.ts';
import { siteFonts } from '../../src/fonts/site-fonts.ts';

const fontsFor = async (text: string) => {
  const { faces } = await (await openFonts([], import.meta.dirname)).lend(rareLetters(text));
  return siteFonts(faces);
};

test('a site whose texts need no other font has none, and no rules', async () => {
  expect(await fontsFor('Eén café')).toBe(undefined);
});

test('the rules make our families of the files, for the letters of the texts; each file stands there once', async () => {
  const { sheet = '', files = new Map<string, Uint8Array>() } = (await fontsFor('שלום')) ?? {};
  const names = [...files.keys()];
  expect(names.map((name) => name.replace(/\.[0-9a-f]{8}\.woff2$/, ''))).toEqual([
    'noto-serif-hebrew-hebrew-400-normal',
    'noto-serif-hebrew-hebrew-600-normal',
    'noto-sans-hebrew-hebrew-400-normal',
    'noto-sans-hebrew-hebrew-600-normal',
  ]);
  for (const bytes of files.values()) expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('wOF2');
  expect(sheet.split('@font-face').map((rule) => rule.trim())[3]).toBe(`{
  font-family: 'Newsreader';
  font-style: italic;
  font-weight: 400;
  font-display: fallback;
  src: url('${names[0] ?? ''}') format('woff2');
  size-adjust: 90%;
  unicode-range: U+5D5, U+5DC-5DD, U+5E9;
}`);
  expect(sheet.match(/url\('[^']+'\)/g)).toHaveLength(5);
});

test('the same texts give the same bytes', async () => {
  expect(await fontsFor('Ελλάς שלום')).toEqual(await fontsFor('Ελλάς שלום'));
  expect(path.posix.isAbsolute([...((await fontsFor('ж'))?.files.keys() ?? [])][0] ?? '')).toBe(false);
});
