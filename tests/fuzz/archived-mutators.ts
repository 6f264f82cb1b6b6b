import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../generator/random.ts';

/** Changes the bytes of a file by chance. */
export type BytesMutator = (bytes: Buffer, random: Random) => Buffer;

const part = (bytes: Buffer, random: Random, most = 200): Buffer => {
  const from = random.below(bytes.length + 1);
  return bytes.subarray(from, from + random.between(1, most));
};

const inserted = (bytes: Buffer, piece: Buffer, random: Random): Buffer => {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
};

const hostile: readonly string[] = [
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '\u00ad',
    '\ud83c',
    '\r',
    '\f',
    '\n\n',
    '<',
    '>',
    '&',
    '&#0;',
    '&lol;',
    ']]>',
    '%',
    '=?x?B?',
  ],
  ...['<!DOCTYPE a [<!ENTITY lol "x">]>', '<w:p>', '</w:p>', '<w:tbl>', '</w:tc>', '<w:txbxContent>', '</w:body>'],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<mc:Choice>',
    '<mc:Fallback>',
    '<w:footnoteReference w:id="9"/>',
    '<w:del>',
  ],
  ...[
    '-->',
    '00:00:01.000 --> 00:00:00.000\n',
    '99999:99:99.999 --> 0:00\n',
    '<v ',
    'NOTE ',
    'WEBVTT\n',
    '1\n00:00:01,0 --> ',
  ],
  ...[
    '<div>',
    '<template>',
    '<svg>',
    '<!--',
    '<script>',
    '<table><tr>',
    '<frameset>',
    '<plaintext>',
    '<style>*{display:none}',
  ],
  ...[
    '\r\n--g',
    '\r\n--g--',
    'Content-Type: multipart/mixed; boundary=g\r\n\r\n',
    'Content-Type: message/rfc822\r\n\r\n',
    ': ',
  ],
  ...[
    '/Kids [3 0 R]',
    '/Parent 2 0 R',
    '/Length -1',
    '/Count 99999999',
    'endobj',
    'stream\n',
    '/Encrypt 1 0 R',
    '<<',
    'BT',
    'Tj',
  ],
];

const numbers: readonly string[] = ['-1', '0', '65536', '4294967295', '99999999999999999999', '1e9', 'NaN', ''];

/** Ways to spoil a file. */
export const bytesMutators: Readonly<Record<string, BytesMutator>> = {
  'other bytes': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let times = random.between(1, 8); times > 0 && changed.length > 0; times--)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  'an early end': (bytes, random) => Buffer.from(bytes.subarray(0, random.below(bytes.length + 1))),
  'a late beginning': (bytes, random) => Buffer.from(bytes.subarray(random.below(bytes.length + 1))),
  'a part twice': (bytes, random) => inserted(bytes, part(bytes, random), random),
  'a part lost': (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.between(1, 200))]);
  },
  'a part many times': (bytes, random) =>
    inserted(
      bytes,
      Buffer.concat(Array.from({ length: random.pick([50, 3000]) }, () => part(bytes, random, 30))),
      random,
    ),
  'something hostile': (bytes, random) => inserted(bytes, Buffer.from(random.pick(hostile)), random),
  'something hostile many times': (bytes, random) =>
    inserted(bytes, Buffer.from(random.pick(hostile).repeat(random.pick([100, 20_000]))), random),
  'another number': (bytes, random) => {
    const text = bytes.toString('latin1');
    const found = [...text.matchAll(/\d+/g)];
    if (found.length === 0) return bytes;
    const { index, 0: number } = random.pick(found);
    return Buffer.from(text.slice(0, index) + random.pick(numbers) + text.slice(index + number.length), 'latin1');
  },
  'another encoding': (bytes, random) =>
    random.chance(50)
      ? Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')
      : Buffer.from(bytes.toString(), random.chance(50) ? 'latin1' : 'utf16le'),
};

const pickOf = (random: Random): BytesMutator => random.pick(Object.values(bytesMutators));

/** Spoils a file of a zip, and packs it again, so that the fault is found in what is packed. */
export function packedMutation(bytes: Buffer, random: Random): Buffer {
  const files = unzipSync(bytes);
  const name = random.pick(Object.keys(files));
  const changed = pickOf(random)(Buffer.from(files[name] ?? []), random);
  return Buffer.from(zipSync({ ...files, [name]: changed }, { level: 1, mtime: new Date(2000, 0, 1) }));
}

/** Spoils a file once, or a few times. */
export function mutatedBytes(bytes: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times--) changed = pickOf(random)(changed, random);
  return changed;
}
