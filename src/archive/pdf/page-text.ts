import { betweenCells } from '../between-blocks.ts';
import { type FileAbout, type SourceText, TextBuilder } from '../source-text.ts';
import { readingOrder } from './columns.ts';
import { continued } from './continued.ts';
import { withDropCaps } from './drop-caps.ts';
import { furniture } from './furniture.ts';
import { type Line, linesOf } from './line.ts';
import { noteMarks, signOf, withoutNotes } from './notes.ts';
import { type Paragraph, paragraphsOf, partsOf, wordsIn } from './paragraphs.ts';
import type { DrawnPage, Run } from './run.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { stretchesOf, type TableRow } from './tables.ts';

/** How much larger than the text, and how long at most, headings are. */
const larger = 1.12;
const longest = 250;

interface Column {
  readonly page: DrawnPage;
  readonly region: readonly Segment[];
  /** Where it is a table with several lines in a row. */
  readonly rows?: readonly TableRow[] | undefined;
}

/** The columns of all pages in the order in which they are read, without what repeats from page to page. */
function columnsOf(pages: readonly DrawnPage[]): Column[] {
  const drawn = pages.map((page) => ({ page, segments: segmentsOf(withDropCaps(page.runs)) }));
  const repeated = furniture(drawn);
  const asides = asidesOf(pages);
  return drawn.flatMap(({ page, segments }) => [
    ...stretchesOf(segments.filter((segment) => !repeated.has(segment))).flatMap((stretch): Column[] =>
      stretch.rows
        ? [{ page, region: stretch.rows.flat(2), rows: stretch.rows }]
        : readingOrder(stretch.segments).map((region) => ({ page, region })),
    ),
    ...(asides.get(page) ?? []).map((region) => ({ page, region })),
  ]);
}

/** What stands on its side, unless every page says it: a drawing's letters, not the mark of a draft. */
function asidesOf(pages: readonly DrawnPage[]): ReadonlyMap<DrawnPage, Segment[][]> {
  const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
  const all = Map.groupBy(
    pages.flatMap(({ turned }) => turned),
    said,
  );
  return new Map(
    pages.map((page) => [
      page,
      page.turned.filter((runs) => all.get(said(runs))?.length === 1).map((runs) => segmentsOf(runs)),
    ]),
  );
}

/** The size of most letters. */
function bodySize(columns: readonly Column[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of columns.flatMap(({ region }) => region.flatMap(({ runs }) => runs))) {
    const rounded = Math.round(size * 4) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Notes begin with their signs, and go on up to the next. */
function notesOf(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (!group || signOf(line) !== undefined) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({
    fields: { kind: 'note' },
    size: group[0]?.size ?? 0,
    isFull: false,
    isLine: group.length === 1,
    parts: partsOf(group.map((line) => ({ page: line.page, words: noteWords(line) }))),
  }));
}

/** The number of a note does not stick to its words. */
function noteWords(line: Line): string {
  const sign = signOf(line);
  const rest = sign === undefined ? undefined : line.words.slice(sign.length);
  return sign !== undefined && rest !== undefined && line.words.startsWith(sign) && !/^[.)]/u.test(rest)
    ? `${sign} ${rest.trimStart()}`
    : line.words;
}

/** The cells of a table, the lines of each as one text. */
const cellsOf = (rows: readonly TableRow[], page: number, table: number): Paragraph[] =>
  rows.flatMap((cells, row) =>
    cells.map((cell) => ({
      fields: { kind: 'cell', table, row },
      size: cell[0]?.size ?? 0,
      isFull: false,
      isLine: false,
      parts: partsOf(linesOf(cell, page)),
    })),
  );

/** Gives paragraphs that are set large the level of their size. */
function withHeadings(paragraphs: readonly Paragraph[], body: number): Paragraph[] {
  const isHeading = (each: Paragraph): boolean =>
    each.fields.kind === 'paragraph' && each.size > body * larger && wordsIn(each).length < longest;
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => Math.round(size)))].toSorted(
    (one, other) => other - one,
  );
  return paragraphs.map((each) =>
    isHeading(each)
      ? { ...each, fields: { kind: 'heading', level: Math.min(6, sizes.indexOf(Math.round(each.size)) + 1) } }
      : each,
  );
}

const labels = ({ number, label }: DrawnPage) => ({
  page: number,
  ...(label === '' || label === String(number) ? {} : { label }),
});

/** The text of pages as a careful reader would copy it: paragraphs over columns and pages, and the notes after it. */
export function pagesText(pages: readonly DrawnPage[], about: FileAbout): SourceText {
  const columns = columnsOf(pages);
  const body = bodySize(columns);
  const lines = columns.map(({ page, region, rows }) => (rows ? [] : linesOf(region, page.number)));
  const { texts, notes } = withoutNotes(
    columns.map(({ page }, index) => ({ lines: lines[index] ?? [], height: page.height })),
    body,
  );
  const signs = new Set(notes.flatMap((line) => signOf(line) ?? []));
  const out = noteMarks(
    texts.flatMap((text) => text.flatMap(({ marks }) => marks)),
    signs,
  );
  let tables = 0;
  const paragraphs = texts.flatMap((text, index) => {
    const { page: drawn, rows } = columns[index] ?? {};
    if (drawn && rows) return cellsOf(rows, drawn.number, tables++);
    const page = text[0]?.page ?? 0;
    const segments = text.flatMap((line) => line.segments);
    const found = paragraphsOf(
      linesOf(segments, page, (run) => out.has(run)),
      tables,
    );
    tables = Math.max(tables, ...found.map(({ fields }) => (fields.table ?? -1) + 1));
    return found;
  });
  return built([...continued(withHeadings(paragraphs, body)), ...notesOf(notes)], pages, about);
}

function built(paragraphs: readonly Paragraph[], pages: readonly DrawnPage[], about: FileAbout): SourceText {
  const builder = new TextBuilder();
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  let last: number | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = paragraph.parts.flatMap(({ page, words: part }) => {
      const drawn = byNumber.get(page);
      if (page === last || !drawn || part === '') return [part];
      last = page;
      return [labels(drawn), part];
    });
    builder.block(paragraph.fields, words, betweenCells(paragraph.fields, paragraphs[index - 1]?.fields));
  }
  return builder.text(about);
}
