import * as firstNames from './first-names.ts';
import * as grammarEn from './grammar-en.ts';
import * as grammarNl from './grammar-nl.ts';
import * as peopleEn from './people-en.ts';
import * as peopleNl from './people-nl.ts';
import * as verbsEn from './verbs-en.ts';
import * as verbsNl from './verbs-nl.ts';

export type ReadingLanguage = 'nl' | 'en';

/** The other one of the two. */
export const otherOf = (lang: ReadingLanguage): ReadingLanguage => (lang === 'nl' ? 'en' : 'nl');

const ofLanguage = {
  nl: { ...grammarNl, ...peopleNl, ...verbsNl },
  en: { ...grammarEn, ...peopleEn, ...verbsEn },
} as const;

/** The words by which a text of a language is read. */
export const wordsOf = (lang: ReadingLanguage) => ({ lang, ...firstNames, ...ofLanguage[lang] });
export type Words = ReturnType<typeof wordsOf>;

/** A word as the tables have it: in small letters, with plain apostrophes, without a possessive ending. */
export const bare = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

/** Which words name what a person is: many a word of a text is asked about ten times. */
const roles: Record<ReadingLanguage, Map<string, boolean>> = { nl: new Map(), en: new Map() };

export function isRole(words: Words, word: string): boolean {
  const known = roles[words.lang].get(word);
  if (known !== undefined) return known;
  const is =
    words.roles.has(word) || words.roleEnding.test(word) || (words.lang === 'nl' && isCompound(words.roles, word));
  roles[words.lang].set(word, is);
  return is;
}

const pluralEnding = { nl: /(?:s|en|n)$/, en: /s$/ };

/** Whether a noun is for several persons: `campaigners`, `omwonenden`. */
export const isPlural = (words: Words, word: string): boolean =>
  /^(?:people|mensen|buren)$/.test(word) ||
  (pluralEnding[words.lang].test(word) &&
    ['s', 'en', 'n'].some((ending) => word.endsWith(ending) && words.roles.has(word.slice(0, -ending.length)))) ||
  (words.lang === 'nl' && /([^aeiou])\1en$/.test(word) && words.roles.has(word.slice(0, -3)));

/** A last part that is shorter than this says nothing of a compound: `schouder` is no `ouder`. */
const shortestPart = 6;

/** Whether a Dutch compound ends with one of some words: `mobiliteitsexpert`. */
const isCompound = (parts: ReadonlySet<string>, word: string): boolean => {
  for (let from = 3; from <= Math.min(word.length - shortestPart, 30); from++)
    if (parts.has(word.slice(from))) return true;
  return false;
};

export const isBody = (words: Words, word: string): boolean =>
  words.bodies.has(word) || (words.lang === 'nl' && word.length > 6 && words.bodyEnding.test(word));
export const isDeterminer = (words: Words, word: string): boolean =>
  words.definite.has(word) || words.indefinite.has(word) || words.possessives.has(word);

export type Gender = 'male' | 'female';

/** The gender that a given name tells, if it does. */
export function genderOfName(words: Words, name: string): Gender | undefined {
  const [first = ''] = name.toLowerCase().split(/[\s-]/);
  const whole = name.toLowerCase();
  const male = words.men.has(whole) || words.men.has(first);
  const female = words.women.has(whole) || words.women.has(first);
  if (male || female) return male && female ? undefined : male ? 'male' : 'female';
  return words.femaleEnding.test(first) ? 'female' : undefined;
}

export const isGivenName = (words: Words, name: string): boolean => {
  const [first = ''] = name.toLowerCase().split('-');
  return words.men.has(first) || words.women.has(first) || words.men.has(name.toLowerCase());
};

/** The gender that a noun for a person tells, if it does. */
export const genderOfNoun = (words: Words, noun: string): Gender | undefined =>
  words.womanNoun.test(noun) ? 'female' : words.manNoun.test(noun) ? 'male' : undefined;
