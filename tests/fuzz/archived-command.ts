import { parseArgs } from 'node:util';
import { RefusedOptions, seeds, wholeNumber } from '../generator/options.ts';
import { fuzzArchived } from './archived-fuzz.ts';
import { archivedSamples } from './archived-samples.ts';

const usage = 'npm run fuzz:archive -- --seed S (--runs N | --run K) [--format ID]';

try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { seed: text, runs: text, run: text, format: text } });
  const many = { least: 0, most: 1_000_000 };
  const seed = wholeNumber('seed', values.seed, seeds);
  const runs =
    values.run === undefined
      ? Array.from({ length: wholeNumber('runs', values.runs, { ...many, least: 1 }) }, (_, number) => number)
      : [wholeNumber('run', values.run, many)];
  const formats = Object.keys(archivedSamples).filter((id) => values.format === undefined || id === values.format);
  if (formats.length === 0) throw new RefusedOptions(`The formats are ${Object.keys(archivedSamples).join(', ')}.`);
  for (const format of formats) {
    const start = performance.now();
    const findings = await fuzzArchived(format, seed, runs);
    for (const { run, fault } of findings) console.log(`${format}, run ${run}: ${fault}`);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${format}: ${runs.length} spoilt files, ${findings.length} outside the rules, ${seconds} s`);
    if (findings.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof RefusedOptions ? error.message : `Write ${usage}, and nothing else.`);
  process.exitCode = 1;
}
