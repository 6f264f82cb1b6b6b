import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync, unzipSync } from 'node:zlib';
import type { Canary } from './canaries.ts';

/** A canary that was found, and in which file. */
export interface Leak extends Canary {
  readonly file: string;
}

const attempt = (unpack: () => Buffer): Buffer[] => {
  try {
    return [unpack()];
  } catch {
    return [];
  }
};

/** The end of a compressed stream is not always known: what follows it is passed over. */
const lenient = { finishFlush: 2 } as const;

/** The members of a zip: each local header tells where its bytes begin. */
function zipMembers(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8) found.push(...attempt(() => inflateRawSync(bytes.subarray(start), lenient)));
  }
  return found;
}

/** The streams of a PDF, inflated where they are deflated. */
function pdfStreams(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('stream', 0, 'latin1'); at >= 0; at = bytes.indexOf('stream', at + 6, 'latin1')) {
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    found.push(...attempt(() => inflateSync(bytes.subarray(start), lenient)));
  }
  return found;
}

/** Hexadecimal strings of a PDF as the text that they stand for, in UTF-16 or in bytes. */
function hexStrings(text: string): string[] {
  return [...text.matchAll(/<([0-9A-Fa-f\s]{16,})>/g)].flatMap(([, hex = '']) => {
    const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
    return [bytes.toString('latin1'), bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString('utf16le') : ''];
  });
}

const base64 = (text: string): string[] =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)].map(([part]) => Buffer.from(part, 'base64').toString('latin1'));

const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\u\{([0-9a-fA-F]{1,5})\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#x([0-9a-fA-F]{1,6});/g, (_, hex: string) => String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
    .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    // What hyphenation, and formats that write two bytes a character, put between letters.
    .replace(/[\0\u00ad\u200b]|\u00c2\u00ad/g, '');

/** Everything that bytes can be read as: themselves, what is packed in them, and what is written in another way. */
function readings(bytes: Buffer, depth = 0): string[] {
  const text = bytes.toString('latin1');
  const packed = [
    ...(text.startsWith('\u001f\u008b') ? attempt(() => gunzipSync(bytes)) : []),
    ...(text.startsWith('x') ? attempt(() => unzipSync(bytes)) : []),
    ...(text.startsWith('PK\u0003\u0004') ? zipMembers(bytes) : []),
    ...(text.startsWith('%PDF') ? pdfStreams(bytes) : []),
  ];
  const own = [text, ...hexStrings(text), ...base64(text)];
  return [
    ...own.flatMap((each) => [each, unescaped(each)]),
    ...(depth < 3 ? packed.flatMap((each) => readings(each, depth + 1)) : []),
  ];
}

/** The canaries that bytes hold, in whatever form. */
export function canariesIn(bytes: Buffer, canaries: readonly Canary[]): Canary[] {
  const texts = readings(bytes).map((text) => text.toLowerCase());
  return canaries.filter(({ word }) => texts.some((text) => text.includes(word)));
}

/** Searches every byte of every file of a folder, and the names of the files. */
export function leaksIn(
  folder: string,
  canaries: readonly Canary[],
): { readonly leaks: Leak[]; readonly bytes: number } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  let count = 0;
  const leaks = names.flatMap((file) => {
    const bytes = readFileSync(path.join(folder, file));
    count += bytes.length;
    return canariesIn(Buffer.concat([bytes]), canaries)
      .concat(canaries.filter(({ word }) => file.includes(word)))
      .map((canary) => ({ ...canary, file }));
  });
  return { leaks, bytes: count };
}
