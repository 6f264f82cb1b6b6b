import type { DataEntry } from '../../../reader/content.ts';
import { locales } from '../../../schema/locales.ts';
import type { SourceType } from '../../../schema/source-types.ts';
import { withoutMarks } from '../../../schema/without-marks.ts';
import { kept } from '../../remembered.ts';
import { actorNamed } from '../../wording/named-actors.ts';
import { standing } from '../../wording/quotation-marks.ts';
import type { HeardSpeech, PlacedSegment, QuotedSource } from './quoted-source.ts';

export type Actor = DataEntry<'actors'>;

/** How the words around a passage say who speaks: by name, by a pronoun or an office, or only by whom they tell of. */
type Naming = 'named' | 'referred' | 'implied';

/** The actors whom a source means by the speakers of a passage, with the words that say so. */
export interface Heard {
  readonly actors: readonly Actor[];
  readonly cue: string;
  readonly naming: Naming;
}

/** Below these, the reading itself is in doubt. What is a fragment of a sentence counts less, though its speaker is named. */
const sure: Readonly<Record<Naming, number>> = { named: 0.6, referred: 0.7, implied: 0.45 };

export const lastWord = (name: string): string => withoutMarks(name.split(/\s/).at(-1) ?? name);

/** Documents of which all is said by their author, but for what that one quotes. */
const ofOneVoice: ReadonlySet<SourceType> = new Set<SourceType>([
  'personal_communication',
  'post',
  'post-weblog',
  'speech',
]);

/** The author of a letter or another document of one voice, where the passage is nobody's whom that one quotes. */
function authorHeard({ source, text, marked, content }: QuotedSource, segment: PlacedSegment): Heard | undefined {
  const [name, ...others] = source.data.author;
  if (name === undefined || others.length > 0 || !ofOneVoice.has(source.data.type)) return undefined;
  const actor = standing(text, segment, marked) === 'outside' ? actorNamed(content.actors)(name) : undefined;
  return actor && { actors: [actor], cue: name, naming: 'named' };
}

/** So much of an interview, from its beginning, says with whom it is. */
const lead = 800;

/** The only person of the dossier whom an interview names, from its beginning on. */
function personIn({ source, text, content }: QuotedSource): readonly Actor[] {
  if (source.data.type !== 'interview') return [];
  const words = withoutMarks(text);
  const people = content.actors.filter(({ data }) => data.kind === 'person' && isNamedIn(words, data));
  const beginning = withoutMarks(text.slice(0, lead));
  return people.length === 1 ? people.filter((actor) => beginning.includes(withoutMarks(nameOf(actor)))) : [];
}

const people = new WeakMap<QuotedSource, readonly Actor[]>();

/** Who answers in an interview that does not mark it. */
function interviewed(source: QuotedSource): Heard | undefined {
  const actors = kept(people, source, () => personIn(source));
  const [only] = actors;
  return only && { actors, cue: nameOf(only), naming: 'implied' };
}

export const nameOf = ({ data, id }: Actor): string => data.name.nl ?? data.name.en ?? id;

/** Whether words have the last word of a name. */
export const isNamedIn = (words: string, { name }: Actor['data']): boolean =>
  locales.some((locale) => name[locale] !== undefined && words.includes(lastWord(name[locale])));

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|de|het|een) /u, '');

/** The only person who has an office by the words of the source: `the fire chief`. */
function inOffice(description: string, actors: readonly Actor[]): Actor | undefined {
  const [only, ...others] = actors.filter(({ data }) =>
    data.relations.some(({ role }) => role && locales.some((locale) => bare(role[locale] ?? '') === bare(description))),
  );
  return others.length === 0 ? only : undefined;
}

function namingOf({ speakers, cue, confidence }: HeardSpeech): Naming {
  const words = withoutMarks(cue);
  const isNamed = speakers.every((speaker) => 'name' in speaker && words.includes(lastWord(speaker.name)));
  return confidence < sure.named ? 'implied' : isNamed ? 'named' : 'referred';
}

/** Whom the words around a passage name as its speaker; `undefined` where they do not, or not for sure. */
export function heardSpeakers(source: QuotedSource, segment: PlacedSegment): Heard | undefined {
  const { heardAround, text, content } = source;
  const speech = heardAround(segment).find(({ segments }) => standing(text, segment, segments) === 'within');
  if (!speech) return authorHeard(source, segment) ?? interviewed(source);
  const naming = namingOf(speech);
  if (speech.confidence < sure[naming]) return undefined;
  const find = actorNamed(content.actors);
  const actors = speech.speakers.flatMap((speaker) => {
    if ('unknown' in speaker) return [];
    return ('name' in speaker ? find(speaker.name) : inOffice(speaker.description, content.actors)) ?? [];
  });
  const isKnown = actors.length > 0 && actors.length === speech.speakers.length;
  return isKnown ? { actors, cue: speech.cue, naming } : undefined;
}
