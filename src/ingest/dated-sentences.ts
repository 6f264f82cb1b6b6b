import type { DateFound } from '../reading/facts/dates.ts';
import type { Speech } from '../reading/findings.ts';
import type { Span } from '../reading/span.ts';
import { eventKind } from './event-kinds.ts';
import { firstMoment } from './first-moment.ts';
import { inPassing } from './in-passing.ts';
import { overlaps, type Setting } from './setting.ts';

/** Words beside the date of a sentence that can tell of an event at least. */
const fewest = 4;
/** The characters of a line of a form, a heading or a byline at most. */
const longestLine = 120;

/** A sentence with a date that is its own, in code points. */
export interface Dated extends Span {
  readonly date: DateFound;
  readonly paragraph: number;
}

/** Whether a sentence says more than a date: no heading, line of a form, byline or question. */
function isTold({ source }: Setting, sentence: Span, date: Span): boolean {
  const words = source.words(sentence);
  const paragraph = source.paragraphs[source.paragraphAt(sentence.start)];
  const isWhole = paragraph !== undefined && source.words(source.points(paragraph)) === words;
  if (words.endsWith('?') || (isWhole && words.length <= longestLine && !/[.!…:;"”’»)]$/u.test(words))) return false;
  return (words.replace(source.words(date), '').match(/\p{L}{2,}/gu)?.length ?? 0) >= fewest;
}

/** Where a report was written, and the agency: `DIEPERSCHANS (NPA) - `, `LONDON — `. It belongs to no sentence. */
const dateline = /^\p{Lu}[\p{Lu}\s,.'’/-]*(?:\([^)]{1,40}\)\s?)?[-–—]\s(?=\S)/u;

/** How much of a date is said: a day before a month, a month before a year. */
const precision = ({ edtf }: DateFound): number => edtf.length;
const isYear = ({ date }: Dated): boolean => /^\d{4}$/.test(date.edtf);

/** A sentence with the most precise of its dates; `undefined` where no date of it tells of anything that has happened. */
function dated(setting: Setting, start: number, dates: readonly DateFound[]): Dated | undefined {
  const { source, latest, issued } = setting;
  const whole = source.sentenceAt(start);
  const lead = dateline.exec(source.slice(whole))?.[0] ?? '';
  const sentence = { start: whole.start + Array.from(lead).length, end: whole.end };
  const [first, ...others] = dates;
  const date = first && others.reduce((best, one) => (precision(one) > precision(best) ? one : best), first);
  const moment = date && firstMoment(date.edtf);
  // Only a date that is written out tells of a day that was to come when the source appeared.
  const end = date?.reckoned ? Math.min(latest, issued) : latest;
  return date && moment !== undefined && moment <= end && isTold(setting, sentence, date)
    ? { ...sentence, date, paragraph: source.paragraphAt(start) }
    : undefined;
}

/** The dated sentences that tell of an event of the reporter's. `said`: the dates of statements, which date nothing else. */
export function datedSentences(setting: Setting, said: ReadonlySet<DateFound>): Dated[] {
  const { source, dates, spoken } = setting;
  const own = dates.filter((date) => !said.has(date));
  const bySentence = Map.groupBy(own, ({ start }) => source.sentenceAt(start).start);
  const all = [...bySentence].flatMap(([start, found]) => {
    const sentence = dated(setting, start, found);
    return sentence && !spoken.some((segment) => overlaps(segment, sentence)) ? [sentence] : [];
  });
  // A year to compare with is no event beside one with a day: `312, tegen 540 in 2015`.
  return all.filter(
    (one) =>
      !isYear(one) ||
      !all.some((other) => other.paragraph === one.paragraph && other.start < one.start && !isYear(other)),
  );
}

/** What leads from a meeting to the words that were said there. */
const leading = /[\s,:“”„"‘«‹]*(?:\s(?:dat|that))?[\s,:“”„"‘«‹]*$/u;

/** The meeting at which a statement was made, by the words before it: `At a meeting on 3 May 2022, Keane assured us that “…”`. */
export function occasionOf(setting: Setting, { segments: [first] }: Speech): Dated | undefined {
  const { source, dates } = setting;
  if (!first) return undefined;
  const start = source.sentenceAt(first.start).start;
  const before = source.slice({ start, end: first.start });
  const end = start + Array.from(before.replace(leading, '')).length;
  const passing = inPassing(source, { start, end });
  const own = dates.filter(
    (date) => date.start >= start && date.end <= end && !passing.some((stretch) => overlaps(stretch, date)),
  );
  const found = own.length > 0 ? dated(setting, start, own) : undefined;
  if (!found) return undefined;
  const told = passing.reduce(
    (words, stretch) => words.replace(source.slice(stretch), ' '),
    source.slice({ start, end }),
  );
  const kind = eventKind(told);
  const isMeeting = kind === 'meeting' || kind === 'press-conference';
  return isMeeting ? { ...found, ...source.trimmed({ start, end }) } : undefined;
}
