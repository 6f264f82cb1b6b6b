import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { Block, Columns, Grid, Paragraph } from '../../src/document/nodes.ts';
import type { LegendItem, MarkLook } from '../../src/document/timeline.ts';
import { allNodes, type NodeType, nodesOf } from '../harness/nodes.ts';
import { attributeValues, pageTexts } from '../harness/html-text.ts';
import { isRun } from '../harness/outline.ts';
import { xmlElements } from '../harness/xml.ts';
import type { Case, Piece } from './cases/case.ts';
import { characterCases } from './cases/characters.ts';
import { entryCases } from './cases/entry.ts';
import { type Format, formats } from './cases/formats.ts';
import { frameCases } from './cases/frame.ts';
import { gridCases } from './cases/grid.ts';
import { inlineCases } from './cases/inline.ts';
import { proseCases } from './cases/prose.ts';
import { quotationCases } from './cases/quotation.ts';
import { referenceCases } from './cases/reference.ts';
import { timelineCases } from './cases/timeline.ts';

const cases: readonly Case[] = [
  ...inlineCases,
  ...proseCases,
  ...quotationCases,
  ...entryCases,
  ...frameCases,
  ...referenceCases,
  ...gridCases,
  ...timelineCases,
  ...characterCases,
];
const trees = cases.map(({ tree }) => tree);
const named: readonly Format[] = Object.keys(formats).filter((name): name is Format => name in formats);

const write = (format: Format, { tree, locales = ['en'] }: Pick<Case, 'tree' | 'locales'>): string =>
  formats[format](tree, locales);

describe.each(named)('as %s', (format) => {
  test.each(cases)('$name', (each) => {
    expect(write(format, each)).toBe(each[format]);
  });
});

/** All there is of something, by its type: whoever adds to the type adds to the list, and then a case. */
const listed = <T extends string>(all: Readonly<Record<T, true>>): string[] => Object.keys(all).toSorted();

const distinct = (found: readonly (string | undefined)[]): string[] =>
  [...new Set(found.filter((each) => each !== undefined))].toSorted();

describe('there is a case for', () => {
  test('every type of node', () => {
    const types = listed<NodeType>({
      text: true,
      emphasis: true,
      strong: true,
      delete: true,
      code: true,
      break: true,
      run: true,
      link: true,
      reference: true,
      detail: true,
      notes: true,
      footnote: true,
      footnotes: true,
      paragraph: true,
      heading: true,
      title: true,
      list: true,
      table: true,
      foreign: true,
      blockquote: true,
      divider: true,
      columns: true,
      quotation: true,
      translation: true,
      remark: true,
      fact: true,
      'key-figure': true,
      entry: true,
      part: true,
      grid: true,
      timeline: true,
      'source-notes': true,
      contents: true,
      index: true,
    });
    expect(distinct(allNodes(trees).map(({ type }) => type))).toEqual(types);
  });

  test('code of both kinds: a word, and lines', () => {
    const code = nodesOf(trees, 'code').map((node) => ('syntax' in node ? 'lines' : 'word'));
    expect(distinct(code)).toEqual(['lines', 'word']);
  });

  test('every role of a node', () => {
    expect({
      paragraph: distinct(nodesOf(trees, 'paragraph').map(({ role }) => role)),
      columns: distinct(nodesOf(trees, 'columns').map(({ role }) => role)),
      grid: distinct(nodesOf(trees, 'grid').map(({ role }) => role)),
      detail: distinct(nodesOf(trees, 'detail').map(({ of }) => of)),
      side: distinct(nodesOf(trees, 'table').flatMap(({ align }) => align)),
    }).toEqual({
      paragraph: listed<NonNullable<Paragraph['role']>>({ label: true, notice: true, see: true }),
      columns: listed<NonNullable<Columns['role']>>({
        kind: true,
        text: true,
        quotation: true,
        'key-figure': true,
        lead: true,
        place: true,
      }),
      grid: listed<Grid['role']>({ 'timeline-table': true, verified: true, factsheet: true }),
      detail: listed<Extract<Inline, { type: 'detail' }>['of']>({ value: true, source: true }),
      side: listed<NonNullable<Extract<Block, { type: 'table' }>['align'][number]>>({
        left: true,
        center: true,
        right: true,
      }),
    });
  });

  test('every shape of a mark, and every line of its legend', () => {
    const timelines = nodesOf(trees, 'timeline');
    const marks = timelines.flatMap(({ pieces }) => pieces.flat()).map((event) => event.marks);
    const items = timelines.flatMap(({ legend }) => legend.items).map(({ item }) => item);
    expect([distinct(marks.flat().map(({ shape }) => shape)), distinct(items)]).toEqual([
      listed<MarkLook['shape']>({ day: true, within: true, throughout: true }),
      listed<LegendItem>({ day: true, within: true, throughout: true, open: true, approximate: true }),
    ]);
    expect(marks.some(({ length }) => length === 0)).toBe(true);
  });
});

/** What HTML and XML take for signs of theirs. */
const signs = '<i>&lt;"/>';
/** The fields that are no words: they say what something is, or where. */
const terms = new Set(['type', 'role', 'lang', 'shape', 'item', 'of', 'align', 'anchor', 'cut', 'gaps']);

/** Word knows a place by a name of its own, and follows an address that is one. */
const ownTerms: Readonly<Record<Format, ReadonlySet<string>>> = {
  html: terms,
  xhtml: terms,
  docx: terms.union(new Set(['to', 'id', 'from', 'href', 'address'])),
};

const signedText = (text: string): string => text.replace(/[\p{L}\p{N}]/u, `$&${signs}`);

function sign(value: unknown, left: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRun(value) && value.words) {
    const text = signedText(value.words.text);
    Object.assign(value, {
      text: value.text.replace(value.words.text, () => text),
      words: { ...value.words, text },
    });
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    if (left.has(key)) continue;
    if (typeof each === 'string') Object.assign(value, { [key]: signedText(each) });
    else sign(each, left);
  }
}

/** The same pieces with signs within each of their words and addresses. */
function signed(tree: readonly Piece[], format: Format): readonly Piece[] {
  const copy = structuredClone(tree);
  sign(copy, ownTerms[format]);
  return copy;
}

/** What is read from a format: each text, and each value of an attribute. */
const readers: Readonly<Record<Format, (written: string) => readonly string[]>> = {
  html: (written) => [...pageTexts(written), ...attributeValues(written)],
  xhtml: (written) =>
    xmlElements(`<body xmlns:epub="epub">${written}</body>`).flatMap(({ name, attributes, text }) => [
      name,
      ...Object.values(attributes),
      text,
    ]),
  docx: (written) =>
    xmlElements(`<body xmlns:w="w" xmlns:r="r">${written}</body>`).flatMap(({ name, attributes, text }) => [
      name,
      ...['w:tooltip', 'w:val', 'w:lang'].flatMap((each) => attributes[each] ?? []),
      // The code of a field puts strokes before quotation marks.
      text.replaceAll('\\"', '"'),
    ]),
};

describe.each(named)('whatever stands in it is read from %s as it was', (format) => {
  test.each(cases)('$name', (each) => {
    const plain = readers[format](write(format, each));
    const read = readers[format](write(format, { ...each, tree: signed(each.tree, format) }));
    expect(read.some((text) => text.includes(signs))).toBe(true);
    expect(read.map((text) => text.replaceAll(signs, ''))).toEqual(plain);
  });
});
