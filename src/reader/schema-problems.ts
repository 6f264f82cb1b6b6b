import type { z } from 'zod';
import { type ContentFile, problemIn } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { isOptional, knownKeys } from './schema-keys.ts';
import { type Issue, type Place, wording } from './schema-wording.ts';
import { quoted } from '../schema/shortened.ts';

/** What a schema has against a file. Zod must be run with `reportInput`. */
export function schemaProblems(file: ContentFile, schema: z.core.$ZodType, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path: Path = issue.path.filter((step) => typeof step !== 'symbol');
    const place: Place = { path, known: knownKeys(schema, path), optional: isOptional(schema, path) };
    if (issue.code !== 'unrecognized_keys')
      return problemIn(file, { severity: 'error', path, ...wording(issue, place) });
    return issue.keys.map((key) =>
      problemIn(file, {
        rule: 'unknown-key',
        severity: 'error',
        path: [...path, key],
        part: 'key',
        message: `${quoted(key)} is not a field here.${nearest(key, place.known) || ` The fields are ${place.known.join(', ')}.`}`,
      }),
    );
  });
}
