import { createHash } from 'node:crypto';
import type { BookText } from './book-text.ts';

/** A name for exactly these texts, which are added one after the other. */
export interface Identifier {
  readonly add: (path: string, text: BookText) => void;
  /** A UUID of version 8 from their SHA-256, as RFC 9562 has it in appendix B.2; asked for once, when all are added. */
  readonly urn: () => string;
}

export function identifier(): Identifier {
  const hash = createHash('sha256');
  return {
    // The lengths keep apart what would read the same in a row.
    add: (path, { utf8, length }) => void hash.update(`${path.length} ${length} ${path}`).update(utf8, 'latin1'),
    urn: () => {
      const bytes = hash.digest().subarray(0, 16);
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      return `urn:uuid:${uuid}`;
    },
  };
}
