import type { NoteRef } from './inline.ts';

/** Numbers notes from 1 in the order in which entries cite them. */
export function noteNumbers() {
  const numbers = new Map<number, number>();
  /** For each note, the anchors that cite it with the id of the first reference there. */
  const places = new Map<number, Map<string, string>>();
  const cite =
    (anchor: string, has: (number: number) => boolean) =>
    (refs: readonly NoteRef[]): NoteRef[] => {
      const cited = refs.filter(({ number }) => has(number)).map(({ number }) => number);
      for (const old of cited) if (!numbers.has(old)) numbers.set(old, numbers.size + 1);
      // References beside each other ascend, in whatever order their notes first occurred.
      return cited
        .map((old) => ({ old, number: numbers.get(old) ?? 0 }))
        .toSorted((a, b) => a.number - b.number)
        .map(({ old, number }) => {
          const known = places.get(old) ?? new Map<string, string>();
          places.set(old, known);
          if (known.has(anchor)) return { number, id: undefined };
          const id = `ref-${number}-${anchor}`;
          known.set(anchor, id);
          return { number, id };
        });
    };
  return { cite, numbers, places };
}
