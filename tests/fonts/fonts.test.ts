import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/fonts.ts';
import type { Lent } from '../../src/fonts/lend.ts';
import { rareLetters } from '../../src/fonts/letters.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const packages = path.join(import.meta.dirname, '../../node_modules');
const devanagari = '@fontsource/noto-sans-devanagari';

const lent = async (text: string, names: readonly string[] = [], content = import.meta.dirname): Promise<Lent> =>
  (await openFonts(names, content)).lend(rareLetters(text));

/** The files of the faces of each family, without what all names end in. */
const filesOf = ({ faces }: Lent, family: string): string[] =>
  faces.flatMap((face) => (face.family === family ? [path.basename(face.file, '.woff2')] : []));

/** A folder with content, and beside it a copy of an installed package under another name. */
function aDossierWithFont(name: string): string {
  const folder = aFolder();
  cpSync(path.join(packages, devanagari), path.join(folder, 'node_modules', name), { recursive: true });
  mkdirSync(path.join(folder, 'content'));
  return path.join(folder, 'content');
}

test('text in Dutch and English needs no other font, and none is looked into', async () => {
  expect(await lent('Eén “café” – € 5')).toEqual({ faces: [], missing: new Set(), broken: new Set() });
});

test('a face is borrowed for the letters of the text and for no other', async () => {
  const { faces, missing } = await lent('سلام');
  expect(missing).toEqual(new Set());
  expect(faces.map(({ file, ...face }) => ({ ...face, file: path.basename(file) }))).toEqual(
    [
      { family: 'Newsreader', weight: 400, style: 'normal', size: 105, cut: 400 },
      { family: 'Newsreader', weight: 600, style: 'normal', size: 105, cut: 600 },
      // A script without italics stays upright.
      { family: 'Newsreader', weight: 400, style: 'italic', size: 105, cut: 400 },
      { family: 'Libre Franklin', weight: 400, style: 'normal', size: 115, cut: 400 },
      { family: 'Libre Franklin', weight: 600, style: 'normal', size: 115, cut: 600 },
    ].map(({ cut, ...face }) => ({
      ...face,
      codes: [0x627, 0x633, 0x644, 0x645],
      file: `noto-naskh-arabic-arabic-${cut}-normal.woff2`,
    })),
  );
});

test.each([
  ['Greek', 'Ελλάς', 'noto-serif-greek', 'source-sans-3-greek'],
  ['Greek of all accents', 'ἄ', 'noto-serif-greek-ext', 'source-sans-3-greek-ext'],
  ['Cyrillic', 'Москва за́мок', 'noto-serif-cyrillic', 'libre-franklin-cyrillic'],
  ['Vietnamese', 'Việt', 'newsreader-vietnamese', 'libre-franklin-vietnamese'],
  ['Hebrew', 'בְּרֵאשִׁית', 'noto-serif-hebrew-hebrew', 'noto-sans-hebrew-hebrew'],
])('%s comes along, for both families', async (_, text, serif, sans) => {
  const all = await lent(text);
  expect(all.missing).toEqual(new Set());
  const slope = serif.includes('hebrew') ? 'normal' : 'italic';
  expect(filesOf(all, 'Newsreader')).toEqual([`${serif}-400-normal`, `${serif}-600-normal`, `${serif}-400-${slope}`]);
  expect(filesOf(all, 'Libre Franklin')).toEqual([`${sans}-400-normal`, `${sans}-600-normal`]);
});

test('transliterations, arrows and signs of mathematics come along', async () => {
  expect((await lent('al-Ḥasan ʿAlī → ≥ ✓ ∞')).missing).toEqual(new Set());
});

test('a letter and a mark that no one font has together are missing together', async () => {
  expect((await lent('ж\u0301 ש\u0301')).missing).toEqual(new Set(['ש\u0301']));
});

test('letters that no font has are missing', async () => {
  expect((await lent('हि ก 王 👍')).missing).toEqual(new Set(['हि', 'ก', '王', '👍']));
});

describe('a font that the dossier names', () => {
  test('is found beside the folder of the content, and lends what ours lack', async () => {
    const content = aDossierWithFont('@fontsource/proef');
    const { faces, missing } = await lent('हि ก سلام', ['@fontsource/proef'], content);
    expect(missing).toEqual(new Set(['ก']));
    const own = faces.filter(({ file }) => file.startsWith(path.dirname(content)));
    expect(
      own.map(({ family, weight, style, file, codes }) => [family, weight, style, path.basename(file), codes]),
    ).toEqual(
      [
        ['Newsreader', 400, 'normal', 400],
        ['Newsreader', 600, 'normal', 600],
        ['Newsreader', 400, 'italic', 400],
        ['Libre Franklin', 400, 'normal', 400],
        ['Libre Franklin', 600, 'normal', 600],
      ].map(([family, weight, style, cut]) => [
        family,
        weight,
        style,
        `noto-sans-devanagari-devanagari-${cut}-normal.woff2`,
        [0x939, 0x93f],
      ]),
    );
  });

  test('is found with the generator, too', async () => {
    expect((await lent('हि', [devanagari], aFolder())).missing).toEqual(new Set());
  });

  test('is told of where it is not there, or no font as Fontsource has them', async () => {
    const { faults } = await openFonts(['@fontsource/nergens', devanagari, 'zod'], import.meta.dirname);
    expect(faults).toEqual([
      {
        index: 0,
        message:
          'This package is not installed. Run npm install @fontsource/nergens beside the dossier, or correct the name.',
      },
      {
        index: 2,
        message:
          'This package is not laid out as Fontsource lays out its fonts. Name one of those, such as @fontsource/noto-sans-devanagari.',
      },
    ]);
  });

  test.each([
    ['an id that leads elsewhere', { id: '../../../secret', weights: [400], styles: ['normal'] }],
    ['no weights', { id: 'proef', weights: [], styles: ['normal'] }],
    ['files of another name', { id: 'anders', weights: [400], styles: ['normal'] }],
  ])('is told of where it says of itself %s', async (_, metadata) => {
    const content = aDossierWithFont('proef');
    writeFileSync(path.join(content, '../node_modules/proef/metadata.json'), JSON.stringify(metadata));
    expect((await openFonts(['proef'], content)).faults.map(({ index }) => index)).toEqual([0]);
  });

  test('is named where a file of it is broken, and its letters are missing', async () => {
    const content = aDossierWithFont('@fontsource/proef');
    const files = path.join(content, '../node_modules/@fontsource/proef/files');
    writeFileSync(path.join(files, 'noto-sans-devanagari-devanagari-600-normal.woff2'), 'no font');
    const { missing, broken } = await lent('हि', ['@fontsource/proef'], content);
    expect([missing, broken]).toEqual([new Set(['हि']), new Set(['@fontsource/proef'])]);
  });
});
