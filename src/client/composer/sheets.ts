import { domElement } from '../page/dom-element.ts';

/** Adds a sheet to the page; resolves when it applies, or when it is clear that it never will. */
const addSheet = (href: string, media: string): Promise<HTMLLinkElement> =>
  new Promise((resolve) => {
    const link = domElement('link', { rel: 'stylesheet', href, media });
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => resolve(link));
    document.head.append(link);
  });

/** The sheets of a document: that of the edition, and one for paper at a time, with the head and foot of its languages. */
export function documentSheets(edition: string) {
  const papers = new Map<string, Promise<HTMLLinkElement>>();
  let shared: Promise<HTMLLinkElement> | undefined;
  let wanted: string | undefined;
  /** Resolves when the sheets apply; without one for paper, none does. */
  return async (paper: string | undefined): Promise<void> => {
    wanted = paper;
    if (paper !== undefined) {
      shared ??= addSheet(edition, 'all');
      if (!papers.has(paper)) papers.set(paper, addSheet(paper, 'print'));
    }
    await shared;
    for (const [href, added] of papers) {
      const link = await added;
      link.media = href === wanted ? 'print' : 'not all';
    }
  };
}
