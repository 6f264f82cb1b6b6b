import type { Dossier } from './dossier.ts';

/** Keeps what is made of each dossier for as long as somebody has that: many ask for the same. */
export function perDossier<T extends object | string | number>(make: (dossier: Dossier) => T): (dossier: Dossier) => T {
  const known = new WeakMap<Dossier, T>();
  return (dossier) => kept(known, dossier, () => make(dossier));
}

/** What a map has under a key; what is made for it, and kept there, where it has nothing. */
export function kept<K, T extends object | string | number>(
  known: { readonly get: (key: K) => T | undefined; readonly set: (key: K, value: T) => unknown },
  key: K,
  make: () => T,
): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
