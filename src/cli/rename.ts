import { changeDossier } from './change-dossier.ts';
import { collectionOf, freeId, namedEntry } from './named-entry.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Gives an entry another id: its file, all that names it, and what verification found out. */
export function rename(options: Options, terminal: Terminal): Promise<boolean> {
  const [kind = '', old = '', id = ''] = options.operands;
  const collection = collectionOf(kind);
  return changeDossier(options, terminal, (read) => {
    const from = namedEntry(read, collection, old);
    return { intent: { from, to: freeId(read, from, id), isMerged: false }, obstacles: [] };
  });
}
