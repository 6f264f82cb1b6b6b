import type { SourceText } from '../archive/source-text.ts';
import type { DataEntry, ReadContent } from '../reader/content.ts';
import type { Speech } from '../reading/findings.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { bounds } from '../schema/edtf.ts';
import { actorDraft } from './actors.ts';
import { actorAdditions } from './additions.ts';
import { withBodies } from './bodies.ts';
import { Cast } from './cast.ts';
import type { ActorDraft, Draft, Marked, QuoteDraft } from './draft.ts';
import { datedSentences, occasionOf } from './dated-sentences.ts';
import { declarations } from './declarations.ts';
import { eventDrafts } from './events.ts';
import { freeIds } from './ids.ts';
import { inLanguage } from './in-language.ts';
import { inDossier } from './in-dossier.ts';
import { quoteDrafts, saidOn } from './quotes.ts';
import { overlaps, type Setting } from './setting.ts';
import { SourceWords } from './source-words.ts';

export interface DraftsOf {
  readonly source: Pick<DataEntry<'sources'>, 'id' | 'data'>;
  readonly text: SourceText;
  readonly reading: Reading;
  /** What the dossier has: its actors are recognised, and what rests on the same words is not drafted again. */
  readonly content: ReadContent;
  /** Passages that people have marked: these only become quotes, and nothing becomes an event. */
  readonly marked?: readonly Marked[] | undefined;
}

/** What a source gives to a dossier. */
export interface Drafts {
  /** Actors, events and quotes, each group in the order of the text. */
  readonly drafts: readonly Draft[];
  /** The words of statements that nothing tells from other words of the source, so that they prove nothing. */
  readonly untold: readonly string[];
}

/** How often a name stands in a text at least whose bearer neither speaks nor takes part, to be an actor. */
const recurs = 2;

/** What nobody says, as far as these segments tell. The segments are in order. */
const outside = <T extends Span>(found: readonly T[], spoken: readonly Span[]): T[] =>
  found.filter((one) => !spoken.some((segment) => overlaps(segment, one)));

const unmarked = (speech: Speech): Marked => ({ speech });

/** Drafts of all actors that were asked for, those too that only another of them names. */
function actorDrafts(setting: Setting, quotes: readonly QuoteDraft[]): ActorDraft[] {
  const speakers = new Set(quotes.flatMap(({ fields: { speaker, reportedBy } }) => [speaker, reportedBy].flat()));
  const made: ActorDraft[] = [];
  for (const [member, id] of setting.cast.drafted) made.push(actorDraft(setting, member, id, speakers.has(id)));
  return made.toSorted((a, b) => a.place.start - b.place.start);
}

/**
 * The drafts of a source. What is in the dossier already is left out, and so are facts whose words cannot be told from
 * other words of the source.
 */
export function draftsOf({ source, text, reading, content, marked }: DraftsOf): Drafts {
  const words = new SourceWords(source.id, text);
  const { language } = source.data;
  const writer = source.data.allSpeech && source.data.author.length === 1 ? source.data.author[0] : undefined;
  const speech = marked ?? [...reading.speech, ...declarations(words, writer, reading.speech)].map(unmarked);
  const spoken = speech.flatMap(({ speech: { segments } }) => segments).toSorted((a, b) => a.start - b.start);
  const freeId = freeIds(content);
  const setting: Setting = {
    source: words,
    language,
    inLanguage: inLanguage(language),
    cast: new Cast({ source: words, names: withBodies(words, reading.names), content, freeId }),
    dates: outside(reading.dates, spoken),
    figures: outside(reading.figures, spoken),
    spoken,
    latest: content.dossier ? bounds(content.dossier.cutoff.date).latest : Infinity,
    issued: source.data.issued ? bounds(source.data.issued.date).latest : Infinity,
    writer,
    freeId,
  };
  const has = inDossier(words, content);
  const said = new Set(speech.flatMap((one) => saidOn(setting, one.speech) ?? []));
  const heard = speech.filter(({ speech: { segments } }) => !has.quote(segments));
  const occasions = new Map(marked ? [] : heard.map((one) => [one, occasionOf(setting, one.speech)]));
  const sentences = marked ? [] : [...datedSentences(setting, said), ...occasions.values()];
  const events = eventDrafts(
    setting,
    sentences
      .flatMap((sentence) => (sentence && !has.event(sentence) ? [sentence] : []))
      .toSorted((a, b) => a.start - b.start),
  );
  const made = heard.map((one) => {
    const at = occasions.get(one)?.start;
    return {
      one,
      drafts: quoteDrafts(
        setting,
        one,
        events,
        events.find(({ place }) => place.start === at),
      ),
    };
  });
  const quotes = made.flatMap(({ drafts }) => drafts);
  const recurring = setting.cast.members.filter(({ kind, places }) => kind !== 'place' && places.length >= recurs);
  for (const member of marked ? [] : recurring) setting.cast.id(member);
  const additions = marked ? [] : actorAdditions(setting, content);
  return {
    drafts: [...actorDrafts(setting, quotes), ...additions, ...events, ...quotes],
    untold: made.flatMap(({ one, drafts }) =>
      drafts.length > 0 ? [] : [one.speech.segments.map((segment) => words.words(segment)).join(' […] ')],
    ),
  };
}
