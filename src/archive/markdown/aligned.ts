import type { VariedWords } from '../source-text.ts';

/** A character written by its name or number. */
const reference = /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/iy;

/**
 * Words as they show, each with what is written for them: `\*` for an asterisk, `&eacute;` for é, and the marks of a
 * quotation before a line that goes on. All that is written is in it, in its order.
 */
export function aligned(shown: string, written: string): (string | VariedWords)[] {
  if (shown === written) return [shown];
  const pieces: (string | VariedWords)[] = [];
  let [at, from] = [0, 0];
  const vary = (words: string, instead: string): void => {
    if (at > from) pieces.push(written.slice(from, at));
    pieces.push({ words, instead: [instead] });
    at += instead.length;
    from = at;
  };
  let next = 0;
  while (at < written.length) {
    reference.lastIndex = at;
    const named = reference.exec(written)?.[0];
    const character = String.fromCodePoint(shown.codePointAt(next) ?? 0);
    // A name that stands for nothing shows as it is.
    const stands = named !== undefined && (/^&(?:#|amp;)/i.test(named) || !shown.startsWith(named, next));
    if (named !== undefined && stands && next < shown.length) {
      vary(character, named);
      next += character.length;
    } else if (written[at] === shown[next]) {
      at++;
      next++;
    } else vary('', written.charAt(at));
  }
  if (at > from) pieces.push(written.slice(from, at));
  return next < shown.length ? [...pieces, { words: shown.slice(next), instead: [''] }] : pieces;
}
