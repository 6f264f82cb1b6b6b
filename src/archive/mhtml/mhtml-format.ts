import { type Format, UnreadableFile } from '../format.ts';
import { decodedPage } from '../html/encoding.ts';
import { asLatin1 } from '../latin1.ts';
import { pageTypes, type SavedPage, savedPage, type SavedPart } from './parts.ts';

const endings = ['mhtml', 'mht'] as const;

/** Whether a file begins as what browsers save, and not as a letter that has pictures. */
function looksSaved(bytes: Uint8Array, ending: string): boolean {
  const head = asLatin1(bytes, 4096);
  if (!/^\s*[\w-]+:/.test(head)) return false;
  if (endings.some((each) => each === ending)) return true;
  const isRelated = /^content-type:\s*multipart\/related/im.test(head);
  return ending !== 'eml' && isRelated && /^(?:snapshot-content-location:|from:\s*"?<?saved by)/im.test(head);
}

/** The address of what a page names, which may be relative to its own. */
function absolute(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Finds the parts of some types that came with a page, by address or as `cid:`, as texts. */
function partsIn({ main, parts }: SavedPage, types: readonly string[]): (address: string) => string | undefined {
  const found = new Map<string, SavedPart>();
  for (const part of parts.filter(({ type }) => types.includes(type))) {
    if (part === main) continue;
    if (part.location !== undefined) found.set(absolute(part.location, main.location), part);
    if (part.contentId !== undefined) found.set(`cid:${part.contentId}`, part);
  }
  return (address) => {
    const part = found.get(absolute(address, main.location).replace(/#.*/, ''));
    // A sheet that names no encoding is in UTF-8; a page may name its own.
    return part && decodedPage(part.bytes(), part.charset ?? (part.type === 'text/css' ? 'utf-8' : undefined));
  };
}

/** Web pages with what belongs to them, as browsers save them in one file. */
export const mhtmlFormat: Format = {
  id: 'mhtml',
  version: 2,
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
      sheetAt: partsIn(page, ['text/css']),
      pageAt: partsIn(page, pageTypes),
    });
  },
};
