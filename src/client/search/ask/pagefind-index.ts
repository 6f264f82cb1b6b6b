import { startEngine } from './engine.ts';
import { openSearchFiles } from './files.ts';
import type { SearchIndex } from './search.ts';

/** The index of a site that is served, at its root. */
export function pagefindIndex(root: string): SearchIndex {
  const bundle = `${root}pagefind/`;
  return {
    startEngine: (lang) => startEngine(bundle, lang),
    openFiles: () => openSearchFiles(bundle),
  };
}
