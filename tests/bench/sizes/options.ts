import { parseArgs } from 'node:util';
import { RefusedOptions, seeds, wholeNumber } from '../../generator/options.ts';

export interface BenchOptions {
  /** How many entries the dossiers have, from few to many. */
  readonly sizes: readonly number[];
  /** The sizes of which PDFs are printed too: they take minutes, and gigabytes. */
  readonly pdf: readonly number[];
  /** How often each is measured; the tables show medians. */
  readonly runs: number;
  readonly seed: number;
  readonly skipPeer: boolean;
  /** Without Word, EPUB and PDF. */
  readonly skipPapers: boolean;
  /** Where to work; absent: in memory, where there is a disk in it. */
  readonly folder: string | undefined;
  /** Write the tables into docs/performance.md. */
  readonly write: boolean;
}

const usage =
  'npm run bench -- [--sizes 250,1000] [--pdf 250] [--runs N] [--seed S] [--skip-peer] [--skip-papers] [--folder DIR] [--write]';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: { ...text, default: '250,1000,4000,16000' },
        pdf: { ...text, default: '250' },
        runs: { ...text, default: '1' },
        seed: { ...text, default: '1' },
        'skip-peer': flag,
        'skip-papers': flag,
        folder: text,
        write: flag,
      },
    }).values;
  } catch {
    throw new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
}

const numbers = (name: string, list: string): number[] =>
  list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => wholeNumber(name, each.trim(), { least: 10, most: 100_000 }))
    .toSorted((a, b) => a - b);

/** Reads the command line. Throws `RefusedOptions`. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const given = parsed(args);
  const sizes = [...new Set(numbers('sizes', given.sizes))];
  if (sizes.length === 0) throw new RefusedOptions('--sizes is empty. Give one or more, as in --sizes 250,1000.');
  return {
    sizes,
    pdf: numbers('pdf', given.pdf),
    runs: wholeNumber('runs', given.runs, { least: 1, most: 100 }),
    seed: wholeNumber('seed', given.seed, seeds),
    skipPeer: given['skip-peer'],
    skipPapers: given['skip-papers'],
    folder: given.folder,
    write: given.write,
  };
}
