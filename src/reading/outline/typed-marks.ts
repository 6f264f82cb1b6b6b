const typed = /,,(?=[\p{L}\p{N}'‘’“"[(…])|``|''/gu;

/**
 * A text with one quotation mark for each pair of signs that agencies and TeX type in its place: `,,Ja''`, ` ``Yes'' `.
 * A space takes the place of the other sign, outside what is quoted, so that every other character stays where it was.
 * A blank that no line may break at becomes a plain one. Two primes after a figure are inches or seconds, and stay.
 */
export function withMarks(given: string): string {
  const text = given.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  if (!/,,|``|''/.test(text)) return text;
  return text.replace(typed, (pair, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
    if (pair === ',,') return /[\p{L}\p{N}]/u.test(before) ? pair : ' „';
    if (pair === '``') return ' “';
    if (/\p{N}/u.test(before)) return pair;
    return /^$|[\s([]/.test(before) && /[\p{L}\p{N}]/u.test(after) ? ' “' : '” ';
  });
}
