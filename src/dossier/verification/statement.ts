import { paragraphBreak } from './paragraphs.ts';
import { codePoints } from '../../archive/code-points.ts';
import type { FoldedText } from './folded-text.ts';
import type { Place } from './passages.ts';

/** Scripts in which a character is a word or a syllable, so that it says as much as two letters of an alphabet. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}]/gu;

/** How much words say, in letters of an alphabet. */
export const weight = (words: string): number => codePoints(words) + (words.match(dense)?.length ?? 0);

const stops = '.。｡．۔।॥։።';
const fullStop = new RegExp(`^[${stops}]$`, 'u');
const terminator = new RegExp(`^[${stops}!?…！？؟]$`, 'u');
/** The Greek question mark, which NFC makes a semicolon. */
const isGreekQuestion = (text: string, at: number): boolean =>
  text[at] === ';' && /^\p{Script=Greek}$/u.test(text[at - 1] ?? '');
const terminates = (text: string, at: number): boolean => terminator.test(text[at] ?? '') || isGreekQuestion(text, at);
/** A sentence may follow these without a space. */
const wideTerminator = /^[。｡．！？]$/u;
const closing = /^["')\]」』》〉]$/u;
/** What a line of dialogue begins with. */
const dash = /^[-–—―]$/u;
const pairs = new Map(Object.entries({ '"': '"', "'": "'", '「': '」', '『': '』', '《': '》', '〈': '〉' }));
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;
/** What a full stop abbreviates, so that no sentence need end there. */
const abbreviation =
  /(?:^|[^\p{L}\p{M}])(?:\p{L}|dhr|mr|mw|mevr|mrs|ms|dr|drs|ir|ing|prof|st|jr|sr|hr|art|nr|no|blz|pp|vol|fig|ca|cf|vgl|bijv|bv|min|max|incl|excl|resp|tel|gen|lt|col|sgt|rev|hon|ed|eds)$/iu;

/** Whether a full stop abbreviates the word before it. */
export const abbreviates = (text: string, stop: number): boolean =>
  text[stop] === '.' && abbreviation.test(text.slice(Math.max(0, stop - 8), stop));

/** Where a source breaks between paragraphs, and which of its marks are «, in code units of the folded text. */
interface Landmarks {
  readonly breaks: ReadonlySet<number>;
  readonly guillemets: ReadonlySet<number>;
}

/** In time linear in the text. */
function landmarks({ original, text, starts }: FoldedText): Landmarks {
  const points = (pattern: RegExp): Set<number> => {
    const found = new Set<number>();
    let [unit, point] = [0, 0];
    for (const { index } of original.matchAll(pattern)) {
      point += codePoints(original.slice(unit, index));
      unit = index;
      found.add(point);
    }
    return found;
  };
  const [breakPoints, opening] = [points(paragraphBreak), points(/«/gu)];
  const breaks = new Set<number>();
  const guillemets = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' && breakPoints.has(starts[at] ?? -1)) breaks.add(at);
    if (text[at] === '"' && opening.has(starts[at] ?? -1)) guillemets.add(at);
  }
  return { breaks, guillemets };
}

/** Where sentences begin and end in a text. */
export interface SentenceEdges {
  /** Whether a sentence, a paragraph or the text begins at a code unit of the folded text. */
  readonly beginsSentence: (from: number) => boolean;
  /** Whether one ends before a code unit, or before the full stop that stands there. */
  readonly endsSentence: (to: number) => boolean;
}

type Edges = SentenceEdges & { readonly isOpening: (at: number) => boolean };

/** The full stop of an abbreviation ends no sentence, and the dash of a dialogue does not belong to it. */
export function sentenceEdges(source: FoldedText): Edges {
  const { text } = source;
  let known: Landmarks | undefined;
  const isBreak = (at: number): boolean => (known ??= landmarks(source)).breaks.has(at);

  /** A line of dialogue begins behind its dash. */
  function beginsSpeech(from: number): boolean {
    const before = text[from - 1] === ' ' ? from - 2 : from - 1;
    return beginsSentence(from) || (dash.test(text[before] ?? '') && beginsSentence(before));
  }

  function beginsSentence(from: number): boolean {
    const isSpaced = text[from - 1] === ' ';
    if (from === 0 || (from === 1 && isSpaced) || (isSpaced && isBreak(from - 1))) return true;
    let last = isSpaced ? from - 2 : from - 1;
    while (closing.test(text[last] ?? '')) last--;
    if (!terminates(text, last) || abbreviates(text, last)) return false;
    return isSpaced || wideTerminator.test(text[last] ?? '');
  }

  /** Whether a sentence ends with the mark at a place. */
  function endsAtMark(at: number): boolean {
    const [mark, next] = [text[at] ?? '', text[at + 1] ?? ' '];
    if (!terminates(text, at) || terminates(text, at + 1) || abbreviates(text, at)) return false;
    return next === ' ' || closing.test(next) || wideTerminator.test(mark);
  }

  function endsSentence(to: number): boolean {
    let last = to - 1;
    while (closing.test(text[last] ?? '')) last--;
    if (terminates(text, last)) return endsAtMark(last) && !closing.test(text[to] ?? '');
    if (fullStop.test(text[to] ?? '')) return endsAtMark(to);
    return to === text.length || (text[to] === ' ' && (to + 1 === text.length || isBreak(to)));
  }

  return {
    beginsSentence: beginsSpeech,
    endsSentence,
    isOpening: (at) => (known ??= landmarks(source)).guillemets.has(at),
  };
}

/**
 * Whether words of a source stand as a whole statement: from the end of a sentence, a paragraph or the text to the next,
 * or between two quotation marks. They may leave out the full stop, or the comma before a mark; no other punctuation. A
 * number without a word states nothing.
 */
export function statements(source: FoldedText): (place: Place) => boolean {
  const { text } = source;
  const { beginsSentence, endsSentence, isOpening } = sentenceEdges(source);

  function isQuoted({ from, to }: Place): boolean {
    const end = /^[.,。，]$/u.test(text[to] ?? '') ? to + 1 : to;
    const close = pairs.get(text[from - 1] ?? '');
    if (close !== undefined && text[end] === close) {
      const isApostrophe = wordCharacter.test(text[from - 2] ?? '') || wordCharacter.test(text[end + 1] ?? '');
      return close !== "'" || !isApostrophe;
    }
    const isFrench = text.startsWith(' "', to) && text.slice(Math.max(0, from - 2), from) === '" ';
    return isFrench && isOpening(from - 2) && !isOpening(to + 1);
  }

  const hasOwnMarks = ({ from, to }: Place): boolean => to - from > 2 && pairs.get(text[from] ?? '') === text[to - 1];

  return (place) =>
    /\p{L}/u.test(text.slice(place.from, place.to)) &&
    ((beginsSentence(place.from) && endsSentence(place.to)) || isQuoted(place) || hasOwnMarks(place));
}
