import { z } from 'zod';
import { entryRef } from './entry-ref.ts';
import { limits } from './limits.ts';
import { localized } from './localized.ts';
import { prose } from './inline.ts';

const words = () => z.string().min(1).max(limits.text);

/** The words of a source, and what surrounds them where they occur more than once (W3C `TextQuoteSelector`). */
export const textQuote = {
  /** The exact words of the source, in its own language and spelling. */
  exact: words(),
  /** The words just before, where the exact words stand in the source more than once. */
  prefix: words().optional(),
  /** The words just after, where the exact words stand in the source more than once. */
  suffix: words().optional(),
};

/** The words that a fact rests on. */
export const evidenceSchema = z.strictObject({
  /** The id of the source. */
  source: entryRef('sources'),
  ...textQuote,
  /**
   * How credible the statement is by itself, apart from its source, on the 1–6 scale of analysts: 1 is confirmed by
   * other sources, 5 is improbable, 6 cannot be judged.
   */
  credibility: z.int().min(1).max(6).optional(),
});
export type Evidence = z.output<typeof evidenceSchema>;

/** Every fact may say what it rests on. */
export const evidenceList = () => z.array(evidenceSchema).default([]);

export const noteKinds = ['correction', 'context', 'dispute'] as const;

/** A remark by the editors, always shown as theirs: a correction of the source, context that it lacks, or a dispute. */
export const noteSchema = z.strictObject({
  /** `correction` (the source errs), `context` (the source leaves out) or `dispute` (others say otherwise). */
  kind: z.enum(noteKinds),
  /** The remark, in the editors' own words. */
  text: localized(prose()),
  /** What the remark rests on, where it rests on a source of this dossier. */
  evidence: evidenceList(),
});
export type Note = z.output<typeof noteSchema>;
