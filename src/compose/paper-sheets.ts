import { element } from './element.ts';

/** Adds a sheet for paper to the page; resolves when it is there, or when it is clear that it never will be. */
const addSheet = (href: string): Promise<HTMLLinkElement> =>
  new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href, media: 'print' });
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => resolve(link));
    document.head.append(link);
  });

/** The sheets for paper, of which one counts at a time: each has the head and foot of a document in its languages. */
export function paperSheets() {
  const sheets = new Map<string, Promise<HTMLLinkElement>>();
  let wanted: string | undefined;
  /** Resolves when the sheet counts. */
  return async (sheet: string | undefined): Promise<void> => {
    wanted = sheet;
    if (sheet !== undefined && !sheets.has(sheet)) sheets.set(sheet, addSheet(sheet));
    for (const [href, added] of sheets) {
      const link = await added;
      link.media = href === wanted ? 'print' : 'not all';
    }
  };
}
