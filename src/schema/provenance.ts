import { z } from 'zod';
import { edtf } from './edtf.ts';
import { locatorFields } from './locator.ts';

const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);

/** At which ends a passage is cut from a sentence of its source. */
const cutSchema = z.enum(['start', 'end', 'both']);
export type Cut = z.output<typeof cutSchema>;

/** What stands between two segments of a statement: who speaks and the like, in the words of the source, or words of the statement. */
const gapSchema = z.enum(['interrupted', 'left-out']);
export type Gap = z.output<typeof gapSchema>;

/** Where the words of one passage stand in the archived text of its source. */
export const passageRecordSchema = z.strictObject({
  source: z.string(),
  /** First code point of the passage in the archived text, and the one after its last; counted from 0. */
  start: z.int().min(0),
  end: z.int().min(1),
  /** SHA-256 of the words as the entry gives them (UTF-8). */
  words: sha256(),
  /** SHA-256 of `["prefix","suffix"]` as JSON, where the entry gives either. */
  context: sha256().optional(),
  /** Where the passage begins, as the file itself calls it. */
  ...locatorFields,
  /** Of a segment of a quotation: where it begins or ends within a sentence of the source. None: at neither end. */
  cut: cutSchema.optional(),
  /** Of a segment of a quotation after the first: what stands between it and the one before. */
  gap: gapSchema.optional(),
});
export type PassageRecord = z.output<typeof passageRecordSchema>;

/** What was verified of a source. */
export const sourceRecordSchema = z.strictObject({
  /** SHA-256 of the archived file. */
  sha256: sha256(),
  /** Length of the archived text in code points. */
  length: z.int().min(0),
  /** The kind of file and the version of what read it: `pdf 2`. None: version 1. */
  reader: z
    .string()
    .regex(/^[a-z][a-z0-9-]* [1-9][0-9]*$/)
    .optional(),
  /** The month in which the passages of the source were last verified, as EDTF: `2026-11`. */
  verified: edtf(),
});
export type SourceRecord = z.output<typeof sourceRecordSchema>;

/** A translation, and the original that it was made from. */
export const translationRecordSchema = z.strictObject({
  /** SHA-256 of the segments of the original as a list in JSON. */
  original: sha256(),
  /** SHA-256 of the texts of the translation as a list in JSON. */
  translation: sha256(),
});
export type TranslationRecord = z.output<typeof translationRecordSchema>;

/**
 * `provenance.lock.json`: what verification found out. It is written by `npm run verify` only, and compared with the
 * content by every check and build, so that an edited quotation fails even where the archive is absent.
 */
export const provenanceSchema = z.strictObject({
  version: z.literal(1),
  /** By id. */
  sources: z.record(z.string(), sourceRecordSchema),
  /**
   * By entry and field: `events/operatie-amaq-2019#date.evidence[0]`, `quotes/hamran-preventie#segments[1]`; for
   * running text, by the words: `summary#cite.1f0e95b2c7d4a836`, the same in both languages.
   */
  passages: z.record(z.string(), passageRecordSchema),
  /** By quotation and language: `quotes/hamran-preventie#translations.en`. */
  translations: z.record(z.string(), translationRecordSchema),
});
export type Provenance = z.output<typeof provenanceSchema>;
