import { codePoints, unitOf } from '../../archive/code-points.ts';
import type { SourceText } from '../../archive/source-text.ts';
import { lastBegun } from '../../archive/paragraph-at.ts';
import { type FoldedText, foldedText } from './folded-text.ts';
import type { Passage } from './passages.ts';

/** A text as it may also be read. */
export interface OtherReading {
  readonly folded: FoldedText;
  /** Where a passage of it stands in the text itself; `undefined` where that has nothing of it. */
  readonly inText: (passage: Passage) => Passage | undefined;
}

/** A stretch of a reading that begins at a code point, and the stretch of the text that it stands for. */
interface Stretch extends Passage {
  readonly from: number;
  /** It has the same characters as the text. */
  readonly isSame: boolean;
}

type VariedText = Pick<SourceText, 'text' | 'variants'>;

/** The reading for which each variant has its words of a number, or its last. */
function otherReading({ text, variants = [] }: VariedText, number: number): OtherReading {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let [length, point, unit] = [0, 0, 0];
  const add = (words: string, passage: Passage, isSame: boolean): void => {
    if (words === '') return;
    parts.push(words);
    stretches.push({ ...passage, from: length, isSame });
    length += isSame ? passage.end - passage.start : codePoints(words);
  };
  const addText = (end: number): void => {
    const to = unitOf(text, end - point, unit);
    add(text.slice(unit, to), { start: point, end }, true);
    [point, unit] = [end, to];
  };
  for (const { start, end, instead } of variants) {
    addText(start);
    add(instead[number] ?? instead.at(-1) ?? '', { start, end }, false);
    [point, unit] = [end, unitOf(text, end - start, unit)];
  }
  addText(point + codePoints(text.slice(unit)));
  const begun = stretches.map((stretch) => ({ ...stretch, start: stretch.from, stretch }));
  const stretchAt = (at: number): Stretch | undefined => lastBegun(begun, at)?.stretch;
  return {
    folded: foldedText(parts.join('')),
    inText: ({ start, end }) => {
      const [first, last] = [stretchAt(start), stretchAt(end - 1)];
      if (!first || !last) return undefined;
      return withoutSpace(text, {
        start: first.isSame ? first.start + start - first.from : first.start,
        end: last.isSame ? last.start + end - last.from : last.end,
      });
    },
  };
}

/** A passage without the white space at its ends; `undefined` where it is nothing else. */
function withoutSpace(text: string, { start, end }: Passage): Passage | undefined {
  const from = unitOf(text, start);
  const words = text.slice(from, unitOf(text, end - start, from));
  const spaces = codePoints(words) - codePoints(words.trimStart());
  const length = codePoints(words.trim());
  return length > 0 ? { start: start + spaces, end: start + spaces + length } : undefined;
}

/** The other readings of a text, in the order in which its variants give them; none for a text without variants. */
export const otherReadings = (source: VariedText): OtherReading[] =>
  Array.from({ length: Math.max(0, ...(source.variants ?? []).map(({ instead }) => instead.length)) }, (_, number) =>
    otherReading(source, number),
  );
