import { z } from 'zod';
import { limits } from './limits.ts';

/** An editor who held a fact against its words, and the day on which that was. */
const checkedSchema = z.strictObject({
  by: z.string().trim().min(1).max(limits.line),
  /** ISO 8601: `2026-11-28`. */
  on: z.iso.date(),
});
export type CheckedBy = z.output<typeof checkedSchema>;

/** A fact that editors checked. */
const factRecordSchema = z.strictObject({
  /** The field that the fact stood in then, for readers of the file: `figures[0]`, `nl[3]`. */
  fact: z.string().max(limits.line),
  /** Who checked it, in the order of the days. */
  checked: z.array(checkedSchema).min(1).max(limits.speakers),
});
export type FactRecord = z.output<typeof factRecordSchema>;

/**
 * `checked.json`: the facts that editors checked. `dossier checked` writes it, a fact a line. A record is bound to the
 * fact by its hash, so that it lapses as soon as the fact, or the words that it rests on, are others.
 */
export const factChecksSchema = z.strictObject({
  version: z.literal(1),
  /** By the entry or the running text, and the SHA-256 of what the fact states and rests on: `events/operatie-amaq-2019#3f2a…`. */
  facts: z.record(z.string().regex(/^(?:summary|[a-z]+\/[a-z0-9-]+)#[0-9a-f]{64}$/), factRecordSchema),
});
export type FactChecks = z.output<typeof factChecksSchema>;
