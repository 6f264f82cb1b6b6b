import { parse } from 'yaml';
import { z } from 'zod';
import { fileIn } from '../../../reader/content-folder.ts';
import type { ReadFolder } from '../../../reader/read-content.ts';
import type { Described } from './matching.ts';

/** A source that is in the dossier, as far as it is described. */
export interface DescribedSource {
  readonly id: string;
  readonly described: Described;
}

/** A source without a document, as a bibliography made it. */
export interface WaitingSource extends DescribedSource {
  readonly place: string;
  readonly yaml: string;
}

const sourceText = z.looseObject({
  title: z.union([z.string(), z.record(z.string(), z.string()).transform((title) => Object.values(title))]).optional(),
  URL: z.string().optional(),
  issued: z.union([z.string(), z.number().transform(String)]).optional(),
  sha256: z.unknown().optional(),
});

/** What the file of a source says, as far as it describes a work; `undefined` where it is no YAML of one. */
export function dataIn(yaml: string): z.output<typeof sourceText> | undefined {
  try {
    return sourceText.safeParse(parse(yaml, { schema: 'core' })).data;
  } catch {
    return undefined;
  }
}

/** The sources whose files have no hash, because their document has not come yet. */
export function waitingSources({ content, files }: ReadFolder, folder: string): WaitingSource[] {
  const sound = new Set<string>(content.sources.map(({ id }) => id));
  return [...(content.ids.get('sources') ?? [])]
    .filter((id) => !sound.has(id))
    .flatMap((id) => {
      const place = `sources/${id}.yaml`;
      const yaml = files.get(fileIn(folder, place))?.text ?? '';
      const data = dataIn(yaml);
      if (!data || data.sha256 !== undefined) return [];
      return [
        { id, place, yaml, described: { titles: [data.title ?? []].flat(), address: data.URL, issued: data.issued } },
      ];
    });
}

/** All sources of a dossier by what describes them, those too that have no document. */
export const describedSources = (read: ReadFolder, folder: string): DescribedSource[] => [
  ...read.content.sources.map(({ id, data }) => ({
    id,
    described: {
      titles: Object.values(data.title).flatMap((title) => title ?? []),
      address: data.URL,
      issued: data.issued?.text,
    },
  })),
  ...waitingSources(read, folder),
];
