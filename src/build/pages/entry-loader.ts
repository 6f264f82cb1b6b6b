import type { LiveLoader } from 'astro/loaders';
import { type PassedContent, passedContent } from '../../run/checked-content.ts';
import type { DataCollection } from '../../schema/collections.ts';

interface Entry {
  readonly id: string;
  /** As it stands in its file; the schema of the collection makes of it what pages get. */
  readonly data: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const entriesOf = (collection: DataCollection, { content, files }: PassedContent): Entry[] =>
  content[collection].flatMap(({ id, file }) => {
    const data = files.get(file)?.raw;
    return isRecord(data) ? [{ id, data }] : [];
  });

/**
 * A live collection of the content that has passed the checks. Astro asks for it when a page does: of other collections it
 * keeps a copy of its own, which it writes out, bundles and reads again (of 4,000 entries 90 MB and five CPU seconds).
 */
export const entryLoader = (collection: DataCollection): LiveLoader<Record<string, unknown>, { id: string }> => ({
  name: 'dossier-entries',
  loadCollection: async () => ({ entries: entriesOf(collection, await passedContent()) }),
  loadEntry: async ({ filter }) => entriesOf(collection, await passedContent()).find(({ id }) => id === filter.id),
});
