import { nearest } from '../../reader/nearest.ts';
import { type Collection, collections, kindOf } from '../../schema/collections.ts';
import { locales } from '../../schema/locales.ts';
import { quoted } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import { askActor, askBriefing, askEvent } from './entries.ts';
import type { Beginning, NewEntry } from './entry.ts';
import type { Interview } from './interview.ts';
import { askQuote } from './quote.ts';
import { askSource } from './source.ts';

/** A kind of entry that can be asked for. */
interface NewKind {
  /** What it cannot be without, by the names of the options that answer; and what is asked where it is called for. */
  readonly needs: readonly string[];
  readonly may: readonly string[];
  /** What of these has a text per language: `--title-nl`, and `--title` for one that all languages have. */
  readonly perLanguage: readonly string[];
  readonly ask: (beginning: Beginning, asked: Interview) => Promise<NewEntry>;
}

/** All that can be asked for. Another kind of entry is written by hand. */
const kinds: Partial<Readonly<Record<Collection, NewKind>>> = {
  actors: { needs: ['kind', 'name'], may: [], perLanguage: ['name'], ask: askActor },
  events: { needs: ['title', 'kind'], may: [], perLanguage: ['title'], ask: askEvent },
  quotes: {
    needs: ['source', 'exact', 'speaker'],
    may: ['prefix', 'suffix', 'lang', 'translation'],
    perLanguage: ['translation'],
    ask: askQuote,
  },
  sources: {
    needs: ['file', 'title', 'type', 'language', 'rights'],
    may: ['encoding'],
    perLanguage: [],
    ask: askSource,
  },
  briefings: {
    needs: ['title', 'description', 'audience'],
    may: [],
    perLanguage: ['title', 'description', 'audience'],
    ask: askBriefing,
  },
};

const inAll = (name: string): string[] => locales.map((locale) => `${name}-${locale}`);

/** The kind that somebody names (`actor`), and the collection of its entries. */
export function kindNamed(name: string): NewKind & { readonly collection: Collection } {
  const collection = collections.find((each) => kindOf(each) === name);
  const kind = collection && kinds[collection];
  if (kind) return { ...kind, collection };
  const known = collections.filter((each) => kinds[each]).map(kindOf);
  throw new UsageError(
    `There is no kind ${quoted(name)}.${nearest(name, known) || ` Give one of ${known.join(', ')}.`}`,
  );
}

type Asked = ReturnType<typeof kindNamed>;

/** The answers that options give, each text per language under the name of its own. Refuses what a kind does not have. */
export function givenAnswers(
  { collection, needs, may, perLanguage }: Asked,
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = [...needs, ...may].flatMap((name) => (perLanguage.includes(name) ? [name, ...inAll(name)] : [name]));
  const other = [...answers.keys()].find((name) => !known.includes(name));
  if (other !== undefined)
    throw new UsageError(
      `new ${kindOf(collection)} has no option --${other}. It has ${[...needs, ...may].map((name) => `--${name}`).join(', ')}.`,
    );
  const spread = perLanguage.flatMap((name) => {
    const text = answers.get(name);
    return text === undefined ? [] : inAll(name).map((each) => [each, text] as const);
  });
  return new Map([...spread, ...answers]);
}

/** Refuses to begin where something must be asked and nobody can answer. */
export function refuseUnanswered({ collection, needs }: Asked, given: ReadonlyMap<string, string>): void {
  const missing = needs.filter((name) => ![name, ...inAll(name)].some((each) => given.has(each)));
  if (missing.length === 0) return;
  const options = missing.map((name) => `--${name}`).join(', ');
  throw new UsageError(`Nobody can answer here, and a new ${kindOf(collection)} needs more: give ${options}.`);
}
