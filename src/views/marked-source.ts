import type { Dossier } from '../dossier/dossier.ts';
import { kept, perDossier } from '../dossier/remembered.ts';
import { annotatedExcerpts } from '../dossier/used-text/excerpts.ts';
import { itemNumbers } from '../dossier/used-text/item-numbers.ts';
import { annotatedText, type Paragraph } from '../dossier/used-text/runs.ts';
import { isPlaced, type UsedPassage, usedPassages } from '../dossier/used-text/used-passages.ts';
import type { EntryId } from '../schema/entry-ref.ts';

export type MarkedParagraph = Paragraph & {
  /** Of an item: its number in its list. */
  readonly item: number | undefined;
};

/** What the parts of a source have in common, in all languages. */
interface MarkedSource {
  readonly passages: readonly UsedPassage[];
  readonly paragraphs: readonly MarkedParagraph[];
  /** The passages that other passages or the ends of paragraphs cut in pieces, by their index. */
  readonly cut: ReadonlySet<number>;
}

function markSource({ supports, openTexts }: Dossier, id: EntryId<'sources'>): MarkedSource {
  const passages = usedPassages(supports(id));
  const placed = passages.filter(isPlaced);
  const full = openTexts.get(id);
  const unplaced = passages.slice(placed.length).map(({ exact }, index): Paragraph => {
    const self = [placed.length + index];
    return { runs: [{ text: exact, within: self, begins: self, ends: self }] };
  });
  const all = [...(full ? annotatedText(full, placed) : annotatedExcerpts(placed)), ...unplaced];
  const items = itemNumbers(all);
  const pieces = Map.groupBy(
    all.flatMap(({ runs }) => runs.flatMap(({ within }) => within)),
    (index) => index,
  );
  return {
    passages,
    paragraphs: all.map((paragraph, index) => ({ ...paragraph, item: items[index] })),
    cut: new Set([...pieces].flatMap(([index, { length }]) => (length > 1 ? [index] : []))),
  };
}

const lastMarked = perDossier(() => new Map<EntryId<'sources'>, MarkedSource>());

/** The parts of a source are made one after another, and look at the whole of it. Those of all would fill the memory. */
export function markedSource(dossier: Dossier, id: EntryId<'sources'>): MarkedSource {
  const last = lastMarked(dossier);
  if (!last.has(id)) last.clear();
  return kept(last, id, () => markSource(dossier, id));
}
