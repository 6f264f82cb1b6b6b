/** Words that begin with an apostrophe in Dutch and English: ’s avonds, ’t Zand, ’n keer, ’em, ’cause, ’tis. */
const elided = /^'(?:s|t|n|r|k|m|ns|em|er|ie|cause|til|tis|twas)(?![\p{L}\p{N}'])/iu;

/** Such a word, its apostrophe and the letter after it, which may take two code units. */
const longestElided = 8;

/** A year without its century: ’98, the ’90s. */
const shortYear = /^'\d\d(?!\d|')/;

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);
/** After these a word ends in an apostrophe: Hans’ huis, Marx’ werk, the editors’ choice. */
const isHissing = (character: string): boolean => /[sxzß]/i.test(character);

/**
 * Writes an apostrophe as ’ (U+2019), where it was typed as '. Single quotation marks stay as they were typed: which way
 * one turns is for the editor to say. The text keeps its length in code units.
 */
export function apostrophes(text: string): string {
  if (!text.includes("'")) return text;
  let written = '';
  // What opens a quotation is closed by a mark that would else end a genitive.
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== "'") {
      written += sign;
      continue;
    }
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isAfter = isLetter(before);
    const rest = text.slice(at, at + longestElided);
    if (isAfter ? isLetter(after) || (!isOpen && isHissing(before)) : elided.test(rest) || shortYear.test(rest)) {
      written += '’';
      continue;
    }
    isOpen = isAfter || /\s|^$/.test(after) ? false : !isOpen;
    written += sign;
  }
  return written;
}

/** The same for a text in parts, such as those around a link: each part beside the ones before and after it. */
export function apostrophesIn(parts: readonly string[]): string[] {
  const written = apostrophes(parts.join(''));
  let end = 0;
  return parts.map((part) => written.slice(end, (end += part.length)));
}
