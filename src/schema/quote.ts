import { z } from 'zod';
import { entryFields } from './entry.ts';
import { anyEntryRef, entryRef } from './entry-ref.ts';
import { textQuote } from './evidence.ts';
import { typedLine } from './localized.ts';
import { limits } from './limits.ts';
import { perLocale } from './locales.ts';
import { quoted } from './shortened.ts';

/** A language as BCP 47 writes it: `nl`, `fr-BE`. */
export const languageTag = () =>
  z.string().refine((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag), {
    error: ({ input }) => `${quoted(String(input))} is not a language. Write its BCP 47 tag, such as nl, en or fr-BE.`,
    params: { rule: 'invalid-value' },
  });

/** One statement, in the exact words of its source. */
export const quoteSchema = z.strictObject({
  /** The id of the actor who spoke or wrote the words. */
  speaker: entryRef('actors'),
  /** The language of the words, as BCP 47: `nl`. */
  lang: languageTag(),
  /** The id of the source that gives the words. */
  source: entryRef('sources'),
  /**
   * The exact words, without quotation marks. A statement that the source interrupts (“zei …”) is one quote in several
   * segments, in the order of the source.
   */
  segments: z
    .array(z.strictObject(textQuote))
    .min(1)
    .refine((all) => all.length <= limits.segments, {
      message: `A quotation has at most ${limits.segments} segments. Make several quotations of it.`,
      params: { rule: 'too-many' },
    }),
  /** The editors' translation, one text per segment. It is always marked as theirs. */
  translations: z.strictObject(perLocale(() => z.array(typedLine(limits.text)).min(1).optional())).default({}),
  /** The id of the event at which the words were spoken. */
  event: entryRef('events').optional(),
  /** What the words are about: `event:operatie-2019`, `actor:amaq`. */
  about: z.array(anyEntryRef()).default([]),
  ...entryFields,
});
