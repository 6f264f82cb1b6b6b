import { nearestId } from './entry-ref.ts';

/** What an id is made of at most, where nobody chooses it: it stands in addresses. */
const longest = 60;

/** An id made from a name or a title; empty where nothing in it can be a part of one. */
export function idFrom(text: string): string {
  // A colon or a slash in a title is no sign of a kind or a folder.
  const id = nearestId(text.replace(/[:/.]/g, ' '));
  return id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}
