import type { DataEntry } from '../../../reader/content.ts';
import { lastBefore } from '../../../reading/span.ts';
import { locales } from '../../../schema/locales.ts';
import { quoted } from '../../../schema/shortened.ts';
import { isActor, speakersOf } from '../../../schema/speaker.ts';
import { withoutMarks } from '../../../schema/without-marks.ts';
import { unless, warnings } from '../../checks/fact-warnings.ts';
import { type Actor, type Heard, heardSpeakers, isNamedIn, lastWord, nameOf } from './heard-speakers.ts';
import type { PlacedSegment, QuotedSource, SourceCheck } from './quoted-source.ts';

const rule = 'another-speaker';

/** The words around a passage: of its paragraph, and of the one before. */
function around({ text, paragraphs }: QuotedSource, { start, end }: PlacedSegment): string {
  const at = lastBefore(paragraphs, start);
  const from = paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  return withoutMarks(text.slice(from, Math.max(end, paragraphs[at]?.end ?? end)));
}

/** How far back a pronoun may reach. */
const reach = 1500;

/** Where actors are last named before a passage; -1 where they are not. */
function lastNamed(actors: readonly Actor[], { text }: QuotedSource, { start }: PlacedSegment): number {
  const before = withoutMarks(text.slice(Math.max(0, start - reach), start));
  const names = actors.flatMap(({ data }) => locales.flatMap((locale) => data.name[locale] ?? []));
  return Math.max(-1, ...names.map((name) => before.lastIndexOf(lastWord(name))));
}

/**
 * Whether the editors' speaker cannot be meant instead: words that have the name leave no doubt; a pronoun means whoever
 * was named last; and where nothing says who speaks, the other one may not be near.
 */
function isClear(heard: Heard, own: readonly Actor[], source: QuotedSource, segment: PlacedSegment): boolean {
  if (heard.naming === 'named') return true;
  const words = around(source, segment);
  if (!own.some(({ data }) => isNamedIn(words, data))) return true;
  return heard.naming === 'referred' && lastNamed(heard.actors, source, segment) > lastNamed(own, source, segment);
}

const isTied = (a: Actor, b: Actor): boolean =>
  (a.data.kind !== 'person' || b.data.kind !== 'person') &&
  (a.data.relations.some(({ to }) => to.id === b.id) || b.data.relations.some(({ to }) => to.id === a.id));

/** Whether the words that say who speaks name a body as well: `the spokesperson of the council, Bo Peeters`. */
const isBodyIn = ({ data }: Actor, cue: string): boolean =>
  data.kind !== 'person' && isNamedIn(withoutMarks(cue), data);

/** Whom the editors name: who spoke, and who passed the words on. */
function namedByEditors({ data }: DataEntry<'quotes'>, { content }: QuotedSource): Actor[] | undefined {
  const all = [...speakersOf(data), ...(data.reportedBy ? [data.reportedBy] : [])];
  const ids = new Set(all.filter(isActor).map(({ id }) => id));
  return all.every(isActor) ? content.actors.filter(({ id }) => ids.has(id)) : undefined;
}

/** Who spoke is whom the words around the quotation name, or a body for which that person speaks. */
export const anotherSpeaker: SourceCheck = (source, report) => {
  const warn = warnings(rule, report);
  for (const { quote, segments } of source.quotes) {
    const own = namedByEditors(quote, source);
    if (!own) continue;
    for (const segment of segments) {
      const heard = heardSpeakers(source, segment);
      if (!heard || !isClear(heard, own, source, segment)) continue;
      if (heard.actors.some((actor) => own.some((each) => each.id === actor.id || isTied(each, actor)))) continue;
      if (own.some((each) => isBodyIn(each, heard.cue))) continue;
      const [other] = heard.actors;
      warn(quote, {
        path: ['speaker'],
        message: `The source names ${other ? nameOf(other) : ''} as the speaker: ${quoted(heard.cue.replace(/\s+/g, ' '))}. Correct the speaker, ${unless(rule)}.`,
      });
      break;
    }
  }
};
