import { z } from 'zod';
import { country, dateSchema, entryFields } from './entry.ts';
import { entryRef } from './entry-ref.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { prose } from './inline.ts';
import { line, localized, name, typedLine } from './localized.ts';

export const eventKinds = [
  'operation',
  'arrest',
  'press-conference',
  'attack',
  'decision',
  'publication',
  'meeting',
  'other',
] as const;

export const participantRoles = [
  'executor',
  'partner',
  'coordinator',
  'host',
  'speaker',
  'target',
  'suspect',
  'victim',
  'participant',
] as const;

/** How an event stands to another; read from this event to the other (“follows”). */
export const eventRelationTypes = ['part-of', 'follows', 'related-to'] as const;

export const figureQualifiers = ['exactly', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

export const figureSchema = z.strictObject({
  /** A name for the figure within this event, for key figures that point to it. */
  id: typedLine(),
  /** The number as a number: `26000`. */
  value: z.number(),
  /** How the source puts it: `more-than`, `about`, … */
  qualifier: z.enum(figureQualifiers).default('exactly'),
  /** What is counted, so that it reads on after the number: `{ nl: items, en: items }`. */
  unit: localized(line()),
  /** What the figure stands for. */
  label: localized(prose()),
  /** The words that it rests on. */
  evidence: evidenceList(),
});
export type Figure = z.output<typeof figureSchema>;

export const participantSchema = z.strictObject({
  /** The id of the actor. */
  actor: entryRef('actors'),
  /** What the actor did or underwent: `executor`, `partner`, `coordinator`, `host`, `speaker`, `target`, `suspect`, `victim`, `participant`. */
  role: z.enum(participantRoles),
  /** The words that it rests on. */
  evidence: evidenceList(),
  /** A remark on this participation alone. */
  note: noteSchema.optional(),
});

export const placeSchema = z.strictObject({
  /** The place as readers know it; one string where it is the same in both languages. */
  name: name(),
  /** ISO 3166-1 alpha-2. */
  country: country().optional(),
  /** Latitude and longitude in decimal degrees (WGS 84), where known: `[52.08, 4.31]`. They are not published. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** The words that it rests on. */
  evidence: evidenceList(),
});

export const eventRelationSchema = z.strictObject({
  /** `part-of`, `follows` or `related-to`. */
  type: z.enum(eventRelationTypes),
  /** The id of the other event. */
  to: entryRef('events'),
  /** The words that it rests on. */
  evidence: evidenceList(),
});

/** One thing that happened, with those who took part. */
export const eventSchema = z.strictObject({
  /** What happened, as a headline without a date. */
  title: localized(line()),
  /** `operation`, `arrest`, `press-conference`, `attack`, `decision`, `publication`, `meeting` or `other`. */
  kind: z.enum(eventKinds),
  /** When; left out where the source does not say. */
  date: dateSchema.optional(),
  /** Where; left out where the source does not say. */
  place: placeSchema.optional(),
  /** Who took part, each with a role. */
  participants: z.array(participantSchema).default([]),
  /** How the event stands to others. Declare each relation once, on one side. */
  relations: z.array(eventRelationSchema).default([]),
  /** Numbers that the source gives. */
  figures: z.array(figureSchema).default([]),
  /** The words that the event as a whole rests on. */
  evidence: evidenceList(),
  ...entryFields,
});
export type EventData = z.output<typeof eventSchema>;
