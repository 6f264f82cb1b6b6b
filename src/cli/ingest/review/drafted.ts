import type { SourceText } from '../../../archive/source-text.ts';
import { readingLanguage } from '../../../dossier/checks/fact-warnings.ts';
import type { Draft, Marked } from '../../../ingest/draft.ts';
import { type Drafts, draftsOf } from '../../../ingest/drafts.ts';
import type { DataEntry, ReadContent } from '../../../reader/content.ts';
import type { ReadFolder } from '../../../reader/read-content.ts';
import { type Reading, readText } from '../../../reading/reading.ts';
import type { Options } from '../../options.ts';

export type DraftCollection = Draft['collection'];

/** What a review needs of the options of a command. */
export type ReviewOptions = Pick<Options, 'content' | 'archive' | 'yes' | 'dryRun'>;

/** A source that is in the dossier and its archive, as it was read. */
export interface Ingested {
  readonly id: string;
  readonly data: DataEntry<'sources'>['data'];
  readonly text: SourceText;
  /** The passages that people have marked, which alone become quotes; absent: all that the reading finds. */
  readonly marked?: readonly Marked[];
  /** What its text says, where that was read already: of a long one it takes seconds. */
  readonly reading?: Reading;
}

/** A source whose text was read. */
export type ReadSource = Ingested & Required<Pick<Ingested, 'reading'>>;

export const placeIn = ({ collection, id }: Pick<Draft, 'collection' | 'id'>): string => `${collection}/${id}.yaml`;

const nothing: Reading = { speech: [], notSpeech: [], names: [], dates: [], figures: [] };

/** What a text says, where its language is one that can be read. */
export function readingOf({ data, text }: Ingested): Reading {
  const lang = readingLanguage(data.language);
  return lang ? readText(text.text, { lang, issued: data.issued?.text, blocks: text.blocks }) : nothing;
}

/** Whether a source gives nothing that a draft could be made of. */
export const isSilent = ({ marked, reading: { speech, names, dates } }: ReadSource): boolean =>
  marked === undefined && speech.length + names.length + dates.length === 0;

/** Content without some entries of data. */
function without(content: ReadContent, gone: ReadonlySet<string>): ReadContent {
  const stays = ({ collection, id }: { collection: DraftCollection; id: string }): boolean =>
    !gone.has(placeIn({ collection, id }));
  return {
    ...content,
    actors: content.actors.filter(stays),
    events: content.events.filter(stays),
    quotes: content.quotes.filter(stays),
    ids: new Map(
      [...content.ids].map(([collection, ids]) => [
        collection,
        new Set([...ids].filter((id) => !gone.has(`${collection}/${id}.yaml`))),
      ]),
    ),
  };
}

/**
 * The drafts of a source that nobody has taken. `untouched`: the files of those that were written as proposals and that
 * nobody has changed since, which wait too.
 */
export function draftsWaiting({ content }: ReadFolder, one: ReadSource, untouched: ReadonlySet<string>): Drafts {
  const source = content.sources.find(({ id }) => id === one.id);
  if (!source) return { drafts: [], untold: [] };
  const { text, reading, marked } = one;
  return draftsOf({ source, text, reading, marked, content: without(content, untouched) });
}
