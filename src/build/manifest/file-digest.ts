import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { plainFlags } from '../../reader/read-plain.ts';
import type { ListedFile } from '../../schema/integrity.ts';

/** How many and which bytes a file has. */
export type Digest = Pick<ListedFile, 'bytes' | 'sha256'>;

const piece = Buffer.alloc(256 * 1024);

/** Reads a file piece by piece, however large it is. Follows no link; throws what the file system throws. */
export function fileDigest(file: string): Digest {
  const open = openSync(file, plainFlags);
  try {
    if (!fstatSync(open).isFile()) throw new Error(`${file} is no file.`);
    const hash = createHash('sha256');
    let bytes = 0;
    for (let read = readSync(open, piece); read > 0; read = readSync(open, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(open);
  }
}
