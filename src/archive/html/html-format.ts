import type { Format } from '../format.ts';
import { asLatin1 } from '../latin1.ts';
import { decodedPage } from './encoding.ts';

const endings = ['html', 'htm'] as const;

/** Names under which a page is a text of its own: somebody may quote its tags. */
const plain = ['txt', 'md'];

/** By its first element, in whatever encoding; comments, and what XML begins with, may stand before it. */
const looksLikePage = (bytes: Uint8Array): boolean =>
  /^(?:[ÿþï»¿\s\0]|<!--(?:(?!-->)[\s\S]){0,1000}-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    asLatin1(bytes, 2048).replaceAll('\0', ''),
  );

/** Web pages. */
export const htmlFormat: Format = {
  id: 'html',
  version: 4,
  endings,
  isOne: ({ bytes, ending }) =>
    endings.some((each) => each === ending) || (!plain.includes(ending) && looksLikePage(bytes)),
  read: async (bytes, { encoding, select }) => {
    // What reads pages is large, and not every archive has one.
    const { readPage } = await import('./read-page.ts');
    return readPage(decodedPage(bytes, encoding), { select });
  },
};
