import { z } from 'zod';
import { line } from './localized.ts';

/** The head of `summary/{nl,en}.mdx`. */
export const summarySchema = z.strictObject({
  /** One or two sentences for search engines and link previews. */
  description: line(),
});
export type SummaryData = z.output<typeof summarySchema>;

/** The head of `briefings/<id>/{nl,en}.mdx`. */
export const briefingSchema = z.strictObject({
  /** The title of the briefing in this language. */
  title: line(),
  /** One or two sentences that say what it is. */
  description: line(),
  /** For whom it was written, in words. */
  audience: line(),
  /** A draft is on no page, in no index and in no export. */
  draft: z.boolean().default(false),
});
export type BriefingData = z.output<typeof briefingSchema>;
