import type { Archive } from '../archive/archive.ts';
import type { SourceText } from '../archive/source-text.ts';
import type { DataEntry } from '../reader/content.ts';
import type { EntryId } from '../schema/entry-ref.ts';
import { archivedSource } from './archived-source.ts';

/** The text of a source that may be published as a whole. */
export type OpenText = Pick<SourceText, 'text' | 'blocks' | 'places'>;

export type OpenTexts = ReadonlyMap<EntryId<'sources'>, OpenText>;

/**
 * The archived texts of the sources whose rights are `open`, as far as the archive has the very file that was
 * verified. No other file is read, so that nothing of it can end up in a page.
 */
export async function readOpenTexts(sources: readonly DataEntry<'sources'>[], archive: Archive): Promise<OpenTexts> {
  const texts = new Map<EntryId<'sources'>, OpenText>();
  for (const source of sources) {
    if (source.data.rights !== 'open') continue;
    const archived = await archive.read(archivedSource(source));
    if (archived?.state !== 'text') continue;
    const { text, blocks, places } = archived;
    texts.set(source.id, { text, blocks, places });
  }
  return texts;
}
