import { entryWords } from '../dossier/checks/entry-words.ts';
import { doubleObstacles, lostObstacles } from '../dossier/renaming/merge-obstacles.ts';
import { type AnyEntry, dataEntries } from '../reader/content.ts';
import type { ReadFolder } from '../reader/read-content.ts';
import { type EntryRef, refKey } from '../schema/entry-ref.ts';
import { quoted } from '../schema/shortened.ts';
import { changeDossier } from './change-dossier.ts';
import { collectionOf, namedEntry } from './named-entry.ts';
import { type Options, UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';

function entryOf({ content }: ReadFolder, ref: EntryRef): AnyEntry {
  const entry = dataEntries(content).find((each) => refKey(each) === refKey(ref));
  if (entry) return entry;
  throw new UsageError(
    `The texts of two briefings cannot be merged. Merge them by hand, and remove ${entryWords(ref)}.`,
  );
}

/** Has all that names an entry name another of its kind, which says the same and more, and removes the first. */
export function merge(options: Options, terminal: Terminal): Promise<boolean> {
  const [kind = '', going = '', staying = ''] = options.operands;
  const collection = collectionOf(kind);
  return changeDossier(options, terminal, (read) => {
    const [from, to] = [namedEntry(read, collection, going), namedEntry(read, collection, staying)];
    if (from.id === to.id) throw new UsageError(`${quoted(from.id)} cannot be merged with itself. Name two entries.`);
    const lost = lostObstacles(read, entryOf(read, from), entryOf(read, to), { from, to });
    return { intent: { from, to, isMerged: true }, obstacles: [...lost, ...doubleObstacles(read, { from, to })] };
  });
}
