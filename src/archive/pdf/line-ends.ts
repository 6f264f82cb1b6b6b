/** Words that join halves of which the first leaves its end to the second: “voor- en nadelen”, “two- to three-year”. */
const joins =
  /^(?:en|of|en\/of|and|or|and\/or|to|tot|und|oder|bis|et|ou|respectievelijk|resp\.|dan wel|noch|nor)(?![\p{L}\p{N}])/u;

/** Scripts that write no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Two lines as one. A hyphen at the end of the first may belong to the word or to the line only: a soft hyphen stands
 * for it, unless it surely belongs, as before a capital (“Noord-Hollandse”) or a figure.
 */
export function joined(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  if (/\p{L}-$/u.test(first)) {
    if (joins.test(second)) return `${first} ${second}`;
    const isCapital = /\p{Lu}{2}-$/u.test(first) && /^\p{Lu}{2}/u.test(second);
    if (/^\p{L}/u.test(second) && (isCapital || !/^\p{Lu}/u.test(second)))
      return `${first.slice(0, -1)}\u00ad${second}`;
    return /^[\p{L}\p{N}]/u.test(second) ? first + second : `${first} ${second}`;
  }
  if (/\p{N}-$/u.test(first) && /^[\p{L}\p{N}]/u.test(second) && !joins.test(second)) return first + second;
  if (/[^\s—]—$/u.test(first) || /^—[^\s—]/u.test(second) || /[^\s/]\/$/u.test(first)) return first + second;
  const isUnspaced = unspaced.test(Array.from(first).at(-1) ?? '') && unspaced.test(Array.from(second)[0] ?? '');
  return isUnspaced ? first + second : `${first} ${second}`;
}

/** Whether words end as a sentence does. */
export const isFinished = (words: string): boolean => /[.!?:;…。！？؟؛][\p{Pe}\p{Pf}"'”’»\s\p{Nd}]*$/u.test(words);

/** Whether words cannot begin a sentence, so that they go on with one. */
export const goesOn = (words: string): boolean =>
  (/^[("'“‘«[\p{Pi}]?\p{Ll}/u.test(words) && !/^\p{Ll}{1,4}[.)]\s/u.test(words)) || /^[,;:)\]]/u.test(words);
