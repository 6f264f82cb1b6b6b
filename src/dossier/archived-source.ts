import type { ArchivedSource } from '../archive/archive.ts';
import type { DataEntry } from '../reader/content.ts';

/** What an archive needs to know of a source to read its file. */
export const archivedSource = ({ id, data }: Pick<DataEntry<'sources'>, 'id' | 'data'>): ArchivedSource => ({
  id,
  sha256: data.sha256,
  encoding: data.encoding,
  select: data.select,
});
