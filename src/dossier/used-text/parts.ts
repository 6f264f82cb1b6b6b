import type { OpenText } from '../open-texts.ts';
import { codePoints } from '../../archive/code-points.ts';
import type { BlockFields } from '../../archive/text-block.ts';
import { stretches } from './excerpts.ts';
import { mostText, textSpans } from './text-spans.ts';
import { isPlaced, type PlacedPassage, type UsedPassage } from './used-passages.ts';

/** How much a page shows of the notes on a text, and of passages without it: about so many bytes, compressed. */
const most = { notes: 24_000, passages: 9000 };

/** A paragraph: the code point at which it begins, and what it adds to a page. */
interface Block {
  readonly start: number;
  readonly text: number;
  readonly notes: number;
  /** It stands beside the one before, in a row of a table, and on one page with it. */
  readonly isBeside?: boolean;
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** About what a passage and the note on it come to. */
const noteWeight = ({ supports }: UsedPassage): number => 40 * (1 + supports.length);

/** Blocks in groups within a limit, each with as many as fit; a block that alone is more is a group. */
function cut(blocks: readonly Block[], limit: number, weight: (block: Block) => number): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = groups.at(-1);
    room -= weight(block);
    // Of two that begin at one place, neither could be told from the other by that.
    if (last && (room >= 0 || block.isBeside || last.at(-1)?.start === block.start)) last.push(block);
    else {
      groups.push([block]);
      room = limit - weight(block);
    }
  }
  return groups;
}

const inOneRow = (a: BlockFields | undefined, b: BlockFields | undefined): boolean =>
  a?.table !== undefined && a.table === b?.table && a.row === b.row;

function textBlocks(source: OpenText, passages: readonly PlacedPassage[]): Block[] {
  const byEnd = passages.toSorted((a, b) => a.place.end - b.place.end);
  let [unit, point, next] = [0, 0, 0];
  const { text } = source;
  return textSpans(source).map(({ from, to, block }, index, all) => {
    const words = text.slice(from, to);
    const start = point + codePoints(text.slice(unit, from));
    [unit, point] = [to, start + codePoints(words)];
    const first = next;
    while ((byEnd[next]?.place.end ?? Infinity) <= point) next++;
    const notes = byEnd.slice(first, next).reduce((sum, passage) => sum + noteWeight(passage), 0);
    return { start, text: bytes(words), notes, isBeside: inOneRow(block, all[index - 1]?.block) };
  });
}

const passageBlocks = (passages: readonly PlacedPassage[]): Block[] =>
  stretches(passages).map(({ start, text, spans }) => ({
    start,
    text: bytes(text),
    notes: spans.reduce((sum, { index }) => sum + (passages[index] ? noteWeight(passages[index]) : 0), 0),
  }));

/** A source in the parts that pages show. */
export interface SourceParts {
  /** The code point at which each part begins. Of what fits into one part, there is one. */
  readonly starts: readonly number[];
  /** The part of each paragraph, counted from 1, in the order of `annotatedText` or `annotatedExcerpts`. */
  readonly paragraphs: readonly number[];
}

/**
 * Cuts a source into parts. A text is cut by itself, so that what is quoted from it changes no address; only where the
 * notes on a part are too much for a page, they cut it once more. Passages without their text are cut by what they weigh.
 */
export function sourceParts(all: readonly UsedPassage[], full: OpenText | undefined): SourceParts {
  const passages = all.filter(isPlaced);
  const groups = full
    ? cut(textBlocks(full, passages), mostText, ({ text }) => text).flatMap((group) =>
        cut(group, most.notes, ({ notes }) => notes),
      )
    : cut(passageBlocks(passages), most.passages, ({ text, notes }) => text * 0.4 + notes);
  return {
    starts: groups.length < 2 ? [0] : groups.map(([first]) => first?.start ?? 0),
    paragraphs: groups.flatMap((group, part) => group.map(() => part + 1)),
  };
}

/** The part that holds a place of the source, counted from 1. */
export const partAt = ({ starts }: SourceParts, point: number): number =>
  Math.max(1, starts.findLastIndex((start) => start <= point) + 1);
