import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RefusedOptions, seeds, wholeNumber } from '../generator/options.ts';
import { mutants } from './mutants.ts';
import { stopTests } from './unit-tests.ts';

const usage = 'npm run mutants -- --seed S [--runs N]';

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  let given: { seed?: string; runs?: string };
  try {
    given = parseArgs({ args: [...args], options: { seed: text, runs: text } }).values;
  } catch {
    throw new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
  return {
    seed: wholeNumber('seed', given.seed, seeds),
    runs: wholeNumber('runs', given.runs ?? '100', { least: 1, most: 100_000 }),
  };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopTests();
    process.exit(130);
  });

try {
  const root = path.resolve(import.meta.dirname, '../..');
  const { seed, runs } = optionsOf(process.argv.slice(2));
  const start = performance.now();
  const report = await mutants({
    root,
    seed,
    runs,
    copies: Math.min(2, availableParallelism()),
    memory: path.join(root, '.cache/mutants-caught'),
    say: (line) => console.log(line),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `seed ${seed}: ${report.runs} mutations, ${report.caught} caught, ${report.explained} explained, ${report.survivors} survived; ${seconds} s`,
  );
  process.exitCode = report.survivors > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
