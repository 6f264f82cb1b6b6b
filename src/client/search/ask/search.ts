import { type Locale, locales, localesFrom } from '../../../schema/locales.ts';
import type { Engine, Match } from './engine.ts';
import type { SearchFiles } from './files.ts';
import { type Hit, merged, mostWords } from './hits.ts';
import { everyPage, parseQuery, type Query, withWords } from './query.ts';
import { holding, nearSpellings } from './spelling.ts';

/** The index that is searched, wherever it lies. */
export interface SearchIndex {
  /** Starts what searches one language. Where that does not load, all that is asked of it rejects. */
  readonly startEngine: (lang: Locale) => Engine;
  /** Rejects where the site has no index. */
  readonly openFiles: () => Promise<SearchFiles>;
}

export interface Found {
  /** The best first, each entry once. */
  readonly hits: readonly Hit[];
  /** What was looked for in place of what was typed, which the dossier does not hold. */
  readonly instead: string | undefined;
  /** Other words near what was typed. */
  readonly near: readonly string[];
  /** Whether no entry holds all of the words, and these hold some. */
  readonly partly: boolean;
  /** The initials that were typed before a name. */
  readonly initials: readonly string[];
}

export interface Search {
  readonly files: SearchFiles;
  /** Looks in all languages, or in some. */
  readonly find: (text: string, languages?: readonly Locale[]) => Promise<Found>;
  /** All entries, in the first of these languages. */
  readonly everything: (languages: readonly Locale[]) => Promise<Found>;
}

/** How much a page in another language counts: of two that match equally well, readers want the one in theirs first. */
const otherLanguage = 0.8;

const nothing: Found = { hits: [], instead: undefined, near: [], partly: false, initials: [] };

/** Opens the index for readers of a language, and starts what is needed to search it. Rejects where there is none. */
export async function openSearch({ startEngine, openFiles }: SearchIndex, locale: Locale): Promise<Search> {
  const engines = new Map<Locale, Engine>([[locale, startEngine(locale)]]);
  const files = await openFiles();
  const available = locales.filter((lang) => files.manifest.languages[lang]);
  for (const lang of available) if (!engines.has(lang)) engines.set(lang, startEngine(lang));

  async function hits(lang: Locale, query: Query): Promise<Hit[]> {
    const engine = engines.get(lang);
    if (!engine) return [];
    const [matching, entries] = await Promise.all([matches(engine, query), files.entries(lang)]);
    return matching.flatMap((match) => {
      const entry = entries.get(match.id);
      if (entry === undefined) return [];
      const score = lang === locale ? match.score : match.score * otherLanguage;
      return { entry, lang, score, page: () => engine.page(match) };
    });
  }

  type Holding = Awaited<ReturnType<typeof holding>>;

  /** The pages that hold all words, in each language whose index can; otherwise those that hold some of them. */
  async function lookUp(
    query: Query,
    held: Holding,
    languages: readonly Locale[],
  ): Promise<Pick<Found, 'hits' | 'partly'>> {
    const complete = languages.filter((lang) => held.every((langs) => langs.includes(lang)));
    const all = merged(await Promise.all(complete.map((lang) => hits(lang, query))), locale);
    if (all.length > 0 || query.exact || query.words.length === 1) return { hits: all, partly: false };
    const each = query.words.map(async (word, index) => {
      const found = (held[index] ?? []).map((lang) => hits(lang, withWords(query, [word])));
      return merged(await Promise.all(found), locale);
    });
    return { hits: mostWords(await Promise.all(each)), partly: true };
  }

  async function find(text: string, languages: readonly Locale[] = localesFrom(locale)): Promise<Found> {
    const wanted = languages.filter((lang) => available.includes(lang));
    const query = parseQuery(text);
    const { initials, words } = query;
    if (words.length === 0) return nothing;
    for (const engine of engines.values()) engine.rest();
    const held = await holding(files, words, wanted);
    if (held.every((langs) => langs.length > 0))
      return { ...nothing, initials, ...(await lookUp(query, held, wanted)) };
    const proposals = await Promise.all(
      words.map(async (word, index) => (held[index]?.length ? [word] : await nearSpellings(files, word, wanted))),
    );
    const near = proposals.flatMap((proposed, index) => (held[index]?.length ? [] : proposed));
    const best = proposals.flatMap(([first]) => first ?? []);
    if (best.length < words.length) return { ...nothing, near };
    const corrected = withWords({ ...query, exact: false }, best);
    const found = await lookUp(corrected, await holding(files, best, wanted), wanted);
    return { initials, instead: corrected.text, near: near.filter((word) => !best.includes(word)), ...found };
  }

  async function everything([lang = locale]: readonly Locale[]): Promise<Found> {
    return { ...nothing, hits: merged([await hits(lang, everyPage)], locale) };
  }

  return { files, find, everything };
}

/**
 * The pages that hold the words; where words must stand in order, only the pages that have them so. They are ranked by
 * the words alone.
 */
async function matches(engine: Engine, query: Query): Promise<readonly Match[]> {
  if (query.words.length === 0) return engine.search(null);
  const all = engine.search(query.words.join(' '));
  if (!query.exact) return all;
  const exact = await engine.search(`"${query.text.replace(/["“”„]/gu, '')}"`);
  const ids = new Set(exact.map(({ id }) => id));
  return (await all).filter(({ id }) => ids.has(id));
}
