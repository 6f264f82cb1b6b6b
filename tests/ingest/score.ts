import { unitOf } from '../../src/archive/code-points.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { AnnotatedText, Annotation } from './annotation.ts';

type Annotated = Annotation['quotations'][number];
type Found = Reading['speech'][number];

/** How many were annotated, found, and found right. */
export interface Counts {
  readonly annotated: number;
  readonly found: number;
  readonly right: number;
}

export interface Score {
  /** Whole quotations: each with all its segments. */
  readonly lists: Readonly<Record<'all' | 'whole' | 'partial', Counts>>;
  /** Each segment by itself. */
  readonly spans: Counts;
  /** Of the annotated quotations: those of which a segment was found, and those of which the speakers are right. */
  readonly speakers: { readonly annotated: number; readonly found: number; readonly right: number };
  readonly reportedBy: Counts;
  /** Strings that are no speech, how many of them were taken for it, and all strings in marks. */
  readonly notSpeech: { readonly annotated: number; readonly taken: number; readonly marked: number };
  readonly errors: readonly string[];
}

/** Words without white space and a final comma or full stop at their edges. */
export const edged = (words: string): string => words.trim().replace(/[.,]$/, '').trim();

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** Words that stand before the noun of a description, and are no part of what it says. */
const nounOf = (description: string): string => {
  const head = plain(description).split(/\s(?:of|van|in|with|met|from|uit|familiar|who|die)\s/)[0] ?? '';
  return head.split(' ').at(-1) ?? head;
};

type Speaker = Annotated['speakers'][number];

/** A name is right where it is the annotated one; a description where it is the same words or contains their noun. */
export function isSameSpeaker(annotated: Speaker, found: Found['speakers'][number]): boolean {
  if ('name' in annotated) return 'name' in found && found.name === annotated.name;
  if ('unknown' in annotated) return 'unknown' in found;
  if (!('description' in found)) return false;
  return (
    plain(found.description) === plain(annotated.description) ||
    plain(found.description)
      .split(/[\s,]+/)
      .includes(nounOf(annotated.description))
  );
}

const areSameSpeakers = ({ speakers }: Annotated, found: Found): boolean =>
  speakers.length === found.speakers.length &&
  speakers.every((speaker) => found.speakers.some((one) => isSameSpeaker(speaker, one)));

const told = (speakers: readonly unknown[]): string => JSON.stringify(speakers);

/** Takes as many from a list as another has, each once, and says how many there were. */
function matches(annotated: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return annotated.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** How a reading of a text compares with its annotation. */
export function score(text: AnnotatedText, { speech }: Pick<Reading, 'speech'>, markedStrings: number): Score {
  const words = ({ start, end }: { start: number; end: number }): string =>
    edged(text.text.slice(unitOf(text.text, start), unitOf(text.text, end)));
  const found = speech.map((one) => ({ one, parts: one.segments.map(words) }));
  const left = new Set(found);
  const errors: string[] = [];
  const lists = { whole: [0, 0, 0], partial: [0, 0, 0] } satisfies Record<string, number[]>;
  let met = 0;
  let rightSpeakers = 0;
  let rightReporters = 0;
  for (const quotation of text.quotations) {
    const parts = quotation.segments.map(({ exact }) => edged(exact));
    const exact = [...left].find((one) => one.parts.join('\n') === parts.join('\n'));
    const near = exact ?? [...left].find((one) => one.parts.some((part) => parts.includes(part)));
    lists[quotation.form][0] = (lists[quotation.form][0] ?? 0) + 1;
    if (exact) lists[quotation.form][2] = (lists[quotation.form][2] ?? 0) + 1;
    if (near) left.delete(near);
    if (!exact) errors.push(`span: ${parts.join(' | ')} → ${near?.parts.join(' | ') ?? 'not found'}`);
    if (!near) continue;
    // What was found counts as what it was annotated as; its own form counts only where nothing was annotated.
    lists[quotation.form][1] = (lists[quotation.form][1] ?? 0) + 1;
    met++;
    if (areSameSpeakers(quotation, near.one)) rightSpeakers++;
    else
      errors.push(
        `speaker: ${parts[0] ?? ''} → ${told(near.one.speakers)} instead of ${told(quotation.speakers)} (${near.one.evidence.because})`,
      );
    if (!quotation.reportedBy) continue;
    if (near.one.reportedBy && isSameSpeaker(quotation.reportedBy, near.one.reportedBy)) rightReporters++;
    else
      errors.push(
        `reported by: ${parts[0] ?? ''} → ${told([near.one.reportedBy])} instead of ${told([quotation.reportedBy])}`,
      );
  }
  for (const { one, parts } of left) {
    lists[one.form][1] = (lists[one.form][1] ?? 0) + 1;
    errors.push(`too much: ${parts.join(' | ')}`);
  }
  const taken = text.notSpeech.filter(({ exact }) => [...left].some(({ parts }) => parts.includes(edged(exact))));
  for (const { exact, why } of taken) errors.push(`taken: ${exact} (${why})`);
  const counts = ([annotated = 0, all = 0, right = 0]: readonly number[]): Counts => ({ annotated, found: all, right });
  const annotatedParts = text.quotations.flatMap(({ segments }) => segments.map(({ exact }) => edged(exact)));
  const foundParts = found.flatMap(({ parts }) => parts);
  return {
    lists: {
      all: counts(lists.whole.map((one, index) => one + (lists.partial[index] ?? 0))),
      whole: counts(lists.whole),
      partial: counts(lists.partial),
    },
    spans: { annotated: annotatedParts.length, found: foundParts.length, right: matches(annotatedParts, foundParts) },
    speakers: { annotated: text.quotations.length, found: met, right: rightSpeakers },
    reportedBy: {
      annotated: text.quotations.filter(({ reportedBy }) => reportedBy).length,
      found: speech.filter(({ reportedBy }) => reportedBy).length,
      right: rightReporters,
    },
    notSpeech: { annotated: text.notSpeech.length, taken: taken.length, marked: markedStrings },
    errors,
  };
}
