import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Inline, text } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/nodes.ts';
import { editionInput } from '../../src/document/writers/word/document.ts';
import { wordLanguage } from '../../src/document/writers/word/languages.ts';
import { wordFile, wordParts } from '../../src/document/writers/word/package.ts';
import { val, w } from '../../src/document/writers/word/wml.ts';
import { xmlText } from '../../src/document/xml.ts';
import {
  aDocument,
  aLink,
  anEntry,
  aParagraph,
  aPart,
  inBoth,
  named as said,
  withSummary,
} from '../fixtures/document.ts';
import { footnoteWords, named, ownText, readWord, valueOf, type WordFiles, wordWords } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';

const facts = { title: 'A', subject: undefined, creators: ['B'], revised: '2025-02-01T12:00:00Z' };

const filesOf = (...blocks: readonly Block[]): WordFiles =>
  readWord(Buffer.concat([...wordFile(editionInput(aDocument(withSummary(...blocks)), facts))]));

const found = (files: WordFiles, part: string, name: string) => {
  const root = files.get(part);
  return root ? named(root, name) : [];
};

const footnote = (letter: string, to: string): Inline => ({
  type: 'footnote',
  letter,
  to,
  id: undefined,
  label: letter,
});

describe('an element of WordprocessingML', () => {
  test('has what it holds in the order of the standard, whatever the order in which it is given', () => {
    const made = w('pPr', {}, val('jc', 'center'), w('keepNext'), val('pStyle', 'Title'));
    expect(xmlText(made)).toBe('<w:pPr><w:pStyle w:val="Title"/><w:keepNext/><w:jc w:val="center"/></w:pPr>');
  });

  test('holds nothing that the writer does not know the place of', () => {
    expect(() => w('pPr', {}, w('tblPr'))).toThrow('w:pPr may not hold tblPr.');
  });
});

describe('a reference', () => {
  test('says the number of its section after its words, in a style of its own, within the link', () => {
    const reference: Inline = {
      type: 'reference',
      to: 'actors-mayor',
      page: false,
      section: '(§ 2)',
      children: [text('Ann Mayor')],
    };
    const files = filesOf(aParagraph('See ', reference, '.'));
    const links = found(files, 'word/document.xml', 'w:hyperlink').map((link) =>
      named(link, 'w:r').map((run) => [
        ...named(run, 'w:t').map(ownText),
        ...named(run, 'w:rStyle').map((style) => valueOf(style)),
      ]),
    );
    expect(links).toContainEqual([['Ann Mayor'], [' (§ 2)', 'SectionReference']]);
  });
});

describe('footnotes', () => {
  test('are counted by Word, and one that would get another number has it as a mark of its own', () => {
    const notes = (...numbers: readonly number[]): Inline => ({
      type: 'notes',
      refs: numbers.map((number) => ({ number, id: undefined })),
    });
    const note = (number: number) => ({ number, exact: `passage ${number}`, lang: 'en', place: [], usedAt: [] });
    const files = readWord(
      Buffer.concat([
        ...wordFile(
          editionInput(
            aDocument([
              aPart('summary', 'Summary', aParagraph('a', notes(1), 'b', notes(3), 'c', notes(2, 3))),
              aPart('notes', 'Notes', { type: 'source-notes', usedAt: 'In', notes: [note(1), note(2), note(3)] }),
            ]),
            facts,
          ),
        ),
      ]),
    );
    expect(wordFaults(files)).toEqual([]);
    expect(footnoteWords(files)).toEqual([
      ['passage', '1'],
      ['3', 'passage', '3'],
      ['passage', '2'],
    ]);
    expect(wordWords(files).join(' ')).toContain('a 1 b 3 c 2 3');
  });

  test('have the words of the source, and where they stand in each language of the document', () => {
    const place = inBoth('Brief, p. 2', 'Letter, p. 2').map(({ lang, value }) => ({ lang, value: [text(value.text)] }));
    const note = { number: 1, exact: 'een brug', lang: 'nl', place, usedAt: [] };
    const parts = [
      aPart('summary', 'Summary', aParagraph('a', { type: 'notes', refs: [{ number: 1, id: undefined }] })),
      aPart('notes', 'Notes', { type: 'source-notes', usedAt: 'In', notes: [note] }),
    ];
    const files = readWord(Buffer.concat([...wordFile(editionInput(aDocument(parts, ['nl', 'en']), facts))]));
    expect(found(files, 'word/footnotes.xml', 'w:t').map(ownText).join('').trim()).toBe(
      '‘een brug’ — Brief, p. 2 / Letter, p. 2',
    );
  });

  test('of running text stand at the foot of the page with their letter, once, and have no footnotes themselves', () => {
    const files = filesOf(aParagraph('a', footnote('a', 'f-a'), footnote('a', 'f-a')), {
      type: 'footnotes',
      title: 'Footnotes',
      back: 'Back',
      notes: [
        {
          letter: 'a',
          anchor: 'f-a',
          from: 'r-a',
          children: [aParagraph('said', { type: 'notes', refs: [{ number: 1, id: undefined }] })],
        },
      ],
    });
    expect(wordFaults(files)).toEqual([]);
    expect(footnoteWords(files)[0]).toEqual(['a', 'said', '1']);
    expect(wordWords(files)).not.toContain('Footnotes');
  });

  test('that cite a source have their mark in the text for a place, whose page can be told', () => {
    const cited = { number: 1, exact: 'passage', lang: 'en', place: [] };
    const usedAt = [{ anchor: 'note-1-summary', title: said('Summary') }];
    const words = aParagraph('said', { type: 'notes', refs: [{ number: 1, id: 'note-1-summary' }] });
    const parts = [
      aPart('summary', 'Summary', aParagraph('a', footnote('a', 'f-a'), 'b', footnote('a', 'f-a')), {
        type: 'footnotes',
        title: 'Footnotes',
        back: 'Back',
        notes: [{ letter: 'a', anchor: 'f-a', from: 'r-a', children: [words] }],
      }),
      aPart('notes', 'Notes', { type: 'source-notes', usedAt: 'In', notes: [{ ...cited, usedAt }] }),
    ];
    const files = readWord(Buffer.concat([...wordFile(editionInput(aDocument(parts), facts))]));
    expect(wordFaults(files)).toEqual([]);
    const codes = found(files, 'word/document.xml', 'w:fldSimple').map((each) => valueOf(each, 'w:instr'));
    const places = found(files, 'word/document.xml', 'w:bookmarkStart').map((each) => valueOf(each, 'w:name'));
    const place = places.filter((name) => name.startsWith('p_note_1_summary_'));
    expect(place).toHaveLength(1);
    expect(codes).toContain(` PAGEREF ${place.join('')} \\h `);
    expect(found(files, 'word/footnotes.xml', 'w:bookmarkStart')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['https://a.example/a b?c="<d>|e"#f', 'https://a.example/a%20b?c=%22%3Cd%3E%7Ce%22#f'],
    ['https://a.example/é', 'https://a.example/%C3%A9'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('lead to %s by an address that a package may have', (href, target) => {
    const relations = found(filesOf(aParagraph(aLink(href, 'x'))), 'word/_rels/document.xml.rels', 'Relationship');
    expect(relations.map((each) => valueOf(each, 'Target'))).toContain(target);
  });

  test.each(['/en/', 'javascript:alert(1)', 'https://', `https://a.example/${'x'.repeat(2_000)}`])(
    'that lead nowhere from a file are words: %s',
    (href) => {
      const files = filesOf(aParagraph(aLink(href, 'words of it')));
      expect(wordFaults(files)).toEqual([]);
      const outside = found(files, 'word/_rels/document.xml.rels', 'Relationship').map((each) =>
        valueOf(each, 'Target'),
      );
      expect(outside).not.toContain(href);
      expect(wordWords(files).join(' ')).toContain('words of it');
    },
  );
});

test('contents list a quotation by its words, in the code of a field that quotation marks do not end', () => {
  const entry = { ...anEntry('quotes-a', 'Ann'), name: said('Ann: "Yes\\No"') };
  const files = readWord(
    Buffer.concat([...wordFile(editionInput(aDocument([aPart('quotes', 'Quotes', entry)]), facts))]),
  );
  const codes = found(files, 'word/document.xml', 'w:instrText').map(ownText);
  expect(codes).toContain(' TC "Ann: \\"Yes\\\\No\\"" \\f d \\l 2 ');
});

test('a list with numbers begins with its own, on the level where it stands', () => {
  const list = (start: number, ...items: readonly (readonly Block[])[]): Block => ({
    type: 'list',
    start,
    loose: false,
    items,
  });
  const files = filesOf(list(1, [aParagraph('a'), list(4, [aParagraph('b')])]), list(1, [aParagraph('c')]));
  const overrides = found(files, 'word/numbering.xml', 'w:lvlOverride').map((each) => [
    valueOf(each, 'w:ilvl'),
    ...named(each, 'w:startOverride').map((start) => valueOf(start)),
  ]);
  expect(overrides.slice(0, 3)).toEqual([
    ['0', '1'],
    ['1', '4'],
    ['0', '1'],
  ]);
});

test('lists within lists go no deeper than Word has levels', () => {
  const nested = (depth: number): Block => ({
    type: 'list',
    start: undefined,
    loose: false,
    items: [[aParagraph(`level ${depth}`), ...(depth < 11 ? [nested(depth + 1)] : [])]],
  });
  const levels = found(filesOf(nested(0)), 'word/document.xml', 'w:ilvl').map((each) => valueOf(each));
  expect([...new Set(levels)]).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
});

test.each([
  ['nl', 'nl-BE', 'latin'],
  ['en', 'en-GB', 'latin'],
  ['fr', 'fr-FR', 'latin'],
  ['ar', 'ar-EG', 'right-to-left'],
  ['he', 'he-IL', 'right-to-left'],
  ['zh', 'zh-CN', 'east-asian'],
  ['zh-Hant', 'zh-TW', 'east-asian'],
  ['ja', 'ja-JP', 'east-asian'],
  ['not a language', 'x-none', 'latin'],
])('Word knows %s as %s, which is %s', (tag, known, script) => {
  expect(wordLanguage(tag)).toMatchObject({ tag: known, script });
});

test.each([
  [6, 'beside the other language', 2],
  [7, 'across the page, and the other language below it', 0],
])('a table of %i columns stands %s', (count, _where, tables) => {
  const cells = Array.from({ length: count }, (_, column) => [text(String(column))]);
  const table: Block = { type: 'table', align: [], rows: [cells, cells] };
  const both = ['nl', 'en'] as const;
  const cellsOfRow = both.map((lang) => ({ lang, value: [table] }));
  const part = aPart('summary', 'Summary', { type: 'columns', role: 'text', cells: cellsOfRow });
  const files = readWord(Buffer.concat([...wordFile(editionInput(aDocument([part], both), facts))]));
  const all = found(files, 'word/document.xml', 'w:tbl');
  const within = all.flatMap((each) => named(each, 'w:tbl').filter((inner) => inner !== each));
  expect(within).toHaveLength(tables);
  expect(all.filter((each) => named(each, 'w:gridCol').length === count)).toHaveLength(2);
  expect(wordFaults(files)).toEqual([]);
});

test('letters that run from right to left are a run of their own, in a text of any language', () => {
  const files = filesOf(aParagraph('The word الجسر الكبير (12) here', aLink('https://a.example/', 'ليلى 3')));
  const rtl = found(files, 'word/document.xml', 'w:r').filter((run) => named(run, 'w:rtl').length > 0);
  expect(rtl.map((run) => named(run, 'w:t').map(({ children }) => children[0]))).toEqual([
    ['الجسر الكبير'],
    ['ليلى 3'],
  ]);
});

test('characters that XML has no way to write are left out, and all others kept', () => {
  const files = filesOf(aParagraph(text('a\u0000b\ufffec\u000bd <&> 𝄞 \ud800e')));
  expect(wordWords(files).join(' ')).toContain('abcd e');
});

describe('what is wrong with a file is told:', () => {
  const parts = [...wordParts(editionInput(aDocument(), facts))].map(
    ({ path, pieces }) => [path, [...pieces].join('')] as const,
  );
  const broken = (part: string, from: string, to: string): string[] => {
    const changed = parts.map(
      ([path, whole]) => [path, strToU8(path === part ? whole.replace(from, to) : whole)] as const,
    );
    return wordFaults(readWord(zipSync(Object.fromEntries(changed))));
  };

  test('nothing where nothing is', () => {
    expect(broken('word/document.xml', 'x', 'x')).toEqual([]);
  });

  test.each([
    [
      'word/document.xml',
      '<w:pStyle w:val="Title"/>',
      '<w:jc w:val="left"/><w:pStyle w:val="Title"/>',
      'word/document.xml: pStyle stands in the wrong place of pPr',
    ],
    ['word/document.xml', '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="None"/>', 'there is no style None'],
    ['word/document.xml', '<w:bookmarkStart w:id="1"', '<w:bookmarkStart w:id="0"', 'two bookmarks with the id 0'],
    [
      'word/document.xml',
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="9"/>',
      'there is no footnote 9',
    ],
    [
      'word/_rels/document.xml.rels',
      'Target="styles.xml"',
      'Target="style.xml"',
      'word/style.xml is related to and missing',
    ],
    ['[Content_Types].xml', '/word/styles.xml', '/word/style.xml', 'word/styles.xml is not declared'],
  ])('in %s, %s as %s', (part, from, to, told) => {
    expect(broken(part, from, to)).toContain(told);
  });
});
