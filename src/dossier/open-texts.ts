import type { Archive } from '../archive/archive.ts';
import type { DataEntry } from '../reader/content.ts';
import type { EntryId } from '../schema/entry-ref.ts';

/** The text of a source that may be published as a whole. */
export interface OpenText {
  readonly text: string;
  /** For a PDF: the code point of the text at which each page starts. */
  readonly pages?: readonly number[] | undefined;
}

export type OpenTexts = ReadonlyMap<EntryId<'sources'>, OpenText>;

/**
 * The archived texts of the sources whose rights are `open`, as far as the archive has the very file that was
 * verified. No other file is read, so that nothing of it can end up in a page.
 */
export async function readOpenTexts(sources: readonly DataEntry<'sources'>[], archive: Archive): Promise<OpenTexts> {
  const texts = new Map<EntryId<'sources'>, OpenText>();
  for (const { id, data } of sources) {
    if (data.rights !== 'open') continue;
    const archived = await archive.read({ id, sha256: data.sha256 });
    if (archived?.state === 'text') texts.set(id, { text: archived.text, pages: archived.pages });
  }
  return texts;
}
