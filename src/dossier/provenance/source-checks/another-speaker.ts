import type { DataEntry } from '../../../reader/content.ts';
import { lastBefore } from '../../../reading/span.ts';
import { locales } from '../../../schema/locales.ts';
import { isActor, speakersOf } from '../../../schema/speaker.ts';
import type { SourceType } from '../../../schema/source-types.ts';
import { quoted } from '../../../schema/shortened.ts';
import { withoutMarks } from '../../../schema/without-marks.ts';
import { unless, warnings } from '../../checks/fact-warnings.ts';
import { actorNamed } from '../../wording/named-actors.ts';
import { standing } from '../../wording/quotation-marks.ts';
import type { PlacedSegment, QuotedSource, SourceCheck } from './quoted-source.ts';

const rule = 'another-speaker';

type Actor = DataEntry<'actors'>;
type Find = (name: string) => Actor | undefined;

/** Below this, the reading itself is in doubt. */
const sure = 0.7;

const lastWord = (name: string): string => withoutMarks(name.split(/\s/).at(-1) ?? name);

/** The actors whom the source means by the speakers of a passage, with the words that say so. */
interface Heard {
  readonly actors: readonly Actor[];
  readonly cue: string;
  /** Those words have the names themselves, and no pronoun instead. */
  readonly isNamed: boolean;
}

/** Documents of which all is said by their author, but for what that one quotes. */
const ofOneVoice: ReadonlySet<SourceType> = new Set<SourceType>([
  'personal_communication',
  'post',
  'post-weblog',
  'speech',
]);

/** The author of a letter or another document of one voice, where the passage is nobody's whom that one quotes. */
function authorHeard({ source, text, marked }: QuotedSource, segment: PlacedSegment, find: Find): Heard | undefined {
  const [name, ...others] = source.data.author;
  if (name === undefined || others.length > 0 || !ofOneVoice.has(source.data.type)) return undefined;
  const actor = standing(text, segment, marked) === 'outside' ? find(name) : undefined;
  return actor && { actors: [actor], cue: name, isNamed: true };
}

function heardSpeakers(source: QuotedSource, segment: PlacedSegment, find: Find): Heard | undefined {
  const { heardAround, text } = source;
  const speech = heardAround(segment).find(({ segments }) => standing(text, segment, segments) === 'within');
  if (!speech) return authorHeard(source, segment, find);
  if (speech.confidence < sure) return undefined;
  const cue = withoutMarks(speech.cue);
  const names = speech.speakers.flatMap((speaker) => ('name' in speaker ? [speaker.name] : []));
  const actors = names.map(find).filter((actor) => actor !== undefined);
  const isKnown = actors.length > 0 && actors.length === speech.speakers.length;
  return isKnown
    ? { actors, cue: speech.cue, isNamed: names.every((name) => cue.includes(lastWord(name))) }
    : undefined;
}

/** Whether the passage has no name near it that the editors' speaker goes by: a pronoun then means somebody else. */
function isFarFrom(own: readonly Actor[], { text, paragraphs }: QuotedSource, { start, end }: PlacedSegment): boolean {
  const at = lastBefore(paragraphs, start);
  const from = paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  const around = withoutMarks(text.slice(from, Math.max(end, paragraphs[at]?.end ?? end)));
  return !own.some((actor) => locales.some((locale) => around.includes(lastWord(actor.data.name[locale] ?? actor.id))));
}

const isTied = (a: Actor, b: Actor): boolean =>
  (a.data.kind !== 'person' || b.data.kind !== 'person') &&
  (a.data.relations.some(({ to }) => to.id === b.id) || b.data.relations.some(({ to }) => to.id === a.id));

/** Whether the words that say who speaks name a body as well: `the spokesperson of the council, Bo Peeters`. */
const isBodyIn = ({ data, id }: Actor, cue: string): boolean =>
  data.kind !== 'person' && locales.some((locale) => withoutMarks(cue).includes(lastWord(data.name[locale] ?? id)));

/** Whom the editors name: who spoke, and who passed the words on. */
function namedByEditors({ data }: DataEntry<'quotes'>, { content }: QuotedSource): Actor[] | undefined {
  const all = [...speakersOf(data), ...(data.reportedBy ? [data.reportedBy] : [])];
  const ids = new Set(all.filter(isActor).map(({ id }) => id));
  return all.every(isActor) ? content.actors.filter(({ id }) => ids.has(id)) : undefined;
}

const nameOf = ({ data, id }: Actor): string => data.name.nl ?? data.name.en ?? id;

/** Who spoke is whom the words around the quotation name, or a body for which that person speaks. */
export const anotherSpeaker: SourceCheck = (source, report) => {
  const warn = warnings(rule, report);
  const find = actorNamed(source.content.actors);
  for (const { quote, segments } of source.quotes) {
    const own = namedByEditors(quote, source);
    if (!own) continue;
    for (const segment of segments) {
      const heard = heardSpeakers(source, segment, find);
      if (!heard || (!heard.isNamed && !isFarFrom(own, source, segment))) continue;
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
