import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scriptPacking } from '../../src/document/packing.ts';
import { type ZippedFile, zipped } from '../../src/document/zip.ts';
import { nodePacking } from '../../src/papers/node-packing.ts';

/** Longer than what is packed at a time, with words that come again and letters of two and of four bytes. */
const long = Array.from({ length: 40_000 }, (_, line) => `Regel ${line % 700}: één 🙂 woord van ${line}.\n`);

const files: readonly ZippedFile[] = [
  { path: 'stored.txt', pieces: ['as it ', 'is'], isStored: true },
  { path: 'folder/long.txt', pieces: long },
  { path: 'empty.txt', pieces: [] },
  { path: 'één.bin', pieces: [new Uint8Array([0, 255, 1])] },
];

const u16 = (bytes: Uint8Array, at: number): number => Buffer.from(bytes).readUInt16LE(at);

describe.each([
  ['as in a browser', scriptPacking],
  ['by Node', nodePacking],
])('an archive that is packed %s', (_, packing) => {
  const archive = Buffer.concat([...zipped(files, packing)]);

  test('has all files in their order', () => {
    const read = unzipSync(archive);
    expect(Object.keys(read)).toEqual(['stored.txt', 'folder/long.txt', 'empty.txt', 'één.bin']);
    expect(strFromU8(read['stored.txt'] ?? new Uint8Array())).toBe('as it is');
    expect(strFromU8(read['folder/long.txt'] ?? new Uint8Array())).toBe(long.join(''));
    expect(read['empty.txt']).toEqual(new Uint8Array());
    expect(read['één.bin']).toEqual(new Uint8Array([0, 255, 1]));
  });

  test('says of each file that nothing is special about it: no comment, no other disk, no attributes', () => {
    const signature = Buffer.from([0x50, 0x4b, 1, 2]);
    const lines = [];
    for (let at = archive.indexOf(signature); at !== -1; at = archive.indexOf(signature, at + 1)) lines.push(at);
    expect(lines.map((at) => archive.subarray(at + 30, at + 42).toString('hex'))).toEqual(
      files.map(() => '0'.repeat(24)),
    );
  });

  test('knows the sizes before the content, and leaves as it is what asks for that', () => {
    expect(archive.indexOf('as it is')).toBe(30 + 'stored.txt'.length);
    expect([u16(archive, 6), u16(archive, 8), archive.readUInt32LE(18), archive.readUInt32LE(22)]).toEqual([
      0, 0, 8, 8,
    ]);
  });

  test('says that a name is in UTF-8 where it has other letters', () => {
    const header = archive.indexOf('één.bin') - 30;
    expect([archive.readUInt32LE(header), u16(archive, header + 6)]).toEqual([0x0403_4b50, 0x800]);
  });

  test('is the same bytes each time, and packed well', () => {
    expect(Buffer.concat([...zipped(files, packing)]).equals(archive)).toBe(true);
    expect(archive.length).toBeLessThan(Buffer.byteLength(long.join('')) / 4);
  });

  test('has bytes as they were when they were given, beside texts and in batches', () => {
    const room = new Uint8Array(300_000);
    function* pieces() {
      for (const byte of [1, 2, 3]) {
        yield 'één ';
        yield room.fill(byte);
      }
      yield 'end';
    }
    const [made] = Object.values(unzipSync(Buffer.concat([...zipped([{ path: 'a', pieces: pieces() }], packing)])));
    const expected = [1, 2, 3].flatMap((byte) => [Buffer.from('één '), Buffer.alloc(300_000, byte)]);
    expect(Buffer.concat([...expected, Buffer.from('end')]).equals(made ?? new Uint8Array())).toBe(true);
  });

  test('has the CRC-32 of bytes in whatever pieces they come', () => {
    const bytes = Buffer.from(long.join(''));
    expect(packing.crc32(bytes.subarray(1000), packing.crc32(bytes.subarray(0, 1000), 0))).toBe(crc32(bytes));
  });
});
