import type { Locale } from '../../../schema/locales.ts';
import type { SearchFiles } from './files.ts';
import { fold } from '../../../search/fold.ts';
import { holds, type Near, nearWords } from '../../../search/vocabulary.ts';

/** The verbs that a Dutch participle may be of: whoever types “geweigerd” also means “weigeren”. */
export const ofParticiple = (word: string, lang: Locale): string | undefined =>
  lang === 'nl' && word.length > 5 ? /^ge(.+)$/.exec(word)?.[1] : undefined;

async function isHeld(files: SearchFiles, lang: Locale, word: string): Promise<boolean> {
  if (holds(await files.shard(lang, word), word, lang)) return true;
  const stem = ofParticiple(word, lang);
  return stem !== undefined && holds(await files.shard(lang, stem), stem, lang);
}

/**
 * For each word, the languages whose index can hold it. The engine must not be asked for others: it leaves out what it
 * does not know, or takes the longest word that it begins with, and then finds what has nothing to do with the
 * question.
 */
export const holding = (
  files: SearchFiles,
  words: readonly string[],
  languages: readonly Locale[],
): Promise<readonly (readonly Locale[])[]> =>
  Promise.all(
    words.map(fold).map(async (word) => {
      const held = await Promise.all(languages.map((lang) => isHeld(files, lang, word)));
      return languages.filter((_, index) => held[index]);
    }),
  );

/** What a reader may have meant by a word that no index holds, the nearest first. */
export async function nearSpellings(
  files: SearchFiles,
  typed: string,
  languages: readonly Locale[],
): Promise<readonly string[]> {
  const word = fold(typed);
  const alike = await Promise.all(languages.map(async (lang) => nearWords(await files.shard(lang, word), word)));
  if (alike.flat().length > 0) return nearest(alike.flat());
  // The mistake may be in the first letter.
  const all = await Promise.all(languages.map((lang) => files.shards(lang)));
  return nearest(all.flat().flatMap((shard) => nearWords(shard, word)));
}

const nearest = (found: readonly Near[]): string[] => [
  ...new Set(found.toSorted((a, b) => a.far - b.far).map(({ word }) => word)),
];
