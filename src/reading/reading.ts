import type { TextBlock } from '../archive/source-text.ts';
import { article, type Article } from './article.ts';
import { type DateFound, datesOf } from './facts/dates.ts';
import { dialogue } from './speech/dialogue.ts';
import type { Place, Speech } from './findings.ts';
import { type FigureFound, figuresOf } from './facts/figures.ts';
import { headlines } from './speech/headlines.ts';
import { interview } from './speech/interview.ts';
import { mainPerson } from './speech/main-person.ts';
import { type NameFound, namesOf } from './names/naming.ts';
import { passagesOf } from './speech/passages.ts';
import { withMarks } from './outline/typed-marks.ts';
import { portrayed } from './speech/portrait.ts';
import { places } from './places.ts';
import { quotations } from './speech/quotations.ts';
import { isCovered, type Span } from './span.ts';
import { transcript } from './speech/transcript.ts';
import { Who } from './reference/who.ts';
import type { Why } from './speech/not-speech.ts';
import type { ReadingLanguage } from './words/words.ts';

/** Words between marks that nobody speaks, and what they are. */
export interface NotSpeech extends Span {
  readonly why: Why;
  readonly because: string;
}

/** What a text says, each with its place in code points, in the order of the text. */
export interface Reading {
  readonly speech: readonly Speech[];
  readonly notSpeech: readonly NotSpeech[];
  readonly names: readonly NameFound[];
  readonly dates: readonly DateFound[];
  readonly figures: readonly FigureFound[];
}

export interface ReadingOptions {
  readonly lang: ReadingLanguage;
  /** The date of the text, in EDTF: what “gisteren” is reckoned from. */
  readonly issued?: string | undefined;
  readonly blocks?: readonly TextBlock[] | undefined;
}

/** What is heard in a text, with what the rest of a reading is made of. */
function heard(given: string, { lang, blocks }: ReadingOptions) {
  const text = withMarks(given);
  const { unit, point } = places(text);
  const read: Article = article(text, lang, blocks, unit);
  const who = new Who(read);
  const main = mainPerson(read);
  const labelled = transcript(read, who, main);
  const asked = interview(read, labelled.covered);
  const taken = [...labelled.covered, ...asked.covered].toSorted((a, b) => a.start - b.start);
  const spoken = dialogue(read, who, taken, main);
  const covered = [...taken, ...spoken.covered].toSorted((a, b) => a.start - b.start);
  const passages = passagesOf(read.outline, read.context).filter(({ marked }) => !isCovered(covered, marked.open));
  const marked = quotations(read, who, passages, {
    interviewee: asked.interviewee,
    portrayed: portrayed(read),
    covered,
  });
  headlines(text, marked, read.outline.paragraphs, asked.interviewee);
  const all = [...labelled.quotations, ...asked.quotations, ...spoken.quotations, ...marked].toSorted(
    (a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0),
  );
  const at = ({ start, end }: Span): Span => ({ start: point(start), end: point(end) });
  const evidence = (place: Place): Place => ({ ...at(place), because: place.because });
  const speech = all.map((one): Speech => ({
    segments: one.segments.map(at),
    form: one.form,
    ...(one.mark === undefined ? {} : { mark: one.mark }),
    speakers: one.speakers.length > 0 ? one.speakers.map(who.speaker) : [{ unknown: true }],
    ...(one.reportedBy ? { reportedBy: who.speaker(one.reportedBy) } : {}),
    evidence: evidence(one.evidence),
    confidence: Math.round(one.confidence * 100) / 100,
  }));
  return { read, at, speech, passages, speakers: new Set(all.flatMap(({ speakers: of }) => of)) };
}

/** Reads no more of a text than who says what in it: names, dates and figures take as long again. */
export const readSpeech = (text: string, options: ReadingOptions): Reading['speech'] => heard(text, options).speech;

/** Reads a text: speech and who speaks, what stands between marks and is none, names, dates and figures. */
export function readText(text: string, options: ReadingOptions): Reading {
  const { read, at, speech, passages, speakers } = heard(text, options);
  const dates = datesOf(read, options.issued);
  return {
    speech,
    names: namesOf(read, read.named, speakers).map((one) => ({ ...one, places: one.places.map(at) })),
    dates: dates.map((one) => ({ ...one, ...at(one) })),
    figures: figuresOf(read, dates).map((one) => ({ ...one, ...at(one) })),
    notSpeech: passages.flatMap(({ judgement, marked: string }) =>
      judgement.speech ? [] : [{ ...at(string), why: judgement.why, because: judgement.rule }],
    ),
  };
}
