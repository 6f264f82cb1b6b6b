import { describe, expect, test } from 'vitest';
import { packageDocument } from '../../../src/papers/epub/package-document.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { bookBytes, bookTexts, someData } from '../../fixtures/book.ts';
import { aDocument, aParagraph, someParts, withSummary } from '../../fixtures/document.ts';
import { bookFaults, readBook } from '../../harness/book.ts';
import { listedPages } from '../../harness/book-pages.ts';
import { xmlElements } from '../../harness/xml.ts';

/** What a package says, as `name or property: text`. */
function metadata(texts: ReadonlyMap<string, string>): string[] {
  const elements = xmlElements(texts.get('package.opf') ?? '');
  return elements
    .filter(({ name }) => name === 'meta' || name.startsWith('dc:'))
    .map(({ name, attributes, text }) => `${attributes['property'] ?? name}: ${text}`);
}

test('the package describes the book, and claims no accessibility that it does not have', () => {
  const data = someData({
    subtitle: { nl: 'Een opening', en: 'An opening' },
    editors: [
      { nl: 'Ann', en: 'Ann' },
      { nl: 'De redactie', en: 'The editors' },
    ],
    revised: '2025-02-01T12:00:00.5Z',
  });
  const [identifier, ...others] = metadata(bookTexts({ data }));
  expect(identifier).toMatch(
    /^dc:identifier: urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(others).toEqual([
    'dc:title: The bridge',
    'title-type: main',
    'dc:title: An opening',
    'title-type: subtitle',
    'dc:language: en',
    'dc:creator: Ann',
    'role: edt',
    'dc:creator: The editors',
    'role: edt',
    'dc:date: 2025-02-01',
    'dc:description: About this dossier.',
    'dcterms:modified: 2025-02-01T12:00:00Z',
    'schema:accessMode: textual',
    'schema:accessMode: visual',
    'schema:accessModeSufficient: textual',
    'schema:accessibilityFeature: tableOfContents',
    'schema:accessibilityFeature: readingOrder',
    'schema:accessibilityFeature: structuralNavigation',
    'schema:accessibilityFeature: ARIA',
    'schema:accessibilityFeature: displayTransformability',
    'schema:accessibilityFeature: index',
    'schema:accessibilityFeature: alternativeText',
    'schema:accessibilityHazard: none',
    `schema:accessibilitySummary: ${messages.en.book.accessible} ${messages.en.book.accessibleFigure}`,
  ]);
});

test('a book without a figure has nothing to see, and one without an index none', () => {
  const document = aDocument(someParts.filter(({ anchor }) => !['part-timeline', 'part-index'].includes(anchor)));
  const access = metadata(bookTexts({ document })).filter((line) => /access|index/.test(line));
  expect(access).toEqual([
    'schema:accessMode: textual',
    'schema:accessModeSufficient: textual',
    'schema:accessibilityFeature: tableOfContents',
    'schema:accessibilityFeature: readingOrder',
    'schema:accessibilityFeature: structuralNavigation',
    'schema:accessibilityFeature: ARIA',
    'schema:accessibilityFeature: displayTransformability',
    'schema:accessibilityHazard: none',
    `schema:accessibilitySummary: ${messages.en.book.accessible}`,
  ]);
});

test('what is in the other language says so', () => {
  const texts = bookTexts({ data: someData({ title: { nl: 'De brug' } }) });
  expect(texts.get('package.opf')).toContain('<dc:title id="main" xml:lang="nl">De brug</dc:title>');
  expect(texts.get('cover.svg')).toContain('<title xml:lang="nl">De brug</title>');
});

test('the identifier changes with the words of the book, and with nothing else', () => {
  const identifier = (parts = {}): string | undefined => metadata(bookTexts(parts))[0];
  expect(identifier({ data: someData({ revised: '2026-01-01T00:00:00Z' }) })).toBe(identifier());
  expect(identifier({ document: aDocument(withSummary(aParagraph('The mayor stayed.'))) })).not.toBe(identifier());
});

test.each([
  ['short', 'The bridge', ['The bridge']],
  [
    'of many words',
    'What the province and the town said of the bridge',
    ['What the', 'province and', 'the town said', 'of the bridge'],
  ],
  [
    'with a very long word',
    'Donaudampfschifffahrtsgesellschaft sails',
    ['Donaudampfschifffahrtsgesellschaft', 'sails'],
  ],
])('a title that is %s fits the cover', (_what, title, lines) => {
  const svg = bookTexts({ data: someData({ title: { en: title } }) }).get('cover.svg') ?? '';
  const words = /<text[^>]*>(.*?)<\/text>/.exec(svg)?.[1] ?? '';
  expect([...words.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line]) => line)).toEqual(lines);
});

test('a book in two languages names both, and has its title in each', () => {
  const opf = packageDocument({ data: someData(), locales: ['en', 'nl'], identifier: 'urn:uuid:0', documents: [] });
  const all = (name: string) => [...opf.matchAll(new RegExp(`<${name}[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text);
  expect(all('dc:language')).toEqual(['en', 'nl']);
  expect(all('dc:title')).toEqual(['The bridge', 'De brug']);
});

describe('a book beside a PDF', () => {
  const pages = [
    { page: 1, text: 'The bridge First edition As of January 2025' },
    { page: 2, text: 'Contents Summary 3 Timeline 4 Actors 5 Ann Mayor 5 The town 5' },
    { page: 3, text: 'Summary The mayor opened the bridge & left.' },
  ];
  const pdf = { pages, source: 'https://dossier.example/en/dossier.pdf', cover: new Uint8Array([1]) };
  const texts = bookTexts({ pdf });

  test('says whose pages it lists, and that they are marked', () => {
    const said = metadata(texts).filter((line) => /source|page|PDF/.test(line));
    expect(said).toEqual([
      'dc:source: https://dossier.example/en/dossier.pdf',
      'source-of: pagination',
      'schema:accessibilityFeature: pageBreakMarkers',
      'schema:accessibilityFeature: pageNavigation',
      `schema:accessibilitySummary: ${[messages.en.book.accessible, messages.en.book.accessibleFigure, messages.en.book.accessiblePages].join(' ')}`,
    ]);
  });

  test('lists each page where it begins, and is without fault', () => {
    const made = readBook(bookBytes({ pdf }));
    expect(bookFaults(made)).toEqual([]);
    expect(listedPages(made).map(({ label, after }) => `${label} ${after.slice(0, 12)}`)).toEqual([
      '1 thebridgefir',
      '2 contentssumm',
      '3 summarythema',
    ]);
  });

  test('shows on shelves the cover of points, and keeps the one that is drawn', () => {
    const items = xmlElements(texts.get('package.opf') ?? '').filter(({ attributes }) =>
      /^cover\.\w+g$/.test(attributes['href'] ?? ''),
    );
    expect(items.map(({ attributes: { href, properties } }) => [href, properties])).toEqual([
      ['cover.svg', undefined],
      ['cover.png', 'cover-image'],
    ]);
  });

  test('has the same name whatever draws its cover, and another where pages begin elsewhere', () => {
    const identifier = (more: Partial<typeof pdf>): string | undefined =>
      metadata(bookTexts({ pdf: { ...pdf, ...more } }))[0];
    expect(identifier({ cover: new Uint8Array([2]) })).toBe(identifier({}));
    expect(identifier({ pages: pages.slice(0, 2) })).not.toBe(identifier({}));
  });
});

test('a book without a PDF lists no pages, claims none, and shows the cover that is drawn', () => {
  const texts = bookTexts();
  expect([...texts.values()].join('')).not.toMatch(/page-list|pagebreak|pageBreak|source-of/);
  const [cover] = xmlElements(texts.get('package.opf') ?? '').filter(
    ({ attributes }) => attributes['href'] === 'cover.svg',
  );
  expect(cover?.attributes['properties']).toBe('cover-image');
});
