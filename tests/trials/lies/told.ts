import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Archive } from '../../../src/archive/archive.ts';
import { plainFormat } from '../../../src/archive/plain-text.ts';
import type { ContentFolder } from '../../../src/reader/content-folder.ts';

const entries = z.record(z.string(), z.record(z.string(), z.unknown()));

const written = z.strictObject({
  dossier: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.strictObject({ data: z.record(z.string(), z.unknown()), text: z.string() })),
  actors: entries,
  events: entries,
  quotes: entries,
  summary: z.strictObject({ nl: z.string(), en: z.string() }),
});

const prose = z.strictObject({
  descriptions: z.record(z.string(), z.strictObject({ nl: z.string(), en: z.string() })),
  summary: written.shape.summary,
});

/** A dossier that a trial changes: its fields as YAML has them, by collection and id, and the texts of its sources. */
export type Told = z.output<typeof written>;

/** The invented dossiers. */
export const inventedNames = ['brug', 'harbour', 'zwembad', 'cable', 'kaas'] as const;

const read = (name: string): unknown => parse(readFileSync(path.join(import.meta.dirname, `${name}.yaml`), 'utf8'));

/** The invented dossiers, by the name of their files: what the sources say, and what the editors say. */
export function invented(name: string): Told {
  const { descriptions, summary } = prose.parse(read(`${name}-prose`));
  const told = { ...written.omit({ summary: true }).parse(read(name)), summary };
  for (const [id, description] of Object.entries(descriptions)) {
    const entry = told.events[id] ?? told.actors[id];
    if (!entry) throw new Error(`${name}-prose.yaml describes ${id}, which is no entry.`);
    entry['description'] = description;
  }
  // The lines of the file are no lines of the source.
  for (const source of Object.values(told.sources)) source.text = source.text.replace(/(?<!\n)\n(?!\n|$)/g, ' ');
  return told;
}

const page = (told: Told): string => {
  const links = (kind: string, ids: object): string[] => Object.keys(ids).map((id) => `[${id}](${kind}:${id})`);
  return [...links('actor', told.actors), ...links('event', told.events), ...links('source', told.sources)].join(' ');
};

/** The content folder of a dossier, in memory; its summary names all there is, so that all is in use. */
export function folderOf(told: Told, lock?: string): ContentFolder {
  const summary = (description: string, text: string): string =>
    `---\ndescription: ${description}\n---\n\n${text.trim()}\n\n${page(told)}\n`;
  const files = new Map([
    ['dossier.yaml', stringify(told.dossier)],
    ...(['actors', 'events', 'quotes'] as const).flatMap((collection) =>
      Object.entries(told[collection]).map(([id, data]) => [`${collection}/${id}.yaml`, stringify(data)] as const),
    ),
    ...Object.entries(told.sources).map(
      ([id, { data, text }]) => [`sources/${id}.yaml`, stringify({ ...data, sha256: hashOf(text) })] as const,
    ),
    ['summary/nl.mdx', summary('Overzicht.', told.summary.nl)],
    ['summary/en.mdx', summary('Overview.', told.summary.en)],
    ...(lock === undefined ? [] : [['provenance.lock.json', lock] as const]),
  ]);
  return {
    name: 'content',
    files: () => Promise.resolve([...files.keys()]),
    read: (file) => Promise.resolve(Buffer.from(files.get(file) ?? '')),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The archive of a dossier, in memory. */
export const archiveOf = (told: Told): Archive => ({
  folder: 'archive',
  read: async ({ id, sha256 }) => {
    const text = told.sources[id]?.text;
    if (text === undefined) return undefined;
    const { id: format, version } = plainFormat;
    return {
      state: 'text',
      file: `${id}.txt`,
      sha256,
      format: { id: format, version },
      ...(await plainFormat.read(Buffer.from(text), {})),
    };
  },
});
