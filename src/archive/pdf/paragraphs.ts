import type { BlockFields } from '../source-text.ts';
import { joined } from './line-ends.ts';
import type { Line } from './line.ts';
import { quantile } from './quantile.ts';
import { tableRows } from './table-rows.ts';

/** A stretch of a block that stands on one page. */
export interface PagePart {
  readonly page: number;
  readonly words: string;
}

/** Lines that belong together, or a cell. */
export interface Paragraph {
  readonly fields: BlockFields;
  /** Of its letters. */
  readonly size: number;
  /** Its last line goes up to the edge, as where a paragraph goes on. */
  readonly isFull: boolean;
  /** It is one line. */
  readonly isLine: boolean;
  readonly parts: readonly PagePart[];
}

const bullet = /^[•●○▪■□◦‣⁃]\s+(?=\S)/u;
/** It begins an item, or stands within a sentence. */
const dash = /^[–-]\s+(?=\S)/u;
const isItem = (words: string): boolean => bullet.test(words) || dash.test(words);

/** Whether letters look as large as others. */
export const isAlike = (one: number, other: number): boolean => Math.abs(one - other) < Math.max(one, other) * 0.08;

/** Adds words to those before them, on their page or the next. */
function added(parts: readonly PagePart[], { page, words }: PagePart): PagePart[] {
  const last = parts.at(-1);
  if (!last) return [{ page, words }];
  const both = joined(last.words, words);
  const rest = parts.slice(0, -1);
  if (last.page === page) return [...rest, { page, words: both }];
  // What joins them stands at the end of the first page.
  return [...rest, { ...last, words: both.slice(0, both.length - words.length) }, { page, words }];
}

/** Lines, or parts, as what they are together on each page; `before` is what they go on from. */
export const partsOf = (pieces: readonly PagePart[], before: readonly PagePart[] = []): readonly PagePart[] =>
  pieces.reduce(added, before);

/** Whether a line begins a paragraph of its own. */
function begins(line: Line, before: Line, first: Line, pitch: number): boolean {
  const gap = line.base - before.base;
  // What follows an item at its edge is no part of it.
  if (isItem(first.words) && line.indent < first.indent + line.size / 4) return true;
  if (!isAlike(line.size, before.size) || gap > pitch * 1.3 || bullet.test(line.words)) return true;
  if (dash.test(line.words) && isEnd(before)) return true;
  const isIndented = line.indent > before.indent + line.size * 0.7 && line.indent < line.width / 3;
  if (isIndented && !isItem(first.words)) return before.short < line.size || isEnd(before);
  return before.short > line.width / 4 && isEnd(before);
}

const isEnd = ({ words }: Line): boolean => /[.!?:…。؟]["'”’»)\s\p{Nd}]*$/u.test(words);

/** How far lines of a size stand apart within a paragraph: in a letter, every second gap may be one between paragraphs. */
function pitches(lines: readonly Line[]): (size: number) => number {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && isAlike(line.size, before.size) ? [{ size: line.size, gap: line.base - before.base }] : [];
  });
  return (size) => {
    const usual = quantile(
      gaps.filter((each) => isAlike(each.size, size)).map(({ gap }) => gap),
      0.3,
    );
    return usual > 0 ? Math.min(usual, size * 2.2) : size * 1.5;
  };
}

function paragraph(group: readonly Line[]): Paragraph {
  const last = group.at(-1);
  return {
    fields: isItem(group[0]?.words ?? '') ? { kind: 'item', level: 1 } : { kind: 'paragraph' },
    size: quantile(
      group.map(({ size }) => size),
      0.5,
    ),
    isFull: last !== undefined && last.short < last.width / 3,
    isLine: group.length === 1,
    parts: partsOf(group),
  };
}

const cells = (row: Line, fields: Omit<BlockFields, 'kind'>): Paragraph[] =>
  row.pieces.map(({ words }) => ({
    fields: { kind: 'cell', ...fields },
    size: row.size,
    isFull: false,
    isLine: true,
    parts: [{ page: row.page, words }],
  }));

/** The lines of a column as paragraphs and cells. `firstTable` is the number of its first table. */
export function paragraphsOf(lines: readonly Line[], firstTable = 0): Paragraph[] {
  const pitchOf = pitches(lines);
  const rows = tableRows(lines);
  const found: Paragraph[] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (group.length > 0) found.push(paragraph(group));
    group = [];
  };
  for (const line of lines.filter(({ words }) => words !== '')) {
    const row = rows.get(line);
    const [first, before] = [group[0], group.at(-1)];
    if (row || (before && first && begins(line, before, first, pitchOf(line.size)))) close();
    if (row) found.push(...cells(line, { table: firstTable + row.table, row: row.row }));
    else group.push(line);
  }
  close();
  return found;
}

export const wordsIn = ({ parts }: Pick<Paragraph, 'parts'>): string => parts.map(({ words }) => words).join('');
