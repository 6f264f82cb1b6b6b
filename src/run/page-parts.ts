import { type Html, mainMark } from '../views/html.ts';

/** A page in three pieces: what stands before its main part, that, and what stands after it. */
export interface PageParts {
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

declare global {
  // Astro loads its modules by itself, so no module is shared with it; what is global is.
  var dossierMains: Map<string, string> | undefined;
}

/** Whether a build puts pages together: it then writes editions into print pages, and for the composer. */
export const editionsApart = (): boolean => globalThis.dossierMains !== undefined;

/**
 * The main part of a page, by the path of its address: itself, or a mark for it where a build puts pages together. What
 * is most of a page is then not taken through all that Astro does with a page, and need not be looked for in it.
 */
export function mainOf(pathname: string, main: Html): Html {
  if (!globalThis.dossierMains) return main;
  globalThis.dossierMains.set(pathname, main);
  return mainMark;
}

/** A build that puts pages together. */
export interface Assembly {
  /** A page that Astro made, by the path of its address. One that left no main part is all before it. */
  readonly partsOf: (pathname: string, html: string) => PageParts;
  /** From here on pages are whole again. */
  readonly end: () => void;
}

/** Begins to put pages together. */
export function assembly(): Assembly {
  const mains = new Map<string, string>();
  globalThis.dossierMains = mains;
  return {
    partsOf: (pathname, html) => {
      const main = mains.get(pathname);
      mains.delete(pathname);
      const at = html.indexOf(mainMark);
      if (main === undefined && at === -1) return { before: html, main: '', after: '' };
      if (main === undefined) throw new Error(`The main part of the page at ${pathname} is lost.`);
      if (at === -1) throw new Error(`The page at ${pathname} has no place for its main part.`);
      return { before: html.slice(0, at), main, after: html.slice(at + mainMark.length) };
    },
    end: () => {
      if (globalThis.dossierMains === mains) globalThis.dossierMains = undefined;
    },
  };
}
