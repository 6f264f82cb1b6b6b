import { z } from 'zod';
import { line } from './localized.ts';

/** The head of `summary/{nl,en}.mdx`. */
export const summarySchema = z.strictObject({
  /** One or two sentences for search engines and link previews. */
  description: line(),
});
export type SummaryData = z.output<typeof summarySchema>;

export const briefingLengths = ['one-pager', 'press', 'full'] as const;

/** The head of `briefings/<id>/{nl,en}.mdx`. */
export const briefingSchema = z.strictObject({
  /** The title of the briefing in this language. */
  title: line(),
  /** One or two sentences that say what it is. */
  description: line(),
  /** For whom it was written, in words. */
  audience: line(),
  /** How long it is meant to be: `one-pager`, `press` or `full`. A one-pager prints on one sheet. */
  length: z.enum(briefingLengths).optional(),
  /** Its place in the list of briefings, counted from 1. Those without a place come last, by id. */
  order: z.int().min(1).optional(),
  /** A draft is on no page, in no index and in no export. */
  draft: z.boolean().default(false),
});
export type BriefingData = z.output<typeof briefingSchema>;
