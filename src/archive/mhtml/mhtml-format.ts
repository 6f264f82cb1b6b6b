import { Buffer } from 'node:buffer';
import { type Format, UnreadableFile } from '../format.ts';
import { decodedPage } from '../html/encoding.ts';
import { type SavedPage, savedPage, type SavedPart } from './parts.ts';

const endings = ['mhtml', 'mht'] as const;

/** Whether a file begins as what browsers save, and not as a letter that has pictures. */
function looksSaved(bytes: Uint8Array, ending: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (!/^\s*[\w-]+:/.test(head)) return false;
  if (endings.some((each) => each === ending)) return true;
  const isRelated = /^content-type:\s*multipart\/related/im.test(head);
  return ending !== 'eml' && isRelated && /^(?:snapshot-content-location:|from:\s*"?<?saved by)/im.test(head);
}

/** The address of what a page names, which may be relative to its own. */
function absolute(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Finds the style sheets that came with a page, by address or as `cid:`. */
function sheetsIn({ main, parts }: SavedPage): (address: string) => string | undefined {
  const sheets = new Map<string, SavedPart>();
  for (const part of parts.filter(({ type }) => type === 'text/css')) {
    if (part.location !== undefined) sheets.set(absolute(part.location, main.location), part);
    if (part.contentId !== undefined) sheets.set(`cid:${part.contentId}`, part);
  }
  return (address) => {
    const part = sheets.get(absolute(address, main.location));
    return part && decodedPage(part.bytes(), part.charset ?? 'utf-8');
  };
}

/** Web pages with what belongs to them, as browsers save them in one file. */
export const mhtmlFormat: Format = {
  id: 'mhtml',
  version: 1,
  endings,
  isOne: ({ bytes, ending }) => looksSaved(bytes, ending),
  read: async (bytes, { select }) => {
    const page = savedPage(bytes);
    if (!page) throw new UnreadableFile('damaged');
    const { readPage } = await import('../html/read-page.ts');
    const { main } = page;
    return readPage(decodedPage(main.bytes(), main.charset), {
      select,
      address: main.location,
      sheetAt: sheetsIn(page),
    });
  },
};
