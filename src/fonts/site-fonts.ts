import { createHash } from 'node:crypto';
import path from 'node:path';
import { fontBytes } from './font-package.ts';
import type { BorrowedFace } from './lend.ts';

/** The fonts of a site beyond those of the style sheet. */
export interface SiteFonts {
  /** The rules that make our families of them. */
  readonly sheet: string;
  /** The files that the rules name, beside the sheet, by their names there. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The name of the sheet without its ending, and of the folder of the site in which it stands with the files. */
export const fontSheet = { folder: 'fonts', name: 'faces' } as const;

/** `U+5D0-5EA, U+20AA` */
function unicodeRange(codes: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const code of codes) {
    const before = ranges.at(-1);
    if (before?.last === code - 1) before.last = code;
    else ranges.push({ first: code, last: code });
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

const rule = ({ family, weight, style, size, codes }: BorrowedFace, file: string): string =>
  [
    '@font-face {',
    `  font-family: '${family}';`,
    ...(style === 'normal' ? [] : [`  font-style: ${style};`]),
    `  font-weight: ${weight};`,
    '  font-display: fallback;',
    `  src: url('${file}') format('woff2');`,
    ...(size === 100 ? [] : [`  size-adjust: ${size}%;`]),
    `  unicode-range: ${unicodeRange(codes)};`,
    '}',
  ].join('\n');

/** The name of a file tells its content, so that whoever keeps it has the right one. */
const nameOf = (file: string, bytes: Uint8Array): string =>
  `${path.basename(file, '.woff2')}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;

/** What a site needs for the faces that its families borrow; `undefined` where they borrow none. */
export async function siteFonts(faces: readonly BorrowedFace[]): Promise<SiteFonts | undefined> {
  if (faces.length === 0) return undefined;
  const paths = [...new Set(faces.map(({ file }) => file))];
  const read = await Promise.all(
    paths.map(async (file) => {
      const bytes = new Uint8Array(await fontBytes(file));
      return { file, bytes, name: nameOf(file, bytes) };
    }),
  );
  const names = new Map(read.map(({ file, name }) => [file, name]));
  return {
    sheet: `${faces.map((face) => rule(face, names.get(face.file) ?? '')).join('\n')}\n`,
    files: new Map(read.map(({ name, bytes }) => [name, bytes])),
  };
}
