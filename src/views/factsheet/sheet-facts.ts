import type { Dossier } from '../../dossier/dossier.ts';
import { checkedBy, factName } from '../../dossier/fact-checks/fact-checks.ts';
import { factsToCheck } from '../../dossier/fact-checks/facts-to-check.ts';
import type { AnyEntry } from '../../reader/content.ts';
import type { CheckedBy } from '../../schema/fact-checks.ts';
import type { Locale } from '../../schema/locales.ts';
import { evidenceViews, type EvidenceView } from '../evidence.ts';
import { type Stated, stated } from './stated.ts';

/** A fact of an entry, in words. */
export interface SheetFact extends Stated {
  readonly entry: AnyEntry;
  /** What whoever records a check calls it: `operatie-amaq-2019#figures[0]`. */
  readonly name: string;
  readonly checked: readonly CheckedBy[];
  /** The ids of the sources that it rests on, each once; empty: on none. */
  readonly sources: readonly string[];
  /** The words that it rests on, in one of the sources. */
  readonly wordsIn: (source: string) => readonly EvidenceView[];
}

/** The facts of a dossier that an editor can check, in the order of its entries. */
export function sheetFacts(dossier: Dossier, locale: Locale, entries: readonly AnyEntry[]): SheetFact[] {
  return entries.flatMap((entry) =>
    factsToCheck(entry).map((fact): SheetFact => {
      const bySource = Map.groupBy(fact.evidence, ({ source }): string => source.id);
      return {
        ...stated(dossier, locale, entry, fact),
        entry,
        name: factName(entry, fact),
        checked: checkedBy(dossier.factChecks, entry, fact),
        sources: [...bySource.keys()],
        wordsIn: (source) => evidenceViews(dossier, locale, bySource.get(source) ?? []),
      };
    }),
  );
}
