import type { Dossier } from '../../dossier/dossier.ts';
import { type Checkable, isPage, nodeOf } from '../../dossier/fact-checks/checkable.ts';
import { checkedBy, factName } from '../../dossier/fact-checks/fact-checks.ts';
import { type FactToCheck, factsToCheck } from '../../dossier/fact-checks/facts-to-check.ts';
import { references } from '../../dossier/references.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { CheckedBy } from '../../schema/fact-checks.ts';
import type { Locale } from '../../schema/locales.ts';
import { nodeLink } from '../link.ts';
import type { Text } from '../text.ts';
import { lentWords } from './lent-words.ts';
import { sheetWords, type SheetWords } from './sheet-words.ts';
import { type Stated, stated } from './stated.ts';

/** A fact in words. */
export interface SheetFact extends Stated {
  /** The entry or the text that states it, by name. */
  readonly title: Text;
  /** What whoever records a check calls it: `operatie-amaq-2019#figures[0]`. */
  readonly name: string;
  readonly checked: readonly CheckedBy[];
  /** The ids of the sources that it rests on, each once; empty: on none. */
  readonly sources: readonly string[];
  /** The words that it rests on, in one of the sources. */
  readonly wordsIn: (source: string) => readonly SheetWords[];
}

/** The entries that a text links to. */
function linkedFrom(of: Checkable, { kind, claim }: FactToCheck): readonly EntryRef[] {
  if (claim) return claim.named;
  if (isPage(of) || kind !== 'description') return [];
  return references({ description: of.data.description }).map(({ ref }) => ref);
}

/** The facts that an editor can check, in the order of what states them. */
export function sheetFacts(dossier: Dossier, locale: Locale, stating: readonly Checkable[]): SheetFact[] {
  return stating.flatMap((of) => {
    const title = nodeLink(dossier, nodeOf(of), locale);
    return factsToCheck(of).map((fact): SheetFact => {
      const named = fact.evidence.length > 0 ? [] : linkedFrom(of, fact);
      const statement = stated(dossier, locale, of, fact);
      const said = statement.texts.map(({ text }) => text).join(' ');
      const words = [
        ...fact.evidence.map((evidence) => ({ evidence, lenders: [] })),
        ...lentWords(dossier, named, said),
      ];
      const bySource = Map.groupBy(words, ({ evidence }): string => evidence.source.id);
      const linked = named.flatMap(({ collection, id }) => (collection === 'sources' ? [id] : []));
      return {
        ...statement,
        title,
        name: factName(of, fact),
        checked: checkedBy(dossier.factChecks, of, fact),
        sources: [...new Set([...bySource.keys(), ...linked])],
        wordsIn: (source) => (bySource.get(source) ?? []).map((each) => sheetWords(dossier, locale, each)),
      };
    });
  });
}
