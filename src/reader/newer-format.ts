import { z } from 'zod';
import { newestFormat } from '../schema/format.ts';
import { type ContentFile, parseYaml, problemIn } from './content-file.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Problem } from './problem.ts';
import { Reading } from './reading.ts';

const written = z.looseObject({ format: z.number() });

/** What is wrong with a `dossier.yaml` that was written for a newer program; undefined where it was not. */
export function newerFormat(file: ContentFile): Problem | undefined {
  const { data } = written.safeParse(file.raw);
  if (data === undefined || data.format <= newestFormat) return undefined;
  return problemIn(file, {
    rule: 'newer-format',
    severity: 'error',
    path: ['format'],
    message: `This dossier was written for a newer Dossier (format ${data.format}), and this one reads format ${newestFormat}. Install a newer Dossier.`,
  });
}

/** The same of a folder, of which nothing else is read. */
export async function newerFormatIn(folder: ContentFolder): Promise<Problem | undefined> {
  const reading = await Reading.of(folder);
  const [found] = await reading.matching(/^dossier\.yaml$/, (file, text) => parseYaml(file, text));
  return found && newerFormat(found.file);
}
