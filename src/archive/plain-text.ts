import { type Format, type ReadingHints, UnreadableFile } from './format.ts';

/** The encoding that the first bytes of a text name, which counts for more than what is said of it elsewhere. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/**
 * The text of bytes: in the encoding of their byte order mark, in the one given, or in UTF-8. A byte order mark stays:
 * positions count every character of the file. Throws an `UnreadableFile` where they are in another.
 */
export function decoded(bytes: Uint8Array, { encoding = 'utf-8' }: ReadingHints = {}): string {
  try {
    const text = new TextDecoder(markedEncoding(bytes) ?? encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without its mark is sound UTF-8 where it is English.
    if (!text.includes('\0')) return text;
  } catch {
    // It throws a `TypeError`, which tells no more.
  }
  throw new UnreadableFile('encoding');
}

/** Plain text: the text is the file, to the character. */
export const plainFormat: Format = {
  id: 'text',
  version: 1,
  endings: ['txt'],
  isOne: ({ ending }) => ending === 'txt',
  read: (bytes, hints) => ({ text: decoded(bytes, hints) }),
};
