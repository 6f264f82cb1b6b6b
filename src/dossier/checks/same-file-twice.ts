import type { Check } from './check.ts';
import { unless, warnings } from './fact-warnings.ts';

const rule = 'same-file-twice';

/** A file is one source: two with the same bytes count one witness twice. */
export const sameFileTwice: Check = ({ sources }, report) => {
  const warn = warnings(rule, report);
  const seen = new Map<string, string>();
  for (const source of sources) {
    const { sha256 } = source.data;
    // One digit over and over is a placeholder until the file is there.
    if (/^(.)\1*$/.test(sha256)) continue;
    const first = seen.get(sha256);
    if (first === undefined) seen.set(sha256, source.file);
    else
      warn(source, {
        path: ['sha256'],
        message: `The file of this source is that of ${first} as well. Merge the two with \`dossier merge\`, correct the hash, ${unless(rule)}.`,
      });
  }
};
