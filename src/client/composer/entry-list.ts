import { collectionTable, dataCollections } from '../../schema/collections.ts';

/** What a briefing can hold, each under one letter in an address: entries, and paragraphs of a reader's own. */
const letters = [
  ...dataCollections.map((name) => [name, collectionTable[name].letter] as const),
  ['own', 't'] as const,
];

/**
 * Entries (`actors/europol`) as text for an address, in order: `a_europol.eurojust.e_operatie`. A letter holds for those
 * after it too. Every character is one that an address carries as it is.
 */
export function encodeEntries(keys: readonly string[]): string {
  let last: string | undefined;
  return keys
    .map((key) => {
      const [collection, id = ''] = key.split('/');
      const letter = letters.find(([name]) => name === collection)?.[1];
      const token = letter === last ? id : `${letter ?? ''}_${id}`;
      last = letter;
      return token;
    })
    .join('.');
}

export interface EntryList {
  /** In order, each once. Nothing says that the dossier has them. */
  readonly entries: readonly string[];
  /** What names no entry at all. */
  readonly unreadable: readonly string[];
}

/** Reads what `encodeEntries` writes, or as much of it as there is. */
export function decodeEntries(text: string): EntryList {
  const entries = new Set<string>();
  const unreadable = new Set<string>();
  let collection: string | undefined;
  for (const token of text.split('.').filter(Boolean)) {
    const [, letter, id] = /^(?:([a-z])_)?([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(token) ?? [];
    const named = letter && letters.find(([, known]) => known === letter)?.[0];
    if (letter === undefined || named) collection = named ?? collection;
    if (id && collection && (letter === undefined || named)) entries.add(`${collection}/${id}`);
    else unreadable.add(token);
  }
  return { entries: [...entries], unreadable: [...unreadable] };
}
