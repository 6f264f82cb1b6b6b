import { createHash } from 'node:crypto';
import type { BookFile } from './zip.ts';

/** A name for exactly these files: a UUID of version 8 from their SHA-256, as RFC 9562 has it in appendix B.2. */
export function identifierOf(files: readonly BookFile[]): string {
  const hash = createHash('sha256');
  // The lengths keep apart what would read the same in a row.
  for (const { path, text } of files) hash.update(`${path.length} ${text.length} ${path}${text}`);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return `urn:uuid:${uuid}`;
}
