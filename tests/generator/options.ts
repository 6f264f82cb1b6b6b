import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DossierOptions } from './plan.ts';

/** What one asked for cannot be done. The message is one line. */
export class RefusedOptions extends Error {
  override name = 'RefusedOptions';
}

export interface GenerateOptions extends DossierOptions {
  /** Absolute path of the folder, which is new or empty. */
  readonly out: string;
}

/** The bounds of a number, both included. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A whole number of the command line. Throws `RefusedOptions` with the name of the option. */
export function wholeNumber(name: string, given: string | undefined, { least, most }: Bounds): number {
  const number = /^\d{1,10}$/.test(given ?? '') ? Number(given) : NaN;
  if (number >= least && number <= most) return number;
  const found = given === undefined ? `--${name} is missing.` : `"${given}" is no number for --${name}.`;
  throw new RefusedOptions(`${found} Give a whole number from ${least} to ${most}.`);
}

export const seeds: Bounds = { least: 0, most: 2 ** 32 - 1 };

const usage = 'npm run generate -- --entries N --seed S [--out DIR]';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { entries: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
    }).values;
  } catch {
    throw new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
}

function emptyFolder(folder: string): string {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new RefusedOptions(`${folder} is a file. Give a new folder with --out DIR.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new RefusedOptions(
      `${folder} is not empty, and nothing in it is overwritten. Give a new folder with --out DIR.`,
    );
  return folder;
}

/** Reads the command line of the generator. A folder is relative to where the person stands. */
export function generateOptions(
  args: readonly string[],
  from = process.env['INIT_CWD'] ?? process.cwd(),
): GenerateOptions {
  const given = parsed(args);
  const entries = wholeNumber('entries', given.entries, { least: 10, most: 100_000 });
  const seed = wholeNumber('seed', given.seed, seeds);
  return {
    entries,
    seed,
    out: emptyFolder(path.resolve(from, given.out ?? `generated-${entries}-entries-seed-${seed}`)),
  };
}
