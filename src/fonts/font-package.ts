import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { linkedFlags, readPlain } from '../reader/read-plain.ts';
import type { Cut } from './families.ts';

/** The most bytes of the description of a package, and of one font file. The largest known have 0.3 and 6 million. */
const limits = { data: 5_000_000, font: 20_000_000 } as const;

/** What Fontsource says of a family. Both become part of the names of files. */
const metadata = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  weights: z.array(z.int().min(1).max(1000)).min(1),
  styles: z.array(z.string()),
});
const unicode = z.record(z.string().regex(/^(?:\[\d+\]|[a-z0-9-]+)$/), z.string());

type Range = readonly [first: number, last: number];

/** A part of a family: the letters of a script, or of a large one some of them. */
export interface Subset {
  readonly name: string;
  /** What it is meant for. It may have fewer letters, and others; only numbered ones are cut to measure. */
  readonly ranges: readonly Range[];
}

/** Whether a subset is one of the hundred slices of a large font. */
export const isSlice = ({ name }: Subset): boolean => /^\d+$/.test(name);

/** A family as a package of Fontsource holds it. */
export interface FontPackage {
  /** As npm knows it. */
  readonly name: string;
  readonly folder: string;
  readonly id: string;
  readonly weights: readonly number[];
  readonly hasItalic: boolean;
  readonly subsets: readonly Subset[];
}

/** A folder and all around it, from the inside out. */
function* andAround(folder: string): Generator<string> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    yield at;
    if (at === path.dirname(at)) return;
  }
}

/** Where a package is installed: beside one of the folders or around it, the first that has it. */
function installedIn(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders)
    for (const around of andAround(folder)) {
      const candidate = path.join(around, 'node_modules', name);
      if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    }
  return undefined;
}

const ranges = (text: string): Range[] =>
  Array.from(text.matchAll(/U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?/gi), ([, first = '', last = first]) => [
    parseInt(first, 16),
    parseInt(last, 16),
  ]);

const jsonIn = async (folder: string, file: string): Promise<unknown> =>
  JSON.parse((await readPlain(path.join(folder, file), limits.data)).toString('utf8'));

async function read(name: string, folder: string): Promise<FontPackage> {
  const { id, weights, styles } = metadata.parse(await jsonIn(folder, 'metadata.json'));
  const subsets = Object.entries(unicode.parse(await jsonIn(folder, 'unicode.json'))).map(([subset, text]) => ({
    name: subset.replace(/[[\]]/g, ''),
    ranges: ranges(text),
  }));
  return { name, folder, id, weights, hasItalic: styles.includes('italic'), subsets };
}

/** A package as far as it can be used; a fault says in one line why not, and what to do. */
export type OpenedPackage = { readonly font: FontPackage } | { readonly fault: string };

/** Opens a package of Fontsource that is installed beside one of the folders or around it. Nothing of it is run. */
export async function openFontPackage(name: string, folders: readonly string[]): Promise<OpenedPackage> {
  const folder = installedIn(name, folders);
  if (folder === undefined)
    return { fault: `This package is not installed. Run npm install ${name} beside the dossier, or correct the name.` };
  const font = await read(name, folder).catch(() => undefined);
  const isUsable = font?.subsets.some((subset) =>
    existsSync(fileOf(font, subset.name, { weight: 400, style: 'normal' })),
  );
  if (font && isUsable) return { font };
  return {
    fault: `This package is not laid out as Fontsource lays out its fonts. Name one of those, such as @fontsource/noto-sans-devanagari.`,
  };
}

/** The weight that stands in for another: the nearest, and of two the heavier. */
const nearestWeight = (weights: readonly number[], wanted: number): number =>
  weights.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0] ?? wanted;

/** The file of a subset for a cut of ours. A script without italics is upright in italic text. */
export function fileOf(
  { folder, id, weights, hasItalic }: FontPackage,
  subset: string,
  { weight, style }: Cut,
): string {
  const slope = hasItalic ? style : 'normal';
  return path.join(folder, 'files', `${id}-${subset}-${nearestWeight(weights, weight)}-${slope}.woff2`);
}

/** Whether a subset is meant for all of some letters. */
export const isMeantFor = ({ ranges }: Subset, codes: readonly number[]): boolean =>
  codes.every((code) => ranges.some(([first, last]) => code >= first && code <= last));

/** The bytes of a file of a font. Links are followed: some package managers make them. */
export const fontBytes = (file: string): Promise<Buffer> => readPlain(file, limits.font, linkedFlags);
