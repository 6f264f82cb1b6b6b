/** Scripts that run from right to left (Unicode, with ISO 15924 codes). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

type Direction = 'ltr' | 'rtl';

const known = new Map<string, Direction>();

/** Which way a language is written, by the script that it has of itself or in its tag; `tag` as BCP 47. */
export function directionOf(tag: string): Direction {
  // Every run asks for its own.
  const found = known.get(tag);
  if (found !== undefined) return found;
  const direction = directionIn(tag);
  known.set(tag, direction);
  return direction;
}

function directionIn(tag: string): Direction {
  try {
    return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The `dir` of what stands on a page, which runs from left to right. */
export const dirOnPage = (tag: string): 'rtl' | undefined => (directionOf(tag) === 'rtl' ? 'rtl' : undefined);

/** A letter of a script that runs from right to left. */
export const rtlLetter =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text has letters that run from right to left, and would turn the signs and numbers beside it. */
export const hasRtlLetters = (text: string): boolean => rtlLetter.test(text);

/**
 * A text for the middle of a sentence: where it has letters that run from right to left, it is set apart (U+2068 and
 * U+2069 of the Unicode bidirectional algorithm), so that its last sign stays with it.
 */
export const isolated = (text: string): string => (hasRtlLetters(text) ? `\u2068${text}\u2069` : text);
