import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { hashOf } from '../../../src/cli/change-files.ts';
import type { DataCollection } from '../../../src/schema/collections.ts';
import { isLocale } from '../../../src/schema/locales.ts';
import { aDrawnPdf } from '../../fixtures/pdf.ts';

const here = import.meta.dirname;

const fields = z.record(z.string(), z.unknown());
const entriesSchema = z.strictObject({
  sources: z.record(z.string(), fields),
  actors: z.record(z.string(), fields),
  events: z.record(z.string(), fields),
  quotes: z.record(z.string(), fields),
});
export type Entries = Readonly<Record<DataCollection, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** A dossier that was made by hand, and the sources that it was made of. */
export interface HandMade {
  readonly name: string;
  readonly entries: Entries;
  /** By the ids of the sources. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>;
}

/** The names of the dossiers made by hand. */
export const handMadeNames = readdirSync(here, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

/** A letter on a sheet of paper, a line for each of its lines. */
const letterPdf = (text: string): Buffer =>
  aDrawnPdf([
    { drawn: text.split('\n').flatMap((line, at) => (line === '' ? [] : [{ text: line, x: 72, y: 780 - 15 * at }])) },
  ]);

function fileOf(folder: string, name: string) {
  const bytes = readFileSync(path.join(folder, name));
  return name === 'letter.txt' ? { name: 'letter.pdf', bytes: letterPdf(bytes.toString()) } : { name, bytes };
}

export function handMade(name: string): HandMade {
  const folder = path.join(here, name);
  const read = entriesSchema.parse(parse(readFileSync(path.join(folder, 'entries.yaml'), 'utf8')));
  const files = new Map(
    readdirSync(folder)
      .filter((each) => each !== 'entries.yaml')
      .map((each) => [path.parse(each).name, fileOf(folder, each)] as const),
  );
  const sources = Object.fromEntries(
    Object.entries(read.sources).map(([id, source]) => {
      const { bytes = Buffer.of() } = files.get(id) ?? {};
      return [id, { ...source, sha256: hashOf(bytes) }];
    }),
  );
  return { name, entries: { ...read, sources }, files };
}

/** Writes files below a folder, by their places in it. */
export function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [place, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), content);
  }
}

/** What a dossier is without entries. */
export const bareDossier = {
  'dossier.yaml': stringify({
    title: { nl: 'Uit drie bronnen', en: 'From three sources' },
    edition: { nl: 'Eerste editie', en: 'First edition' },
    cutoff: '2025-06-01',
    revised: '2025-06-02T09:00:00Z',
    editors: [{ nl: 'Redactie', en: 'Desk' }],
    about: { nl: 'Over drie bronnen.', en: 'On three sources.' },
  }),
  'summary/nl.mdx': '---\ndescription: Wat drie bronnen zeggen.\n---\n\nDrie bronnen.\n',
  'summary/en.mdx': '---\ndescription: What three sources say.\n---\n\nThree sources.\n',
};

/** The files of a dossier that was made by hand. */
export const filesOf = ({ entries, files }: HandMade): Record<string, string | Uint8Array> => ({
  ...bareDossier,
  ...Object.fromEntries([...files].map(([id, { name, bytes }]) => [`archive/${id}${path.extname(name)}`, bytes])),
  ...Object.fromEntries(
    Object.entries(entries).flatMap(([collection, all]) =>
      Object.entries(all).map(([id, entry]) => [`${collection}/${id}.yaml`, stringify(entry)] as const),
    ),
  ),
});

const evidenceSource = z.looseObject({ source: z.string() });

/** The source that an entry rests on first, by its id. */
function firstSource(value: unknown): string | undefined {
  const own = evidenceSource.safeParse(value);
  if (own.success) return own.data.source;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(firstSource)
    .find((found) => found !== undefined);
}

/** The language of the words that an entry rests on; an entry that rests on none is in that of the first source. */
export function languageOf(entry: unknown, { sources }: Entries): string {
  const source = sources[firstSource(entry) ?? ''] ?? Object.values(sources)[0];
  const [main = ''] = String(source?.['language']).split('-', 1);
  return isLocale(main) ? main : 'nl';
}
