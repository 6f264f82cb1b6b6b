import MiniSearch, { type Query } from 'minisearch';
import type { Locale } from '../../../schema/locales.ts';
import type { Engine, Match } from '../ask/engine.ts';
import { fold, wordsOf } from '../../../search/fold.ts';
import { withoutSpellings } from '../../../search/seam.ts';
import { ofParticiple } from '../ask/spelling.ts';
import { inflections, type Shard } from '../../../search/vocabulary.ts';
import { excerpt } from './excerpt.ts';
import type { DiskPage } from '../../../contract/disk/index-script.ts';

const fields = ['title', 'names', 'speaker', 'content'] as const;

/** How a name or a title counts against the text, and the beginning or another form of a word against the word. */
const boost = { title: 4, names: 12, speaker: 1, content: 1 };
const weights = { prefix: 0.6, fuzzy: 0 };
const otherForm = 0.8;

const fieldsOf = ({ content, meta }: DiskPage, id: number) => ({
  id,
  title: withoutSpellings(meta['title'] ?? ''),
  names: withoutSpellings(meta['names'] ?? ''),
  speaker: meta['speaker'] ?? '',
  content: withoutSpellings(content),
});

/** Words of an index that are a word in another form, and do not begin with it. */
const otherForms = (shard: (word: string) => Shard, word: string, lang: Locale): string[] =>
  [word, ofParticiple(word, lang)]
    .flatMap((stem) => (stem === undefined ? [] : [...inflections(shard(stem), stem, lang)]))
    .filter((form) => !form.startsWith(word));

/** Indexes pages, which count as much as `weight` says of their place; that is also the id of a match. */
export async function diskEngine(
  pages: readonly DiskPage[],
  lang: Locale,
  shard: (word: string) => Shard,
  weight: (place: number) => number,
): Promise<Engine> {
  const known = new Map<string, readonly string[]>();
  const wordsIn = (run: string): readonly string[] => {
    const words = known.get(run) ?? wordsOf(run);
    known.set(run, words);
    return words;
  };
  const index = new MiniSearch({
    fields: [...fields],
    tokenize: (text) => text.split(/\s+/u).flatMap(wordsIn),
    processTerm: (term) => term,
    searchOptions: { tokenize: (word) => [word], boost, weights, boostDocument: (id) => weight(Number(id)) },
  });
  // In steps, between which a reader can type.
  await index.addAllAsync(pages.map(fieldsOf), { chunkSize: 50 });

  const anyForm = (word: string): Query => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true },
      { queries: otherForms(shard, word, lang), boostTerm: () => otherForm },
    ],
  });
  const withAll = (words: readonly string[]): Match[] =>
    index
      .search({ combineWith: 'AND', queries: words.map(anyForm) })
      .map(({ id, score, terms }) => ({ id: String(id), score, data: [id, ...terms].join(' ') }));

  const inOrder = (text: string): string => {
    const words = text.split(/\s+/u).flatMap((run) => wordsIn(run).slice(0, 1));
    return ` ${words.join(' ')} `;
  };
  const withPhrase = (phrase: string): Match[] => {
    const wanted = inOrder(phrase);
    return pages.flatMap((page, place) => {
      const texts = fieldsOf(page, place);
      const holds = fields.some((field) => inOrder(texts[field]).includes(wanted));
      return holds ? [{ id: String(place), score: 1, data: String(place) }] : [];
    });
  };

  const every = pages.map((_, place) => ({ id: String(place), score: 1, data: String(place) }));
  return {
    rest: () => undefined,
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface of one that runs elsewhere
    search: async (term) => {
      if (term === null) return every;
      return term.startsWith('"') ? withPhrase(term) : withAll(term.split(' ').map(fold));
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    page: async ({ data }) => {
      const [place, ...words] = data.split(' ');
      const page = pages[Number(place)];
      if (!page) throw new Error(`The index has no page ${place}.`);
      return { url: page.url, meta: page.meta, excerpt: excerpt(page.content, new Set(words)) };
    },
  };
}
