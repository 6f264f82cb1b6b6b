import { withoutMarks } from '../schema/without-marks.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark, but readers type without. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ĳ: 'ij',
};

/** Lower case in plain letters, as readers type names: “Łukasz Çelik” → “lukasz celik”. */
export const fold = (text: string): string =>
  withoutMarks(text).replace(/[łøđðþßæœıĳ]/g, (letter) => plain[letter] ?? letter);

/**
 * The words under which a run of text without white space is found, folded: the whole without its punctuation, and the
 * parts that punctuation sets apart. “Oost-Vlaanderen” → oostvlaanderen, oost, vlaanderen.
 */
export function wordsOf(run: string): string[] {
  const folded = fold(run);
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
  const whole = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return whole === '' ? [] : [...new Set([whole, ...parts])];
}
