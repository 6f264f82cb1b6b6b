/** Dossiers that share a host keep their readers' entries apart. */
const keyOf = (base: string): string => `briefing ${base}`;

/** The entries (`actors/europol`) that this browser keeps for a briefing; `undefined` where it keeps nothing at all. */
export function keptEntries(base: string): readonly string[] | undefined {
  try {
    return localStorage.getItem(keyOf(base))?.split(' ') ?? [];
  } catch {
    return undefined;
  }
}

/** Keeps entries. Called for what a reader does, and for nothing else. */
export function keepEntries(base: string, entries: readonly string[]): void {
  try {
    if (entries.length > 0) localStorage.setItem(keyOf(base), entries.join(' '));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // A full or forbidden storage: the entries stay in the address of the composer.
  }
}
