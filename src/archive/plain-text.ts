import { type Format, type ReadingHints, UnreadableFile } from './format.ts';

/** The encoding that the first bytes of a text name, which counts for more than what is said of it elsewhere. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 that does not name itself: where most letters are of ASCII, every second byte is zero. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (head.length / 2));
  return odd > 0.5 && even < 0.1 ? 'utf-16le' : even > 0.5 && odd < 0.1 ? 'utf-16be' : undefined;
}

/**
 * The text of bytes: in the encoding of their byte order mark, in the one given, or in UTF-8. A byte order mark stays:
 * positions count every character of the file. Throws an `UnreadableFile` where they are in another, or are no text.
 */
export function decoded(bytes: Uint8Array, { encoding = 'utf-8' }: ReadingHints = {}): string {
  try {
    const text = new TextDecoder(markedEncoding(bytes) ?? encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // It throws a `TypeError`, which tells no more.
    throw new UnreadableFile('encoding');
  }
  // UTF-16 without its mark is sound UTF-8 where it is English. Else nothing writes this character into a text.
  throw new UnreadableFile(unmarkedUtf16(bytes) === undefined ? 'damaged' : 'encoding');
}

/** Plain text: the text is the file, to the character. */
export const plainFormat: Format = {
  id: 'text',
  version: 1,
  endings: ['txt'],
  isOne: ({ ending }) => ending === 'txt',
  read: (bytes, hints) => ({ text: decoded(bytes, hints) }),
};
