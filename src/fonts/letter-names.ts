import { codePointName } from '../schema/characters.ts';
import { codePoints } from './letters.ts';

/** How many letters a message names. */
const told = 5;

/** `U+0935 U+093F (वि)` */
const letterName = (letter: string): string => `${codePoints(letter).map(codePointName).join(' ')} (${letter})`;

/** `U+2030 (‰), U+2153 (⅓) and 3 more` */
export function letterNames(letters: readonly string[]): string {
  const names = letters.slice(0, told).map(letterName);
  const more = letters.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
