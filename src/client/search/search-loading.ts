import { isOnDisk } from '../disk/on-disk.ts';
import { diskSearchFile } from '../../contract/disk/script-files.ts';
import { loadScript } from '../disk/load-script.ts';
import type { diskSearch } from './search-on-disk.ts';

declare global {
  /** What `search-on-disk.ts` leaves for the pages that load it. */
  var dossierSearch: typeof diskSearch | undefined;
}

let loading: Promise<typeof diskSearch> | undefined;

async function fromDisk(root: string): Promise<typeof diskSearch> {
  await loadScript(root + diskSearchFile);
  if (!globalThis.dossierSearch) throw new Error(`${diskSearchFile} brought nothing.`);
  return globalThis.dossierSearch;
}

/** A part of search: from a server as a module, from disk out of the one script that has them all. */
export const loadSearch = <Part extends object>(
  root: string,
  load: () => Promise<Part>,
): Promise<Part | typeof diskSearch> => (isOnDisk() ? (loading ??= fromDisk(root)) : load());
