/** Chance that is the same at every run, on every machine and in every version of Node. */
export interface Random {
  /** A whole number from 0 up to, and without, a bound. */
  readonly below: (bound: number) => number;
  /** A whole number from the first to the last, both included. */
  readonly between: (first: number, last: number) => number;
  /** True so many times of a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** The same items in another order. */
  readonly shuffled: <Item>(list: readonly Item[]) => Item[];
}

/** FNV-1a with a last stir, so that labels that differ in one character have nothing in common. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * The chance that belongs to a seed and a label, such as `actors/12`. Each entry has its own, so that any of them can be
 * told from its number alone. It is mulberry32.
 */
export function random(seed: number, label: string): Random {
  let state = hash(`${seed}/${label}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (percent) => below(100) < percent,
    pick,
    shuffled: (list) =>
      list
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
