import { type Packing, scriptPacking } from './packing.ts';

/** A file of an archive, by its path in it, in pieces that are made when they are asked for. */
export interface ZippedFile {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  /** It is not compressed, so that its bytes tell what the archive is. */
  readonly isStored?: boolean;
}

/** About as many bytes as are packed at a time: each time costs something, whatever its size. */
const batchSize = 262_144;
/** About as many characters as are put together to be encoded: for larger strings, the engine asks for memory each time. */
const textSize = 32_768;
const encoder = new TextEncoder();

/** Room for a batch, which is filled again and again: what was in it before is gone by then. */
function batchRoom() {
  // Most archives are small.
  let room = new Uint8Array();
  let filled = 0;
  return {
    add: (piece: string | Uint8Array): void => {
      // No character of UTF-16 is more than three bytes of UTF-8.
      const needed = filled + 3 * piece.length;
      if (room.length < needed) {
        const larger = new Uint8Array(2 * needed);
        larger.set(room.subarray(0, filled));
        room = larger;
      }
      if (typeof piece === 'string') filled += encoder.encodeInto(piece, room.subarray(filled)).written;
      else {
        room.set(piece, filled);
        filled += piece.length;
      }
    },
    size: (): number => filled,
    taken: (): Uint8Array => {
      const batch = room.subarray(0, filled);
      filled = 0;
      return batch;
    },
  };
}

/** Each is to be used before the next is asked for. */
function* batches(pieces: ZippedFile['pieces'], room: BatchRoom): Generator<Uint8Array> {
  let texts: string[] = [];
  let length = 0;
  const encode = (): void => {
    room.add(texts.join(''));
    [texts, length] = [[], 0];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      texts.push(piece);
      length += piece.length;
      if (length < textSize) continue;
      encode();
    } else {
      encode();
      room.add(piece);
    }
    if (room.size() >= batchSize) yield room.taken();
  }
  encode();
  if (room.size() > 0) yield room.taken();
}

type BatchRoom = ReturnType<typeof batchRoom>;

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
  room: BatchRoom,
): Packed {
  let [crc, size] = [0, 0];
  function* counted(): Generator<Uint8Array> {
    for (const batch of batches(pieces, room)) {
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
  const room = batchRoom();
  for (const file of files) {
    const { chunks, name, facts } = packedFile(file, packing, room);
    directory.push(record([4, 0x0201_4b50], [2, version], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    count += 1;
    for (const chunk of [record([4, 0x0403_4b50], ...facts), name, ...chunks]) yield placed(chunk);
    if (offset > most) throw new Error(`With ${file.path}, the archive is larger than 4 GB.`);
  }
  const start = offset;
  for (const line of directory) yield placed(line);
  yield record([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, offset - start], [4, start], [2, 0]);
}
