import type { KeptFile } from '../../contract/offline/manifest.ts';

/** Where the files of a build come from. What is there already is in neither list. */
export interface Plan {
  /** Out of an older cache, by its place in the list of those, and the address that the same bytes have there. */
  readonly copies: readonly { readonly address: string; readonly from: number; readonly as: string }[];
  readonly fetches: readonly KeptFile[];
}

/** What a cache holds: an address by the hash of its file. */
export type Contents = ReadonlyMap<string, string>;

/**
 * How to complete a cache: what an older one holds is not fetched again, be it under another name, as the words of
 * search are in a folder that is named for all of them.
 */
export function plan(list: readonly KeptFile[], present: ReadonlySet<string>, older: readonly Contents[]): Plan {
  const copies: Plan['copies'][number][] = [];
  const fetches: KeptFile[] = [];
  for (const file of list) {
    if (present.has(file.address)) continue;
    const from = older.findIndex((contents) => contents.has(file.hash));
    const as = older[from]?.get(file.hash);
    if (as === undefined) fetches.push(file);
    else copies.push({ address: file.address, from, as });
  }
  return { copies, fetches };
}
