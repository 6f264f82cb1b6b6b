import { type Packing, scriptPacking } from './packing.ts';

/** A file of an archive, by its path in it, in pieces that are made when they are asked for. */
export interface ZippedFile {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  /** It is not compressed, so that its bytes tell what the archive is. */
  readonly isStored?: boolean;
}

/** About as many characters as are packed at a time: each time costs something, whatever its size. */
const batchSize = 262_144;
const encoder = new TextEncoder();

/** Encodes texts into the same room again and again: what was encoded before is gone by then. */
function encoding(): (text: string) => Uint8Array {
  let room = new Uint8Array();
  return (text) => {
    // No character of UTF-16 is more than three bytes of UTF-8.
    if (room.length < 3 * text.length) room = new Uint8Array(3 * text.length);
    return room.subarray(0, encoder.encodeInto(text, room).written);
  };
}

/** Each is to be used before the next is asked for. */
function* batches(pieces: ZippedFile['pieces'], encoded: (text: string) => Uint8Array): Generator<Uint8Array> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    batch.push(piece);
    length += piece.length;
    if (length < batchSize) continue;
    yield encoded(batch.join(''));
    [batch, length] = [[], 0];
  }
  if (length > 0) yield encoded(batch.join(''));
}

type Field = readonly [bytes: 2 | 4, value: number];

/** Numbers as an archive has them: the last byte first. */
function record(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((size, [bytes]) => size + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** The largest number that an archive can give in four bytes. */
const most = 0xffff_ffff;
/** 1 January 1980, the first day that an archive can name. No file tells when it was made. */
const firstDay = 0x21;
const version = 20;

interface Packed {
  readonly chunks: readonly Uint8Array[];
  readonly name: Uint8Array;
  /** The facts about the file that stand before it and in the directory (APPNOTE 4.3.7 and 4.3.12). */
  readonly facts: readonly Field[];
}

function packedFile(
  { path, pieces, isStored = false }: ZippedFile,
  { crc32, deflated }: Packing,
  encoded: (text: string) => Uint8Array,
): Packed {
  let [crc, size] = [0, 0];
  function* counted(): Generator<Uint8Array> {
    for (const batch of batches(pieces, encoded)) {
      crc = crc32(batch, crc);
      size += batch.length;
      yield batch;
    }
  }
  const chunks = isStored ? Array.from(counted(), (batch) => batch.slice()) : [...deflated(counted())];
  const packedSize = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (Math.max(size, packedSize) > most) throw new Error(`${path} is larger than a ZIP archive can hold (4 GB).`);
  const name = encoder.encode(path);
  const facts: Field[] = [
    [2, version],
    // Letters outside of ASCII are in UTF-8.
    [2, name.length === path.length ? 0 : 0x800],
    [2, isStored ? 0 : 8],
    [2, 0],
    [2, firstDay],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
  return { chunks, name, facts };
}

/** The files as a ZIP archive, each packed when it is asked for. The same files, packed the same way, are the same bytes. */
export function* zipped(files: Iterable<ZippedFile>, packing: Packing = scriptPacking): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  const placed = (chunk: Uint8Array): Uint8Array => {
    offset += chunk.length;
    return chunk;
  };
  let count = 0;
  const encoded = encoding();
  for (const file of files) {
    const { chunks, name, facts } = packedFile(file, packing, encoded);
    directory.push(record([4, 0x0201_4b50], [2, version], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    count += 1;
    for (const chunk of [record([4, 0x0403_4b50], ...facts), name, ...chunks]) yield placed(chunk);
    if (offset > most) throw new Error(`With ${file.path}, the archive is larger than 4 GB.`);
  }
  const start = offset;
  for (const line of directory) yield placed(line);
  yield record([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, offset - start], [4, start], [2, 0]);
}
