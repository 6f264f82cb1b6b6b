import { dataEntries } from '../../reader/content.ts';
import { type DataCollection, kindOf } from '../../schema/collections.ts';
import type { Check } from './check.ts';
import { type FoundReference, foundReferences } from './found-reference.ts';

/** How to connect what stands alone. A quotation has a speaker. */
const advice: Partial<Record<DataCollection, string>> = {
  actors: 'Name it in an event, a quote, a relation or a text, or remove it.',
  events: 'Add who took part, connect it to another event or name it in a text, or remove it.',
  sources: 'Give it as evidence, or remove it.',
};

/**
 * The ids that others refer to, and those of entries that refer to others. The kind does not matter: a reference that
 * names the wrong one is a problem of its own.
 */
function connectedIds(references: readonly FoundReference[]): Set<string> {
  const others = references.filter(({ from, to }) => from?.id !== to.id);
  // Evidence connects a fact to no one, and its source to nothing but the fact.
  const ties = others.filter(({ from, to }) => from?.collection !== 'sources' && to.collection !== 'sources');
  return new Set<string>([...others.map(({ to }) => to.id), ...ties.flatMap(({ from }) => (from ? [from.id] : []))]);
}

/**
 * An actor or event has a tie to another entry or is named in a text; a source is named somewhere. Quotes have a
 * speaker, and briefings stand on a list of their own. Drafts are unfinished.
 */
export const unusedEntry: Check = (content, report) => {
  // What a faulty file refers to is not known.
  if (content.faulty.size > 0) return;
  const connected = connectedIds(foundReferences(content));
  for (const entry of dataEntries(content)) {
    const { collection, id, file, data } = entry;
    if (collection === 'quotes' || data.draft || connected.has(id)) continue;
    report(file, {
      rule: 'unused-entry',
      severity: 'warning',
      message: `Nothing in the dossier refers to this ${kindOf(collection)}. ${advice[collection] ?? 'Name it in a text, or remove it.'}`,
    });
  }
};
