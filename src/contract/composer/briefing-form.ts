import type { Locale } from '../../schema/locales.ts';

/** The languages of a briefing: one, or both side by side. */
export type BriefingLanguages = Locale | 'both';

/** The fields of the form, by their names. */
export type FormField = 'title' | 'subtitle' | 'languages' | 'originals';

/** How long a title and what stands below it may be, as `maxlength` counts. */
export const lineLength = 120;
