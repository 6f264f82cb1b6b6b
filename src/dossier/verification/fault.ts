import { codePoints } from '../../archive/code-points.ts';
import { plural } from '../../schema/limits.ts';
import { characterPlace, marked, named, quoted } from './excerpt.ts';
import type { FoldedText } from './folded-text.ts';
import { agreement } from './hyphens.ts';
import { placeName } from './located-text.ts';
import { type Passage, passageOf, type Place, type Places } from './passages.ts';

export type VerificationRule = 'quote-not-found' | 'quote-ambiguous' | 'quote-too-short' | 'segments-out-of-order';

/** Why words are not proven by their source. */
export interface Fault {
  readonly rule: VerificationRule;
  /** One line: what is wrong, where, and what to do. It begins in lower case, to follow the name of a field. */
  readonly message: string;
  /** Where the words do stand, though not as they should. */
  readonly places: readonly Passage[];
  /** The place that is nearest to words that are not in the source. */
  readonly nearest?: Nearest | undefined;
}

export interface Nearest {
  readonly passage: Passage;
  /** The words of the source and of the entry from the same place on, both folded. */
  readonly source: string;
  readonly written: string;
  /** The first character that differs, counted in code points from 1. */
  readonly difference: number;
}

/** What weighs less says too little to prove anything by itself. */
export const shortest = 12;
const listed = 5;

const list = (source: FoldedText, places: readonly Place[]): string => {
  const lines = places.slice(0, listed).map((place) => `${placeName(source, place)}: ${marked(source.text, place)}`);
  return [...lines, ...(places.length > listed ? [`${places.length - listed} more`] : [])].join('; ');
};

const passagesOf = (source: FoldedText, places: readonly Place[]): Passage[] =>
  places.map((place) => passageOf(source, place));

export function tooShort(source: FoldedText, words: string, { found, cut, elsewhere }: Places): Fault {
  const places = [...found, ...cut, ...elsewhere].toSorted((a, b) => a.from - b.from);
  const where =
    places.length === 0
      ? 'The source does not have them.'
      : `In the source they stand ${places.length === 1 ? 'once' : `${places.length} times`}: ${list(source, places)}.`;
  return {
    rule: 'quote-too-short',
    message: `${quoted(words)} has ${plural(codePoints(words), 'character')}; fewer than ${shortest} prove nothing. ${where} Quote more of the sentence, or give the prefix and suffix that make its place unique.`,
    places: passagesOf(source, places),
  };
}

export const ambiguous = (source: FoldedText, words: string, places: readonly Place[]): Fault => ({
  rule: 'quote-ambiguous',
  message: `${quoted(words)} may stand at ${places.length} places in the source: ${list(source, places)}. Add the prefix or suffix that tells them apart.`,
  places: passagesOf(source, places),
});

export function outOfOrder(source: FoldedText, words: string, places: readonly Place[], after: Place): Fault {
  const overlaps = places.some(({ from, to }) => from < after.to && to > after.from);
  const how = overlaps ? 'overlaps the segment before it' : 'stands before the segment that it should follow';
  return {
    rule: 'segments-out-of-order',
    message: `${quoted(words)} ${how}: ${list(source, places)}. Give the segments in the order of the source, without overlap.`,
    places: passagesOf(source, places),
  };
}

/** Words that are not in the source, or only within other words, or not between their prefix and suffix. */
export function notFound(source: FoldedText, words: string, { cut, elsewhere }: Places, near?: Place): Fault {
  const rule = 'quote-not-found';
  if (cut.length > 0)
    return {
      rule,
      message: `${quoted(words)} leaves out a part of a word or number of the source: ${list(source, cut)}. Quote whole words.`,
      places: passagesOf(source, cut),
    };
  if (elsewhere.length > 0)
    return {
      rule,
      message: `${quoted(words)} is in the source, but not between the given prefix and suffix: ${list(source, elsewhere)}. Correct the prefix or suffix.`,
      places: passagesOf(source, elsewhere),
    };
  if (!near)
    return {
      rule,
      message: `${quoted(words)} is not in the source, and no words near it were found. Give the exact words of the source, or correct the source.`,
      places: [],
    };
  const nearest = nearestTo(source, words, near);
  return { rule, message: differing(source, words, near), places: [], nearest };
}

function difference(source: FoldedText, words: string, near: Place): [written: Place, original: Place] {
  const { inWords, inSource } = agreement(source, words, near.from);
  const written = characterPlace(words, inWords);
  const original = characterPlace(source.text, inSource);
  const back = Math.max(inWords - written.from, inSource - original.from);
  return [
    { from: inWords - back, to: Math.max(written.to, inWords - back) },
    { from: inSource - back, to: Math.max(original.to, inSource - back) },
  ];
}

function nearestTo(source: FoldedText, words: string, near: Place): Nearest {
  const [written] = difference(source, words, near);
  return {
    passage: passageOf(source, near),
    source: source.text.slice(near.from, near.to),
    written: words,
    difference: codePoints(words.slice(0, written.from)) + 1,
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function differing(source: FoldedText, words: string, near: Place): string {
  const [written, original] = difference(source, words, near);
  const at = codePoints(words.slice(0, written.from)) + 1;
  const [has, wrote] = [source.text.slice(original.from, original.to), words.slice(written.from, written.to)];
  return (
    `not in the source. ${capital(placeName(source, original))} has ${marked(source.text, original)}, you wrote ${marked(words, written)}; ` +
    `first difference at character ${at}: ${named(has)}, not ${named(wrote)}. Give the exact words of the source.`
  );
}
