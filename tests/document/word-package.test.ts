import { describe, expect, test } from 'vitest';
import type { Composed } from '../../src/document/compose.ts';
import { text } from '../../src/document/inline.ts';
import { composedInput, editionInput } from '../../src/document/writers/word/document.ts';
import { wordLanguage } from '../../src/document/writers/word/languages.ts';
import { type WordInput, wordParts } from '../../src/document/writers/word/package.ts';
import { aDocument, aLink, aParagraph, aPart, inBoth, wordsIn } from '../fixtures/document.ts';
import { elementsOf, named, ownText, valueOf } from '../harness/word.ts';
import { type TreeElement, xmlTree } from '../harness/xml.ts';

const facts = {
  title: 'De brug',
  subject: 'Een opening',
  creators: ['Ann', 'Bob'],
  revised: '2025-02-01T12:00:00.500+01:00',
};

/** The parts of a document by their paths, read in the order in which they are written. */
const partsOf = (input: WordInput): Map<string, TreeElement> =>
  new Map([...wordParts(input)].map(({ path, pieces }) => [path, xmlTree([...pieces].join(''))]));

const part = (parts: ReadonlyMap<string, TreeElement>, path: string): TreeElement => {
  const found = parts.get(path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};
const words = (element: TreeElement): string => named(element, 'w:t').map(ownText).join('');

const document = {
  ...aDocument([aPart('summary', 'Summary', aParagraph(aLink('https://a.example/', 'A')))], ['nl', 'en']),
};
const edition = partsOf(
  editionInput({ ...document, titlePage: { ...document.titlePage, title: inBoth('De brug', 'The bridge') } }, facts),
);

const composed: Composed = {
  locales: ['en'],
  words: wordsIn(['en']),
  front: {
    kind: [text('A selection')],
    title: [text('Who did what')],
    subtitle: '',
    imprint: [{ lang: 'en', value: { dossier: 'The bridge', lines: ['First edition', 'Ann'], statements: [] } }],
    addresses: [],
  },
  parts: [aPart('entries', 'Entries', aParagraph('Words.'))],
};

describe('the head and foot of pages', () => {
  test('of an edition name the dossier, its edition and its state, and the page', () => {
    expect([words(part(edition, 'word/header.xml')), words(part(edition, 'word/footer.xml'))]).toEqual([
      'De brug / The bridge',
      'First edition · As of January 20251 / 1',
    ]);
    expect(
      named(part(edition, 'word/footer.xml'), 'w:fldSimple').map((field) => valueOf(field, 'w:instr').trim()),
    ).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('of a composed document name that and the dossier', () => {
    const parts = partsOf(composedInput(composed));
    expect([words(part(parts, 'word/header.xml')), words(part(parts, 'word/footer.xml'))]).toEqual([
      'Who did what',
      'The bridge · First edition1 / 1',
    ]);
  });
});

test('the package says of each part what it is, and how the document knows it', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const types = named(part(edition, '[Content_Types].xml'), 'Override');
  expect(types.map((each) => [valueOf(each, 'PartName'), valueOf(each, 'ContentType')])).toEqual([
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/word/numbering.xml', `${word}.numbering+xml`],
    ['/word/fontTable.xml', `${word}.fontTable+xml`],
    ['/word/footnotes.xml', `${word}.footnotes+xml`],
    ['/word/header.xml', `${word}.header+xml`],
    ['/word/footer.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]);
  const relations = (path: string) =>
    named(part(edition, path), 'Relationship').map((each) => [
      valueOf(each, 'Id'),
      valueOf(each, 'Type').split('/').at(-1),
      valueOf(each, 'Target'),
      valueOf(each, 'TargetMode'),
    ]);
  expect(relations('_rels/.rels')).toEqual([
    ['document', 'officeDocument', 'word/document.xml', ''],
    ['core', 'core-properties', 'docProps/core.xml', ''],
    ['app', 'extended-properties', 'docProps/app.xml', ''],
  ]);
  const link = ['link1', 'hyperlink', 'https://a.example/', 'External'];
  expect(relations('word/_rels/document.xml.rels')).toEqual([
    ...['styles', 'settings', 'numbering', 'fontTable', 'footnotes', 'header', 'footer'].map((name) => [
      name,
      name,
      `${name}.xml`,
      '',
    ]),
    link,
  ]);
  expect(relations('word/_rels/footnotes.xml.rels')).toEqual([link]);
});

test('what parts the text from its footnotes is among them, and the settings name it', () => {
  const ids = (path: string) => named(part(edition, path), 'w:footnote').map((each) => valueOf(each, 'w:id'));
  expect([ids('word/settings.xml'), ids('word/footnotes.xml')]).toEqual([
    ['-1', '0'],
    ['-1', '0'],
  ]);
  const lines = named(part(edition, 'word/footnotes.xml'), 'w:footnote').map((each) => [
    valueOf(each, 'w:type'),
    elementsOf(each)
      .flatMap(elementsOf)
      .flatMap(elementsOf)
      .map(({ name }) => name),
  ]);
  expect(lines).toEqual([
    ['separator', ['w:separator']],
    ['continuationSeparator', ['w:continuationSeparator']],
  ]);
});

describe('what a file says of itself', () => {
  const core = (input: WordInput) =>
    elementsOf(part(partsOf(input), 'docProps/core.xml')).map((each) => [each.name, ownText(each)]);

  test('is its title, its subject, its makers, its language and when the dossier was revised', () => {
    expect(core(editionInput(document, facts))).toEqual([
      ['dc:title', 'De brug'],
      ['dc:subject', 'Een opening'],
      ['dc:creator', 'Ann; Bob'],
      ['dc:language', 'nl-BE'],
      ['dcterms:created', '2025-02-01T11:00:00Z'],
      ['dcterms:modified', '2025-02-01T11:00:00Z'],
    ]);
  });

  test('is no date where a reader put it together', () => {
    expect(core(composedInput(composed))).toEqual([
      ['dc:title', 'Who did what'],
      ['dc:subject', 'The bridge'],
      ['dc:language', 'en-GB'],
    ]);
  });
});

test('a language has the region by which Word knows its dictionary, its script, and a font where it needs one', () => {
  const told = (name: string) => {
    const { tag, script, font } = wordLanguage(name);
    return [tag, script, font];
  };
  expect(
    ['nl', 'en', 'fr', 'en-US', 'ar', 'he', 'zh-TW', 'ja', 'ko', 'hi', 'ta', 'th', 'zxx', 'not a tag'].map(told),
  ).toEqual([
    ['nl-BE', 'latin', undefined],
    ['en-GB', 'latin', undefined],
    ['fr-FR', 'latin', undefined],
    ['en-US', 'latin', undefined],
    ['ar-EG', 'right-to-left', undefined],
    ['he-IL', 'right-to-left', undefined],
    ['zh-TW', 'east-asian', 'Microsoft JhengHei'],
    ['ja-JP', 'east-asian', 'Yu Gothic'],
    ['ko-KR', 'east-asian', 'Malgun Gothic'],
    ['hi-IN', 'complex', undefined],
    ['ta-IN', 'complex', undefined],
    ['th-TH', 'complex', undefined],
    ['zxx', 'latin', undefined],
    ['x-none', 'latin', undefined],
  ]);
});

test('a document is on A4, with a first page of its own where it has a title page', () => {
  const section = (parts: ReadonlyMap<string, TreeElement>) =>
    named(part(parts, 'word/document.xml'), 'w:sectPr').flatMap(elementsOf);
  const size = section(edition).find(({ name }) => name === 'w:pgSz');
  expect(size?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
  const lying = section(partsOf(editionInput({ ...document, isLandscape: true }, facts)));
  expect(lying.find(({ name }) => name === 'w:pgSz')?.attributes).toEqual({
    'w:w': '16838',
    'w:h': '11906',
    'w:orient': 'landscape',
  });
  const names = (parts: ReadonlyMap<string, TreeElement>) => section(parts).map(({ name }) => name);
  expect(names(edition)).toEqual(['w:headerReference', 'w:footerReference', 'w:pgSz', 'w:pgMar', 'w:titlePg']);
  expect(names(partsOf(composedInput(composed)))).not.toContain('w:titlePg');
});
