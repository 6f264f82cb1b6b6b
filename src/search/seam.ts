/**
 * Stands between the parts of a word for the index. Its engine finds a word by its parts as well, which it cuts at
 * ASCII punctuation; at a soft hyphen it does not. No text has this mark between two letters.
 */
export const seam = '`';

/** Comes before another spelling of the word that it follows, for the index alone. */
export const spelling = '``';

export const withoutSpellings = (text: string): string => text.replace(/``\p{L}+/gu, '');

/** Text from the index as readers see it. */
export const seamless = (text: string): string => withoutSpellings(text).replace(/(?<=[\p{L}’'])`(?=\p{L})/gu, '');
