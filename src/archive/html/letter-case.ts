import type { Style } from './declarations.ts';

const cases = ['uppercase', 'lowercase', 'capitalize'] as const;

/** How `text-transform` has letters drawn; `undefined` as they are written. */
export type LetterCase = (typeof cases)[number] | undefined;

/** What the style of an element makes of the case around it. */
export function letterCase(style: Style, around: LetterCase): LetterCase {
  const value = style.get('text-transform');
  if (value === undefined || value === 'inherit' || value === 'unset') return around;
  return cases.find((each) => value.split(/\s+/).includes(each));
}

/** Languages whose capitals are other ones: ı and I, or letters without their accents. */
const ownCapitals = /^(?:az|el|lt|tr)(?![a-z])/i;

/** Gives words the letters that a reader of the page sees (CSS Text 3, 2.1). */
export function inCase(letters: LetterCase, lang: string): ((words: string) => string) | undefined {
  if (letters === undefined) return undefined;
  const [own] = ownCapitals.exec(lang) ?? [];
  if (letters === 'lowercase') return (words) => words.toLocaleLowerCase(own ?? 'en');
  const capitals = (words: string): string => words.toLocaleUpperCase(own ?? 'en');
  return letters === 'uppercase' ? capitals : (words) => words.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, capitals);
}
