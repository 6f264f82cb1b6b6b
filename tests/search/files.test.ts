import { describe, expect, test } from 'vitest';
import { type Catalogue, catalogueText, parseCatalogue } from '../../src/search/catalogue.ts';
import { kindAt, type Manifest, manifestText, parseManifest } from '../../src/search/manifest.ts';

describe('the catalogue', () => {
  test.each<[string, Catalogue]>([
    [
      'full',
      {
        actors: [
          ['amaq', 'Amaq'],
          ['is', 'IS'],
        ],
        sources: [['artikel', 'Een artikel']],
        entries: [
          { day: 17_000, years: [2018, 2019], actors: [0, 1], sources: [0] },
          { day: undefined, years: [], actors: [], sources: [] },
        ],
      },
    ],
    [
      'without actors',
      { actors: [], sources: [['a', 'A']], entries: [{ day: -5, years: [1969], actors: [], sources: [0] }] },
    ],
  ])('reads back as it was written: %s', (_, catalogue) => {
    expect(parseCatalogue(catalogueText(catalogue))).toEqual(catalogue);
  });
});

describe('the manifest', () => {
  const manifest: Manifest = {
    folder: 'b620afc3d5',
    counts: [1, 12, 1, 4, 6, 1],
    languages: {
      nl: { hash: 'nl_b4d2302690', letters: '0abz', missing: [] },
      en: { hash: 'en_6c8161d8b3', letters: 'a', missing: [3, 7] },
    },
  };

  test('reads back as it was written', () => {
    expect(parseManifest(manifestText(manifest))).toEqual(manifest);
  });

  test.each([
    [0, 'summary'],
    [1, 'actors'],
    [12, 'actors'],
    [13, 'briefings'],
    [24, 'sources'],
  ])('tells the kind of entry %i: %s', (entry, kind) => {
    expect(kindAt(manifest, entry)).toBe(kind);
  });
});
