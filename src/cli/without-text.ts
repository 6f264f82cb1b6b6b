import type { Archived } from '../archive/archive.ts';
import { unreadableWords } from '../dossier/provenance/unreadable-words.ts';
import { displayName } from '../reader/content-folder.ts';
import { shortened } from '../schema/shortened.ts';

/** What is known of a file besides what an archive gives of it. */
export interface Kept {
  readonly encoding: string | undefined;
  /** The folder of the archive that it is in; absent: it is in none. */
  readonly folder?: string;
}

/** Why a file gives no text to look words up in, and what to do. */
export function withoutText(archived: Exclude<Archived, { state: 'text' }>, { encoding, folder }: Kept): string {
  const file = shortened(archived.file) + (folder === undefined ? '' : ` in ${displayName(folder)}`);
  return archived.state === 'other-file'
    ? `${file} is not the file that the source names: its SHA-256 is another. dossier verify says what to do.`
    : `${file} ${unreadableWords({ ...archived, encoding })}`;
}
