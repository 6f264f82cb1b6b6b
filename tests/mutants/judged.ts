import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Explained, explained } from './explained.ts';
import { lineOf, wording } from './mutation.ts';
import type { Mutant } from './sources.ts';

/** The explanation of a mutant, where there is one. */
export function explanationOf(
  mutant: Mutant,
  source: string,
  all: readonly Explained[] = explained,
): string | undefined {
  const line = lineOf(source, mutant).text;
  const change = wording(source, mutant);
  return all.find(
    (one) =>
      one.file === mutant.file &&
      (one.line ?? line) === line &&
      (one.change ?? change) === change &&
      (one.kind ?? mutant.kind) === mutant.kind,
  )?.why;
}

/** Which mutants were caught before, so that a run can go on where it stopped. Survivors are always tried again. */
export interface Judged {
  readonly has: (mutant: Mutant, source: string) => boolean;
  readonly add: (mutant: Mutant, source: string) => void;
}

/** The same for the same change of the same text of a file. */
const keyOf = ({ file, start, end, text }: Mutant, source: string): string =>
  createHash('sha256')
    .update(JSON.stringify([file, start, end, text, source]))
    .digest('hex');

/** What a file says; it need not be there yet. */
export function judgedIn(file: string): Judged {
  const keys = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  mkdirSync(path.dirname(file), { recursive: true });
  return {
    has: (mutant, source) => keys.has(keyOf(mutant, source)),
    add: (mutant, source) => appendFileSync(file, `${keyOf(mutant, source)}\n`),
  };
}
