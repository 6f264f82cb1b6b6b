/** Bytes, all or the first of them, as a text with a character for each, whatever the file is. */
export const asLatin1 = (bytes: Uint8Array, most = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(most, bytes.length)).toString('latin1');
