import type { DateFound } from '../reading/facts/dates.ts';
import type { Speaker, Speech } from '../reading/findings.ts';
import type { Span } from '../reading/span.ts';
import { limits } from '../schema/limits.ts';
import type { EventDraft, Marked, QuoteDraft } from './draft.ts';
import { plainWords } from './plain-words.ts';
import { firstMoment } from './first-moment.ts';
import { inPassing } from './in-passing.ts';
import { overlaps, type Setting } from './setting.ts';
import type { SourceWords } from './source-words.ts';

type Fields = QuoteDraft['fields'];
type WrittenSpeaker = NonNullable<Fields['reportedBy']>;

/** What stands for a speaker of whom the source says nothing: an omission, which is no word. */
export const nobody = '[…]';

/** How far from the words on a speaker a date belongs to them: `zei hij zondag tegen Radio Waterkant`. */
const reach = 40;

function speakerOf({ cast, inLanguage }: Setting, speaker: Speaker): WrittenSpeaker {
  if ('name' in speaker) return cast.id(cast.named(speaker.name));
  if ('unknown' in speaker) return { description: inLanguage(nobody) };
  const words = plainWords(speaker.description);
  return cast.known(words) ?? { description: inLanguage(words) };
}

/** Who tells what others said: whom the source names, or who wrote it. */
function reporterOf(setting: Setting, { reportedBy, speakers }: Speech): WrittenSpeaker | undefined {
  if (reportedBy) return 'unknown' in reportedBy ? undefined : speakerOf(setting, reportedBy);
  return setting.writer === undefined || speakers.some((one) => 'unknown' in one)
    ? undefined
    : speakerOf(setting, { name: setting.writer });
}

const unique = (speakers: readonly WrittenSpeaker[]): WrittenSpeaker[] => [
  ...new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker])).values(),
];

/** What opens a sentence with the moment of what follows: `At a meeting on 3 May, Keane said`. */
const opening = /^(?:at|on|in|during|after|op|tijdens|na)(?:\s\S+){0,5}\s*$/iu;

/** What else may not stand between a date and the words on who speaks. */
const parting = /[.,;:!?“”„"‘\n]|\b(?:dat|that|of|whether|om|to)\b/u;

/** Whether a date stands beside the words on who speaks, with no other clause between. */
function isBeside(source: SourceWords, date: Span, cue: Span): boolean {
  if (overlaps(date, cue)) return true;
  const isBefore = date.end <= cue.start;
  const gap = isBefore ? { start: date.end, end: cue.start } : { start: cue.end, end: date.start };
  const opens = isBefore && opening.test(source.slice({ start: source.sentenceAt(date.start).start, end: date.start }));
  return gap.end - gap.start <= reach && !parting.test(source.slice(gap).replace(opens ? /^,/ : /^$/, ''));
}

/** Whether a date is named in passing, and the words on who speaks are not. */
const isPassing = (source: SourceWords, date: Span, cue: Span): boolean =>
  inPassing(source, source.sentenceAt(date.start)).some(
    (stretch) => overlaps(stretch, date) && (cue.start < stretch.start || cue.end > stretch.end),
  );

/** When somebody said it: the date beside the words on who speaks. */
export function saidOn({ source, dates }: Setting, { evidence: cue, segments }: Speech): DateFound | undefined {
  if (segments.some((segment) => overlaps(segment, cue))) return undefined;
  return dates.find((date) => isBeside(source, date, cue) && !isPassing(source, date, cue));
}

function dateField({ source, latest }: Setting, found: DateFound | undefined): Pick<Fields, 'date'> {
  const moment = found && firstMoment(found.edtf);
  if (!found || moment === undefined || moment > latest) return {};
  const { edtf, reckoned } = found;
  return { date: { edtf, ...(reckoned ? { reckoned } : {}), evidence: source.evidence(found) } };
}

/** A quotation has no more segments than a file may hold: what a transcript gives beyond them is the next. */
function* inParts(segments: readonly Span[]): Generator<readonly Span[]> {
  for (let at = 0; at < segments.length; at += limits.segments) yield segments.slice(at, at + limits.segments);
}

const firstWords = (exact: string): string => exact.split(' ', 4).join(' ');

/**
 * What words are about, as far as anybody can tell: the last event before them in their paragraph, or else the news, which is
 * the first thing that a report says has happened.
 */
function eventOf({ source, issued }: Setting, place: number, events: readonly EventDraft[]): EventDraft | undefined {
  const before = events.filter(({ place: { start } }) => start < place);
  return (
    before.findLast(({ place: { start } }) => source.paragraphAt(start) === source.paragraphAt(place)) ??
    before.find(
      ({ fields: { date } }) => typeof date?.edtf === 'string' && (firstMoment(date.edtf) ?? Infinity) <= issued,
    )
  );
}

/** The drafts of one statement: one, unless it has too many segments; none where its words cannot be told from others. */
export function quoteDrafts(
  setting: Setting,
  { speech, note }: Marked,
  events: readonly EventDraft[],
  occasion: EventDraft | undefined,
): QuoteDraft[] {
  const { source, cast, language, freeId } = setting;
  return [...inParts(speech.segments)].flatMap((segments): QuoteDraft[] => {
    const selectors = segments.flatMap((segment) => source.selector(segment) ?? []);
    const [first] = selectors;
    const [from, to] = [segments[0], segments.at(-1)];
    if (!first || !from || !to || selectors.length < segments.length) return [];
    const speakers = unique(speech.speakers.slice(0, limits.speakers).map((speaker) => speakerOf(setting, speaker)));
    const [speaker = { description: nobody }] = speakers;
    const reporter = reporterOf(setting, speech);
    const about = segments
      .flatMap((segment) => cast.within(segment))
      .filter(({ kind, known }) => kind !== 'place' || known !== undefined)
      .map((member) => cast.id(member))
      .filter((id, index, all) => !speakers.includes(id) && all.indexOf(id) === index)
      .map((id) => `actor:${id}`);
    const event = occasion ? undefined : eventOf(setting, from.start, events);
    if (event) about.push(`event:${event.id}`);
    const named = speech.speakers.map((one) =>
      'name' in one ? one.name : 'description' in one ? one.description : '',
    );
    return [
      {
        collection: 'quotes',
        id: freeId(`${named[0] ?? ''} ${firstWords(first.exact)}`, `${source.id} quote`),
        fields: {
          speaker: speakers.length > 1 ? speakers : speaker,
          ...(reporter === undefined || speakers.includes(reporter) ? {} : { reportedBy: reporter }),
          lang: language,
          source: source.id,
          segments: selectors,
          ...(occasion ? { event: occasion.id } : dateField(setting, saidOn(setting, speech))),
          ...(about.length > 0 ? { about } : {}),
        },
        place: { start: from.start, end: to.end },
        reason: { rule: speech.evidence.because, words: source.words(speech.evidence) },
        confidence: speech.confidence,
        note,
      },
    ];
  });
}
