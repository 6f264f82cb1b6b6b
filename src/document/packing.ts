import { Deflate } from 'fflate';

/** How bytes are packed for an archive. */
export interface Packing {
  /** The CRC-32 of bytes that follow those with the CRC-32 `before`; 0 where they are the first. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** The batches as one stream that is compressed as DEFLATE (RFC 1951), in chunks. A batch is gone when the next is asked for. */
  readonly deflated: (batches: Iterable<Uint8Array>) => Iterable<Uint8Array>;
}

/** By the value of a byte (ISO 3309, with the polynomial the other way round). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb8_8320 : 0);
  return rest;
});

/** In a script, as browsers load it. */
export const scriptPacking: Packing = {
  crc32: (bytes, before) => {
    let rest = ~before;
    for (const byte of bytes) rest = (rest >>> 8) ^ (remainders[(rest ^ byte) & 0xff] ?? 0);
    return ~rest >>> 0;
  },
  *deflated(batches) {
    let chunks: Uint8Array[] = [];
    const stream = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
    for (const batch of batches) {
      stream.push(batch);
      yield* chunks;
      chunks = [];
    }
    stream.push(new Uint8Array(), true);
    yield* chunks;
  },
};
