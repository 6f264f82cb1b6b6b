import type { Format } from '../format.ts';
import { UnreadableFile } from '../format.ts';

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
/** Of the container that Word used before, and in which it puts what it encrypts. */
const compoundMark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

const begins = (file: Buffer, mark: Buffer): boolean => file.subarray(0, mark.length).equals(mark);

const isEncrypted = (file: Buffer): boolean => begins(file, compoundMark) && file.includes(encrypted);

/** Documents of Word since 2007, whichever program wrote them. */
export const wordFormat: Format = {
  id: 'docx',
  version: 2,
  endings: ['docx'],
  isOne: ({ bytes, ending }) => {
    const file = asBuffer(bytes);
    // The names of its files stand in it as they are.
    return (
      (begins(file, zipMark) && file.includes('word/document')) ||
      ending === 'docx' ||
      (ending === 'doc' && isEncrypted(file))
    );
  },
  read: async (bytes) => {
    if (isEncrypted(asBuffer(bytes))) throw new UnreadableFile('password');
    return (await import('./word-text.ts')).wordText(bytes);
  },
};
