import { formerIds } from '../dossier/former-ids.ts';
import type { ReadContent } from '../reader/content.ts';
import { collections } from '../schema/collections.ts';
import { idFrom } from '../schema/id-from.ts';

/** Gives ids that nothing in a dossier has or had: the first of `id`, `id-2`, `id-3` … made of words. */
export function freeIds(content: ReadContent): (named: string, otherwise: string) => string {
  const taken = new Set<string>([
    ...collections.flatMap((collection) => [...(content.ids.get(collection) ?? [])]),
    ...formerIds(content).map(({ id }) => id),
  ]);
  return (named, otherwise) => {
    const made = idFrom(named) || idFrom(otherwise);
    let id = made;
    for (let number = 2; taken.has(id); number++) id = `${made}-${number}`;
    taken.add(id);
    return id;
  };
}
