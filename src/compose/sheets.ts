import { element } from './element.ts';

/** Adds a sheet to the page; resolves when it applies, or when it is clear that it never will. */
const addSheet = (href: string, media: string): Promise<HTMLLinkElement> =>
  new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href, media });
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => resolve(link));
    document.head.append(link);
  });

const isOnPage = (href: string): boolean => [...document.querySelectorAll('link')].some((link) => link.href === href);

/** The sheets of a document: those of the edition, which may stay, and one for paper, which depends on the language. */
export function documentSheets() {
  const shared = new Map<string, Promise<HTMLLinkElement>>();
  const papers = new Map<string, Promise<HTMLLinkElement>>();
  let wanted: string | undefined;

  async function choosePaper(paper: string | undefined): Promise<void> {
    wanted = paper;
    for (const [href, added] of papers) {
      const link = await added;
      link.media = href === wanted ? 'print' : 'not all';
    }
  }
  async function show(sheets: readonly string[], paper: string): Promise<void> {
    for (const href of sheets) if (!shared.has(href) && !isOnPage(href)) shared.set(href, addSheet(href, 'all'));
    if (!papers.has(paper)) papers.set(paper, addSheet(paper, 'print'));
    await Promise.all([...shared.values(), choosePaper(paper)]);
  }
  return { show, hide: () => choosePaper(undefined) };
}
