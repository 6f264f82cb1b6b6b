import type { FoldedText } from './folded-text.ts';

const word = /^[\p{L}\p{N}\p{M}\u200c\u200d]$/u;
/** Scripts that write no space between words: any character may begin or end a passage. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const digit = /^\p{Nd}$/u;
const letter = /^[\p{L}\p{M}]$/u;
const unit = /^[%‰°\p{Sc}]$/u;
const sign = /^[-−+±]$/u;

const pointAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const pointBefore = (text: string, at: number): string => {
  if (at <= 0) return '';
  const last = text.charCodeAt(at - 1);
  return pointAt(text, last >= 0xdc00 && last <= 0xdfff && at > 1 ? at - 2 : at - 1);
};

/**
 * Whether a passage of a folded text that begins (or ends) at a unit would leave out a part of a word or a number:
 * “terreu”, “26” of “26.000”, “5” of “-5” or “5%”, “video” of “video's”. “état” of “l'état” is whole.
 */
export function cutsWord(text: string, at: number, side: 'start' | 'end'): boolean {
  const before = pointBefore(text, at);
  const after = pointAt(text, at);
  if (unspaced.test(before) || unspaced.test(after)) return false;
  if (word.test(before) && word.test(after)) return true;
  const beforeLast = pointBefore(text, at - before.length);
  const afterNext = pointAt(text, at + after.length);
  if (/^[.,:']$/.test(after) && digit.test(before) && digit.test(afterNext)) return true;
  if (/^[.,:']$/.test(before) && digit.test(beforeLast) && digit.test(after)) return true;
  if (after === "'" && letter.test(before) && letter.test(afterNext)) return true;
  if (side === 'end' && before === "'" && letter.test(beforeLast) && letter.test(after)) return true;
  if (unit.test(after) && digit.test(before)) return true;
  if (digit.test(after)) return /^\p{Sc}$/u.test(before) || (sign.test(before) && !word.test(beforeLast));
  return false;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether a unit of a folded text begins a character as readers see it: no mark, no part of an emoji, or the end. */
export function characterEdges(source: FoldedText): (at: number) => boolean {
  const { text, starts } = source;
  let segments: Intl.Segments | undefined;
  return (at) => {
    if (at <= 0 || at >= text.length) return true;
    if (starts[at] === starts[at - 1]) return false;
    if (text.charCodeAt(at - 1) < 0x300 && text.charCodeAt(at) < 0x300) return true;
    segments ??= graphemes.segment(text);
    return segments.containing(at)?.index === at;
  };
}
