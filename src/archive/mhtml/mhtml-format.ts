import { type Format, UnreadableFile } from '../format.ts';
import { decodedPage } from '../html/encoding.ts';
import type { SheetAt } from '../html/imported.ts';
import { asLatin1 } from '../latin1.ts';
import { absolute, noAddress, pageTypes, type SavedPage, savedPage, type SavedPart } from './parts.ts';

const endings = ['mhtml', 'mht'] as const;

/** Whether a file begins as what browsers save, and not as a letter that has pictures. */
function looksSaved(bytes: Uint8Array, ending: string): boolean {
  const head = asLatin1(bytes, 4096);
  if (!/^\s*[\w-]+:/.test(head)) return false;
  if (endings.some((each) => each === ending)) return true;
  const isRelated = /^content-type:\s*multipart\/related/im.test(head);
  return ending !== 'eml' && isRelated && /^(?:snapshot-content-location:|from:\s*"?<?saved by)/im.test(head);
}

/** Finds the parts of some types that came with a page, by an address that may be relative, or as `cid:`. */
function partsIn({ main, parts }: SavedPage, types: readonly string[]): SheetAt {
  const found = new Map<string, SavedPart>();
  const base = absolute(main.location ?? '', noAddress);
  for (const part of parts.filter(({ type }) => types.includes(type))) {
    if (part === main) continue;
    if (part.location !== undefined) found.set(absolute(part.location, base), part);
    if (part.contentId !== undefined) found.set(`cid:${part.contentId}`, part);
  }
  return (address, from = base) => {
    const whole = absolute(address, from).replace(/#.*/, '');
    const part = found.get(whole);
    if (!part) return undefined;
    // A sheet that names no encoding is in UTF-8; a page may name its own.
    const charset = part.charset ?? (part.type === 'text/css' ? 'utf-8' : undefined);
    return { text: decodedPage(part.bytes(), charset), address: URL.canParse('.', whole) ? whole : undefined };
  };
}

/** Web pages with what belongs to them, as browsers save them in one file. */
export const mhtmlFormat: Format = {
  id: 'mhtml',
  version: 3,
  endings,
  isOne: ({ bytes, ending }) => looksSaved(bytes, ending),
  read: async (bytes, { select }) => {
    const page = savedPage(bytes);
    if (!page) throw new UnreadableFile('damaged');
    const { readPage } = await import('../html/read-page.ts');
    const { main } = page;
    const pageAt = partsIn(page, pageTypes);
    return readPage(decodedPage(main.bytes(), main.charset), {
      select,
      address: main.location,
      sheetAt: partsIn(page, ['text/css']),
      pageAt: (address) => pageAt(address)?.text,
    });
  },
};
