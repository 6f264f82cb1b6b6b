import { isFinished } from './line-ends.ts';
import type { Line, Mark } from './line.ts';
import { quantile } from './quantile.ts';

/** A line that begins as a note does: a raised sign, or a number or sign and words, which may stick to it. */
const begin = /^(\p{Nd}{1,3}|[*†‡§]{1,3})(?:[.)]?\s+\S|(?=\p{Lu}\p{L}))/u;

/** How much smaller than the text notes are. */
const smaller = 0.93;

/** The raised sign that a line begins with. */
function raisedSignOf({ marks: [first], runs }: Line): string | undefined {
  return first?.word === '' && first.run === runs[0] ? first.sign : undefined;
}

/** The sign that a note begins with. */
export const signOf = (line: Line): string | undefined => raisedSignOf(line) ?? begin.exec(line.words)?.[1];

/** Of the distance between lines: notes that are as large as the text stand further below it. */
const apart = 1.4;

/**
 * The first of notes that are as large as the text, as some programs set them: apart from it, and with a raised sign
 * that stands in it too; -1 for none.
 */
function firstLargeNote(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ base }, index) => base - (lines[index]?.base ?? 0));
  const pitch = quantile(steps, 0.5);
  const named = new Set<string>();
  return lines.findIndex((line, index) => {
    const raised = raisedSignOf(line);
    if (raised !== undefined && named.has(raised) && (steps[index - 1] ?? 0) > pitch * apart) return true;
    for (const { word, sign } of line.marks) if (word !== '') named.add(sign);
    return false;
  });
}

/** The lines of a column that are text, and those of the notes below it; `isOpen` where a note before it goes on. */
function partedColumn(
  lines: readonly Line[],
  body: number,
  height: number,
  isOpen: boolean,
): { text: readonly Line[]; notes: readonly Line[] } {
  const last = lines.findLastIndex(({ size }) => size > body * smaller);
  const small = lines.findIndex((line, index) => index > last && (isOpen || signOf(line) !== undefined));
  const first = small < 0 ? firstLargeNote(lines) : small;
  const line = lines[first];
  if (!line || line.base < height / 3) return { text: lines, notes: [] };
  return { text: lines.slice(0, first), notes: lines.slice(first) };
}

/** Columns, each with the height of its page, without the notes below them; and those. */
export function withoutNotes(
  columns: readonly { readonly lines: readonly Line[]; readonly height: number }[],
  body: number,
): { texts: (readonly Line[])[]; notes: Line[] } {
  const texts: (readonly Line[])[] = [];
  const notes: Line[] = [];
  for (const { lines, height } of columns) {
    const parted = partedColumn(lines, body, height, !isFinished(notes.at(-1)?.words ?? '.'));
    texts.push(parted.text);
    notes.push(...parted.notes);
  }
  return { texts, notes };
}

/** Units that a raised figure makes another unit of, and numbers that it makes another number of. */
const power = /(?:\p{Nd}|(?:^|[\p{Nd}/·.(])(?:[kcdmµn]?m|ft|in|s))$/u;
/** What a number or sign follows that is no part of it: a word, or the end of a sentence. */
const noted = /(?:\p{L}{3}|[.,;:!?)\]"'”’»])$/u;

/**
 * Which raised numbers and signs are those of notes: such as follow a word, those of the notes that were found, and
 * those that count along in the text, as those of notes at its end do. A power is none.
 */
export function noteMarks(marks: readonly Mark[], signs: ReadonlySet<string>): Set<Mark['run']> {
  const found = new Set<Mark['run']>();
  const possible = marks.filter(({ word }) => word !== '' && !power.test(word));
  const numbers = possible.map(({ sign }) => Number.parseInt(sign, 10));
  for (const [index, mark] of possible.entries()) {
    const number = numbers[index] ?? NaN;
    const counts = number === (numbers[index - 1] ?? NaN) + 1 || number === (numbers[index + 1] ?? NaN) - 1;
    const isSign = !/^\p{L}/u.test(mark.sign);
    const isNamed = mark.sign.split(/[,;]\s?/u).every((part) => signs.has(part));
    if (isNamed || counts || (isSign && noted.test(mark.word))) found.add(mark.run);
  }
  return found;
}
