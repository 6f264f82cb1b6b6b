import type { Format } from '../format.ts';

/** What every text document begins with, after the head of its first file. */
const mark = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** Text documents of LibreOffice and other programs that write OpenDocument. */
export const openDocumentFormat: Format = {
  id: 'odt',
  version: 2,
  endings: ['odt'],
  isOne: ({ bytes, ending }) =>
    ending === 'odt' || Buffer.from(bytes.subarray(30, 30 + mark.length)).toString('latin1') === mark,
  read: async (bytes) => (await import('./open-document-text.ts')).openDocumentText(bytes),
};
