import { z } from 'zod';
import { country, dateSchema, entryFields, webAddress } from './entry.ts';
import { entryRef } from './entry-ref.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { line, localized, name } from './localized.ts';

export const actorKinds = ['person', 'organisation', 'unit', 'group', 'medium'] as const;

/** How an actor stands to another; read from this actor to the other (“works for”). */
export const actorRelationTypes = ['member-of', 'works-for', 'leads', 'part-of', 'medium-of'] as const;

export const actorRelationSchema = z.strictObject({
  /** `member-of`, `works-for`, `leads` (head, director, president), `part-of` or `medium-of` (its mouthpiece). */
  type: z.enum(actorRelationTypes),
  /** The id of the other actor. */
  to: entryRef('actors'),
  /** The function as the source gives it: `{ nl: hoofdcommissaris, en: chief commissioner }`. */
  role: localized(line()).optional(),
  /** When it held, where the source says so. */
  date: dateSchema.optional(),
  /** The words that it rests on. */
  evidence: evidenceList(),
  /** A remark on this relation alone, such as a correction of the source. */
  note: noteSchema.optional(),
});

/** One person, organisation, unit, group or medium. */
export const actorSchema = z.strictObject({
  /** `person`, `organisation`, `unit` (of an organisation), `group` or `medium`. */
  kind: z.enum(actorKinds),
  /** The name; one string where it is the same in both languages. */
  name: name(),
  /** Where the name stands in A–Z lists, if not under its first word: `Sypt, Eric Van der`. */
  sortAs: line().optional(),
  /** Other names under which readers may look, unique over the dossier. */
  aliases: z.array(line()).default([]),
  /** The country that the actor belongs to, where the source says so. */
  country: z
    .strictObject({
      /** ISO 3166-1 alpha-2: `BE`. */
      code: country(),
      /** The words that it rests on. */
      evidence: evidenceList(),
    })
    .optional(),
  /** Memberships, functions and ties, each with its own dates and evidence. Declare each once, on one side. */
  relations: z.array(actorRelationSchema).default([]),
  /** Pages elsewhere about the same actor, such as its own website or Wikidata. */
  sameAs: z.array(webAddress()).default([]),
  /** The words that the description rests on. */
  evidence: evidenceList(),
  ...entryFields,
});
