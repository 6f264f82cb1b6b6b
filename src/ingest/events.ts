import type { DateFound } from '../reading/facts/dates.ts';
import { type Span, trimmed } from '../reading/span.ts';
import type { EventDraft } from './draft.ts';
import { eventFigures } from './event-figures.ts';
import { eventKind } from './event-kinds.ts';
import { firstMoment } from './first-moment.ts';
import { overlaps, type Setting } from './setting.ts';

/** Characters of a title at most, and words beside the date of a sentence that can tell of an event at least. */
const longest = 180;
const fewest = 4;

/** A sentence with a date that is its own, in code points. */
interface Dated extends Span {
  readonly date: DateFound;
  readonly paragraph: number;
}

/** Whether a sentence says more than a date: no heading, line of a form or question. */
const isTold = (sentence: string, date: string): boolean =>
  !sentence.endsWith('?') && (sentence.replace(date, '').match(/\p{L}{2,}/gu)?.length ?? 0) >= fewest;

/** Where a report was written, and the agency: `DIEPERSCHANS (NPA) - `, `LONDON — `. It belongs to no sentence. */
const dateline = /^\p{Lu}[\p{Lu}\s,.'’/-]*(?:\([^)]{1,40}\)\s?)?[-–—]\s(?=\S)/u;

/** How much of a date is said: a day before a month, a month before a year. */
const precision = ({ edtf }: DateFound): number => edtf.length;

/** The dated sentences that tell of an event of the reporter's. `said`: the dates of statements, which date nothing else. */
export function datedSentences(setting: Setting, said: ReadonlySet<DateFound>): Dated[] {
  const { source, dates, spoken, latest } = setting;
  const own = dates.filter((date) => !said.has(date));
  const bySentence = Map.groupBy(own, ({ start }) => source.sentenceAt(start).start);
  return [...bySentence].flatMap(([start, [first, ...others]]) => {
    const whole = source.sentenceAt(start);
    const lead = dateline.exec(source.slice(whole))?.[0] ?? '';
    const sentence = { start: whole.start + Array.from(lead).length, end: whole.end };
    const date = first && others.reduce((best, one) => (precision(one) > precision(best) ? one : best), first);
    const moment = date && firstMoment(date.edtf);
    const tells =
      date &&
      isTold(source.words(sentence), source.words(date)) &&
      !spoken.some((segment) => overlaps(segment, sentence));
    return date && moment !== undefined && moment <= latest && tells
      ? [{ ...sentence, date, paragraph: source.paragraphAt(start) }]
      : [];
  });
}

/** The sentence as a title: in its own words, as far as the last clause that fits, and without a date at its end. */
function titleOf({ source }: Setting, sentence: Dated): string {
  const { date } = sentence;
  const rest = source.words({ start: date.end, end: sentence.end });
  const isLast = !/[\p{L}\p{N}]/u.test(rest);
  const whole = source.words({ start: sentence.start, end: isLast ? date.start : sentence.end });
  const cut = isLast
    ? whole.replace(/\s(?:op|in|on|sinds|since|vanaf|from|tot|until|van|of|by|rond|around)$/iu, '')
    : whole;
  const fits = cut.length <= longest ? cut : lastClause(cut.slice(0, longest));
  return fits.replace(/[\s.,;:–—-]+$/u, '');
}

const lastClause = (text: string): string =>
  /^(.{40,})[,;:–—]\s[^,;:–—]*$/u.exec(text)?.[1] ?? text.replace(/\s\S*$/u, '');

/** The sentences of a paragraph that go on with an event: up to the next that has a date. */
function following({ source }: Setting, sentence: Dated, next: Dated | undefined): Span[] {
  const end = source.point(source.paragraphs[sentence.paragraph]?.end ?? 0);
  const until = next && next.start < end ? next.start : end;
  return source.sentences
    .filter((one) => one.start >= source.unit(sentence.start) && one.start < source.unit(until))
    .map((one) => source.points(trimmed(source.text, one)));
}

function placeField({ source, cast }: Setting, sentence: Dated): Pick<EventDraft['fields'], 'place'> {
  const places = cast.within(sentence).filter(({ kind }) => kind === 'place');
  const [only] = places;
  const span = only?.places.find(({ start }) => start >= sentence.start && start < sentence.end);
  if (!only || !span || places.length > 1) return {};
  const evidence = source.evidence(span);
  return evidence.length > 0 ? { place: { name: only.name, evidence } } : {};
}

/** What an event is called in its id, in which no date may stand. */
const idWords = ({ source }: Setting, title: string, { date }: Dated): string =>
  title.replace(source.words(date), ' ').split(/\s+/).slice(0, 7).join(' ');

/** A draft for each dated sentence whose words can be told from others. */
export function eventDrafts(setting: Setting, sentences: readonly Dated[]): EventDraft[] {
  const { source, cast, inLanguage, freeId } = setting;
  return sentences.flatMap((sentence, index): EventDraft[] => {
    const { date, start, end } = sentence;
    const title = titleOf(setting, sentence);
    const [evidence, dateEvidence] = [source.evidence(sentence), source.evidence(date)];
    if (evidence.length === 0 || dateEvidence.length === 0 || title === '') return [];
    const participants = cast
      .within(sentence)
      .filter(({ kind, known }) => kind !== 'place' || known !== undefined)
      .map((member) => ({ actor: cast.id(member), role: 'participant' as const, evidence }));
    const figures = eventFigures(setting, following(setting, sentence, sentences[index + 1]));
    return [
      {
        collection: 'events',
        id: freeId(idWords(setting, title, sentence), `${source.id} event`),
        fields: {
          title: inLanguage(title),
          kind: eventKind(source.words(sentence)),
          date: { edtf: date.edtf, ...(date.reckoned ? { reckoned: true } : {}), evidence: dateEvidence },
          ...placeField(setting, sentence),
          ...(participants.length > 0 ? { participants } : {}),
          ...(figures.length > 0 ? { figures } : {}),
          evidence,
        },
        place: { start, end },
        reason: { rule: date.because, words: source.words(date) },
        confidence: date.edtf.length < 7 ? 0.4 : date.reckoned ? 0.6 : 0.8,
      },
    ];
  });
}
