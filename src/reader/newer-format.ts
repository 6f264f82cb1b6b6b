import { z } from 'zod';
import { newestFormat } from '../schema/format.ts';
import { type ContentFile, problemIn } from './content-file.ts';
import type { Problem } from './problem.ts';

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
