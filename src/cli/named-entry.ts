import { aKind, entryWords } from '../dossier/checks/entry-words.ts';
import { formerIds } from '../dossier/former-ids.ts';
import { nearest } from '../reader/nearest.ts';
import type { ReadFolder } from '../reader/read-content.ts';
import { type Collection, collections, kindOf } from '../schema/collections.ts';
import { type EntryRef, idAdvice, idPattern, ref } from '../schema/entry-ref.ts';
import { quoted } from '../schema/shortened.ts';
import { UsageError } from './options.ts';

/** The collection of a kind, as links name it: `actor`. */
export function collectionOf(kind: string): Collection {
  const collection = collections.find((each) => kindOf(each) === kind);
  if (collection) return collection;
  const kinds = collections.map(kindOf);
  throw new UsageError(
    `${quoted(kind)} is not a kind.${nearest(kind, kinds) || ` The kinds are ${kinds.join(', ')}.`}`,
  );
}

/** What may have been meant by an id that is not known, behind what is said of it; else where ids come from. */
export const idHint = (id: string, known: readonly string[]): string =>
  nearest(id, known) || ' An id is the name of a file, without its ending.';

/** The entry of a dossier that the command line names. */
export function namedEntry({ content }: ReadFolder, collection: Collection, id: string): EntryRef {
  const { ids } = content;
  if (ids.get(collection)?.has(id)) return ref(collection, id);
  const other = collections.find((each) => ids.get(each)?.has(id));
  if (other)
    throw new UsageError(`${quoted(id)} is ${aKind(other)}, not ${aKind(collection)}. Write ${kindOf(other)} ${id}.`);
  const former = formerIds(content).find((each) => each.id === id);
  if (former)
    throw new UsageError(
      `${quoted(id)} is now ${entryWords(former.of)}. Write ${kindOf(former.of.collection)} ${former.of.id}.`,
    );
  const advice = idHint(id, [...(ids.get(collection) ?? [])]);
  throw new UsageError(`${quoted(id)} is not ${aKind(collection)}.${advice}`);
}

/** An id that an entry may get, or get again. Throws where it is none, or belongs to another. */
export function freeId({ content }: ReadFolder, entry: EntryRef, id: string): EntryRef {
  if (!idPattern.test(id)) throw new UsageError(idAdvice(id));
  if (id === entry.id) throw new UsageError(`${quoted(id)} is its id already. Give another.`);
  const taken = collections.find((each) => content.ids.get(each)?.has(id));
  if (taken) throw new UsageError(`${quoted(id)} is the id of ${aKind(taken)} already. Give another.`);
  const former = formerIds(content).find((each) => each.id === id && each.of.id !== entry.id);
  if (former)
    throw new UsageError(`${quoted(id)} is a former id of ${entryWords(former.of)}. Give another, or remove it there.`);
  return ref(entry.collection, id);
}
