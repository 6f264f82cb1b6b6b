import { z } from 'zod';
import { apostrophes } from './apostrophes.ts';
import { isVisible, unseen } from './characters.ts';
import { helpInLanguage } from './help.ts';
import { limits } from './limits.ts';
import { isLocale, type Locale, locales, perLocale } from './locales.ts';

/** A text per language. At least one; whether both must be there is for the dossier to say (`translations`). */
export const localized = <T extends z.ZodType>(text: T) =>
  z
    .strictObject(perLocale((locale) => text.optional().meta(helpInLanguage(locale))))
    .refine((value) => locales.some((key) => value[key] !== undefined), {
      message: `The text is missing in ${locales.length === 2 ? 'both' : 'all'} languages. Write it under ${locales.join(' or ')}.`,
      params: { rule: 'missing-field' },
    });

export type Localized<T> = Partial<Record<Locale, T | undefined>>;

/** A text that is the same in all languages (a plain string), or one per language. */
export const name = () =>
  z
    .preprocess((value) => (typeof value === 'string' ? perLocale(() => value) : value), localized(line()))
    .meta({ value: 'name', also: 'string' });

/** One line of plain text, not empty, with apostrophes as print has them. */
export const line = (longest?: number) => typedLine(longest).transform(apostrophes).meta({ value: 'line' });

/** The same as it was typed, for what is compared or only named. */
export const typedLine = (longest: number = limits.line) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => text === '' || isVisible(text), { ...unseen })
    .refine((text) => !text.includes('\n'), {
      message: 'This text has several lines. Put it on one line.',
      params: { rule: 'wrong-type' },
    })
    .meta({ value: 'line' });

/** Whether a value read from content is a text per language. */
export const isLocalized = (value: unknown): value is Localized<unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isLocale);
};
