import type { Dossier } from '../../dossier/dossier.ts';
import { citedPassages } from '../../dossier/provenance/cited-passages.ts';
import { type EntryRef, ref } from '../../schema/entry-ref.ts';
import type { Evidence } from '../../schema/evidence.ts';

/** Words that a fact rests on, and for which entries they stand, where it only links to these. */
export interface LentWords {
  readonly evidence: Evidence;
  readonly lenders: readonly EntryRef[];
}

/** How many passages stand beside a text that cites none itself. */
const most = 6;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{Nd}+/gu));

/**
 * Of the words that entries rest on, each once, those that have most in common with a text that links to the entries; of
 * words that have as much, those of the entry that it links to first.
 */
export function lentWords(dossier: Dossier, lenders: readonly EntryRef[], text: string): LentWords[] {
  const given = lenders.flatMap((lender) => {
    const entry = dossier.entry(lender);
    return entry ? citedPassages(entry).map((passage) => ({ passage, lender })) : [];
  });
  const said = wordsOf(text);
  return [...Map.groupBy(given, ({ passage }) => `${passage.source} ${passage.exact}`).values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const { source, exact, prefix, suffix, shown } = first.passage;
      const evidence = { source: ref('sources', source), exact, prefix, suffix, shown };
      const all = new Set([first, ...others].map(({ lender }) => lender));
      return { shared: said.intersection(wordsOf(exact)).size, words: { evidence, lenders: [...all] } };
    })
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ words }) => words);
}
