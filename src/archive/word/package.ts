import { inflateRawSync } from 'node:zlib';
import { limits } from '../../schema/limits.ts';
import { UnreadableFile } from '../format.ts';

/** The files that a zip holds, each unpacked when it is asked for. */
export interface Package {
  /** The bytes of a file; `undefined` where there is none. Throws where all that was asked for is too much. */
  readonly part: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Of the end of the directory: what is fixed, and the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/** Where the directory begins, and how many entries it has. */
function directory(zip: Buffer): { at: number; count: number } {
  const first = Math.max(0, zip.length - endLength - longestComment);
  for (let at = zip.length - endLength; at >= first; at--)
    if (zip.readUInt32LE(at) === directoryEnd)
      return { at: zip.readUInt32LE(at + 16), count: zip.readUInt16LE(at + 10) };
  throw new UnreadableFile('damaged');
}

function entriesOf(zip: Buffer): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let { at, count } = directory(zip);
  for (; count > 0; count--) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new UnreadableFile('damaged');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    entries.set(zip.toString('utf8', at + 46, nameEnd), {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      header: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks no more than a number of bytes, whatever the file says of its size. */
function unpacked(zip: Buffer, { method, packed, header }: Entry, most: number): Uint8Array {
  const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const bytes = zip.subarray(from, from + packed);
  if (method === stored && bytes.length <= most) return bytes;
  if (method === stored) throw new UnreadableFile('size');
  if (method !== deflated) throw new UnreadableFile('damaged');
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableFile(error instanceof RangeError ? 'size' : 'damaged');
  }
}

/** Opens a zip, as documents of offices are. Throws where it is none. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = entriesOf(zip);
  let left: number = limits.unpackedBytes;
  return {
    part: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const part = unpacked(zip, entry, left);
      left -= part.length;
      return part;
    },
  };
}
