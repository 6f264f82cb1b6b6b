import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive, by its path in it, in pieces that are made when they are asked for. */
export interface ZippedFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** The first day that a ZIP archive can name. It holds local time, so this gives the same bytes in every time zone. */
export const firstDay = (): Date => new Date(1980, 0, 1);

/** About as many characters as are packed at a time: each time costs something, whatever its size. */
const batchSize = 65_536;

function* batches(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < batchSize) continue;
    yield batch.join('');
    [batch, length] = [[], 0];
  }
  yield batch.join('');
}

/** The files as a ZIP archive, packed piece by piece. The same files are the same bytes. */
export function* zipped(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const { path, pieces } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = firstDay();
    archive.add(file);
    for (const batch of batches(pieces)) file.push(strToU8(batch));
    file.push(new Uint8Array(), true);
    yield* packed;
    packed = [];
  }
  archive.end();
  yield* packed;
}
