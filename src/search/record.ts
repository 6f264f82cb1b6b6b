import { z } from 'zod';
import { kinds } from './kinds.ts';

/** What a page tells the index about itself, besides its text. */
export const recordSchema = z.strictObject({
  kind: z.enum(kinds),
  /** The heading of a result; for a quotation, its first words. */
  title: z.string(),
  /** The language of the title, where it is not that of the page. */
  titleLang: z.string().optional(),
  /** All names of an actor, in every language and spelling under which readers may look. */
  names: z.array(z.string()).default([]),
  /** Who is quoted. */
  speaker: z.string().optional(),
  /** The date in words. */
  date: z.string().optional(),
  /** The first day that the date can mean, counted from 1970-01-01. */
  day: z.number().optional(),
  years: z.array(z.number()).default([]),
  /** Ids of the actors and sources that it has to do with. */
  actors: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});
export type SearchRecord = z.output<typeof recordSchema>;

/** The name of the `<meta>` that holds the record, as JSON. */
export const recordName = 'dossier.search';
