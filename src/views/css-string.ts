/**
 * A text as a CSS string (CSS Syntax 3, §4.3.5). It escapes what could end the string, the sheet or the element that
 * holds it, and control characters: a line break would drop the whole declaration. `(` is for those who look for
 * `url(…)` in a sheet.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/["'\\<(\u0000-\u001f\u007f]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
