import type { Span } from '../reading/span.ts';
import type { Member } from './cast.ts';
import { clauseAround } from './clause.ts';
import type { Dated } from './dated-sentences.ts';
import type { EventDraft } from './draft.ts';
import { eventFigures } from './event-figures.ts';
import { eventKind } from './event-kinds.ts';
import { firstMoment } from './first-moment.ts';
import { participantsIn } from './participants.ts';
import type { Setting } from './setting.ts';

/** Characters of a title at most. */
const longest = 180;

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
    .map((one) => source.trimmed(source.points(one)));
}

/** Where an event takes place: at the only place that its sentence names, or else that the clause of its date names. */
function placeField({ source, cast }: Setting, sentence: Dated): Pick<EventDraft['fields'], 'place'> {
  const placesIn = (stretch: Span): Member[] => cast.within(stretch).filter(({ kind }) => kind === 'place');
  const all = placesIn(sentence);
  const places = all.length > 1 ? placesIn(clauseAround(source, sentence.date, sentence)) : all;
  const [only] = places;
  const span = only?.places.find(({ start }) => start >= sentence.start && start < sentence.end);
  if (!only || !span || places.length > 1) return {};
  const evidence = source.evidence(span);
  return evidence.length > 0 ? { place: { name: only.name, evidence } } : {};
}

/** How many paragraphs a report of news goes on to tell of what it began with. */
const goesOn = 6;

/** The news that a source is about: the first event that it tells of and that has happened. */
const newsAmong = ({ issued }: Setting, sentences: readonly Dated[]): Dated | undefined =>
  issued === Infinity ? undefined : sentences.find(({ date: { edtf } }) => (firstMoment(edtf) ?? Infinity) <= issued);

/** The sentences that go on with the news in the paragraphs after it: those in which nothing is dated. */
function further({ source }: Setting, news: Dated, sentences: readonly Dated[]): Span[] {
  const dated = new Set(sentences.map(({ paragraph }) => paragraph));
  const isFurther = (paragraph: number): boolean =>
    paragraph > news.paragraph && paragraph <= news.paragraph + goesOn && !dated.has(paragraph);
  return source.sentences
    .map((one) => source.trimmed(source.points(one)))
    .filter(({ start }) => isFurther(source.paragraphAt(start)));
}

/** What an event is called in its id, in which no date may stand. */
const idWords = ({ source }: Setting, title: string, { date }: Dated): string =>
  title.replace(source.words(date), ' ').split(/\s+/).slice(0, 7).join(' ');

/** A draft for each dated sentence whose words can be told from others. */
export function eventDrafts(setting: Setting, sentences: readonly Dated[]): EventDraft[] {
  const { source, inLanguage, freeId } = setting;
  const news = newsAmong(setting, sentences);
  return sentences.flatMap((sentence, index): EventDraft[] => {
    const { date, start, end } = sentence;
    const title = titleOf(setting, sentence);
    const [evidence, dateEvidence] = [source.evidence(sentence), source.evidence(date)];
    if (evidence.length === 0 || dateEvidence.length === 0 || title === '') return [];
    const participants = participantsIn(setting, sentence, date, evidence);
    const told = [
      ...following(setting, sentence, sentences[index + 1]),
      ...(sentence === news ? further(setting, news, sentences) : []),
    ];
    const figures = eventFigures(setting, told);
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
