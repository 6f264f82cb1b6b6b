import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { RefusedOptions, seeds, wholeNumber } from '../generator/options.ts';
import { fuzz, type FuzzOptions } from './fuzz.ts';
import { signature } from './judge.ts';

const usage = 'npm run fuzz -- --seed S (--runs N [--builds M] | --run K)';

function optionsOf(args: readonly string[]): FuzzOptions {
  const text = { type: 'string' } as const;
  let given: { seed?: string; runs?: string; builds?: string; run?: string };
  try {
    given = parseArgs({ args: [...args], options: { seed: text, runs: text, builds: text, run: text } }).values;
  } catch {
    throw new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
  const many = { least: 0, most: 1_000_000 };
  const seed = wholeNumber('seed', given.seed, seeds);
  const processes = Math.max(1, Math.min(4, cpus().length));
  const say = (line: string): void => console.log(line);
  if (given.run !== undefined)
    return { seed, runs: [wholeNumber('run', given.run, many)], builds: 1, processes: 1, say };
  const count = wholeNumber('runs', given.runs, { ...many, least: 1 });
  const builds = given.builds === undefined ? Math.ceil(count / 20) : wholeNumber('builds', given.builds, many);
  return { seed, runs: Array.from({ length: count }, (_, number) => number), builds, processes, say };
}

try {
  const options = optionsOf(process.argv.slice(2));
  const start = performance.now();
  const { checked, passed, built, findings, kept } = await fuzz(options);
  const kinds = Map.groupBy(findings, ({ fault }) => signature(fault));
  for (const [kind, all] of [...kinds].toSorted(([, a], [, b]) => b.length - a.length))
    console.log(`${String(all.length).padStart(5)} × ${kind}  (run ${all[0]?.run ?? ''})`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `seed ${options.seed}: ${checked} mutations checked, ${passed} passed, ${built} built, ${findings.length} outside the rules; ${seconds} s on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  );
  if (kept !== undefined) console.log(`The dossiers are in ${kept}; --run K repeats one.`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof RefusedOptions)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
