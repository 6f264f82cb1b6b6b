import type { Format } from '../format.ts';
import { asLatin1 } from '../latin1.ts';

/** What every text document begins with, after the head of its first file. */
const mark = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** Text documents of LibreOffice and other programs that write OpenDocument. */
export const openDocumentFormat: Format = {
  id: 'odt',
  version: 3,
  endings: ['odt'],
  isOne: ({ bytes, ending }) => ending === 'odt' || asLatin1(bytes.subarray(30), mark.length) === mark,
  read: async (bytes) => (await import('./open-document-text.ts')).openDocumentText(bytes),
};
