/**
 * What the style sheet's own faces of both families hold, so that few texts need a look into a font: a test compares it
 * with the files. White space needs no glyph.
 */
const usual = '\\s\\u0021-\\u007e\\u00a1-\\u0131\\u0134-\\u0148\\u014a-\\u017e‘-‚“-„–—†•…′″‹›€';

// By code unit: half of a pair is as unusual as the whole, and is found in a third of the time.
const unusual = new RegExp(`[^${usual}]`);

/** Characters that are never drawn, such as joiners, soft hyphens and selectors of a variant. */
const undrawn = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/gu;

// A letter with its marks: a browser takes all of it from one font. The bound is far above what any script needs. A
// letter with a mark is never a usual one.
const rareLetter = new RegExp(`(?:[^${usual}\\p{M}]|[${usual}](?=\\p{M}))\\p{M}{0,16}|\\p{M}{1,16}`, 'gu');

/** Whether a text has letters that are not sure to be in our fonts. Quick, for the many texts that have none. */
export const hasRareLetters = (text: string): boolean => unusual.test(text);

/**
 * The letters of a text that are not sure to be in our fonts, each once, with their marks and composed as far as Unicode
 * composes them (NFC). A letter is what one font must have as a whole.
 */
export function rareLetters(text: string): Set<string> {
  if (!hasRareLetters(text)) return new Set();
  const drawn = text.normalize('NFC').replace(undrawn, '');
  return new Set(drawn.match(rareLetter));
}

/** The code points of a letter. */
export const codePoints = (text: string): number[] => Array.from(text, (each) => each.codePointAt(0) ?? 0);
