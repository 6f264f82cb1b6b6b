import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A stretch of a text by its words. */
const words = z.strictObject({
  /** The words of the text, to the character, without the marks around them. */
  exact: z.string().min(1),
  /** Which of the places where they stand is meant, counted from 1. */
  nth: z.int().min(1).default(1),
});

const speaker = z.union([
  /** The full name under which the text brings the speaker in, whatever refers back to it: `Annelies Verhulst`. */
  z.strictObject({ name: z.string() }),
  /** Of one whom the text does not name, its words: `een verpleegkundige`. */
  z.strictObject({ description: z.string() }),
  /** The text does not say who. */
  z.strictObject({ unknown: z.literal(true) }),
]);

const quotation = z.strictObject({
  /** One, or several where the text interrupts a sentence or a speech goes on in a next paragraph. */
  segments: z.array(words).min(1),
  /** `whole`: one sentence or more; `partial`: a part of a sentence that is the reporter's. */
  form: z.enum(['whole', 'partial']),
  /** Whether the text sets it between marks; a transcript or an interview may not. */
  marked: z.boolean().default(true),
  speakers: z.array(speaker).min(1),
  /** Who tells of it, where that is not the text itself: `Belga`. */
  reportedBy: speaker.optional(),
});

/** What is between marks and is no speech. */
const notSpeech = z.strictObject({
  ...words.shape,
  why: z.enum(['title', 'nickname', 'term', 'scare', 'slogan', 'thought', 'example']),
});

const date = z.strictObject({
  ...words.shape,
  /** In EDTF. */
  edtf: z.string(),
  /** The text alone does not say it: it follows from the date of the text. */
  reckoned: z.boolean(),
});

const figure = z.strictObject({
  ...words.shape,
  value: z.number(),
  /** In the words of the text, the singular or plural that stands there. */
  unit: z.string(),
  qualifier: z.enum(['about', 'more-than', 'less-than', 'at-least', 'at-most']).optional(),
});

const name = z.strictObject({
  /** The full name, as the text gives it. */
  name: z.string(),
  kind: z.enum(['person', 'organization', 'place']),
  /** What the text says that the person is, in its words: `burgemeester van Temse`. */
  function: z.string().optional(),
});

/** A text for the measure of drafts, as a person reads it; written before the rules that are measured by it. */
export const annotationSchema = z.strictObject({
  lang: z.enum(['nl', 'en']),
  kind: z.enum(['news', 'release', 'letter', 'interview', 'transcript', 'questions']),
  convention: z.enum(['flanders', 'netherlands', 'britain', 'ireland', 'agency']),
  topic: z.string(),
  issued: z.string(),
  quotations: z.array(quotation),
  notSpeech: z.array(notSpeech).default([]),
  names: z.array(name),
  dates: z.array(date).default([]),
  figures: z.array(figure).default([]),
});
export type Annotation = z.output<typeof annotationSchema>;

/** Where words stand in a text, in code units; throws where they do not. */
export function placeOf(text: string, { exact, nth }: z.output<typeof words>): { from: number; to: number } {
  let from = -1;
  for (let left = nth; left > 0; left--) {
    from = text.indexOf(exact, from + 1);
    if (from === -1) throw new Error(`“${exact}” does not stand there ${nth} times.`);
  }
  return { from, to: from + exact.length };
}

export interface AnnotatedText extends Annotation {
  readonly name: string;
  readonly text: string;
}

/** The annotated texts of a half, in the order of their names. */
export const annotatedTexts = (half: 'seen' | 'unseen', root = path.join(import.meta.dirname, 'texts')) =>
  readdirSync(path.join(root, half))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file): AnnotatedText => {
      const read = (name: string): string => readFileSync(path.join(root, half, name), 'utf8');
      const name = file.replace(/\.json$/, '');
      return { name, text: read(`${name}.txt`), ...annotationSchema.parse(JSON.parse(read(file))) };
    });
