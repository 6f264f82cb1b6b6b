import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { realCommand, startPool } from '../fuzz/pool.ts';
import { RefusedOptions, seeds, wholeNumber } from '../generator/options.ts';
import { writeFiles } from '../generator/write-dossier.ts';
import { canaryDossier } from './canaries.ts';
import { leaksIn } from './search-bytes.ts';

const usage = 'npm run trial:canaries -- --dossiers N [--printed M] [--seed S]';

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { dossiers: text, printed: text, seed: text } });
    const dossiers = wholeNumber('dossiers', values.dossiers, { least: 1, most: 10_000 });
    const printed = wholeNumber('printed', values.printed ?? '0', { least: 0, most: dossiers });
    return { dossiers, printed, seed: wholeNumber('seed', values.seed ?? '1', seeds) };
  } catch (error) {
    throw error instanceof RefusedOptions ? error : new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
}

/** Builds one dossier and searches what was written. The first so many are printed too. */
async function tryOne(seed: number, printed: boolean) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-canaries-'));
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
  const { files, canaries } = canaryDossier(12 + (seed % 9), seed);
  writeFiles(content, files);
  // A process of its own, as for whoever builds.
  const pool = startPool(1, realCommand, 1200);
  try {
    const renewed = await pool.run(['verify', '--content', content]);
    const built = await pool.run(['build', '--content', content, '--out', site, ...(printed ? [] : ['--no-pdf'])]);
    if (renewed.code !== 0 || built.code !== 0)
      throw new Error(`The dossier of seed ${seed} does not build:\n${renewed.output}\n${built.output}`);
    return { canaries: canaries.length, ...leaksIn(site, canaries) };
  } finally {
    pool.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const { dossiers, printed, seed } = optionsOf(process.argv.slice(2));
  const left = Array.from({ length: dossiers }, (_, at) => at);
  const total = { canaries: 0, bytes: 0, leaks: 0 };
  const worker = async (): Promise<void> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const { canaries, bytes, leaks } = await tryOne(seed + at, at < printed);
      total.canaries += canaries;
      total.bytes += bytes;
      total.leaks += leaks.length;
      for (const { word, where, file } of leaks) console.log(`seed ${seed + at}: ${word} of ${where} is in ${file}`);
    }
  };
  await Promise.all([worker(), worker()]);
  console.log(
    `seed ${seed}: ${dossiers} dossiers built, ${printed} of them printed; ${total.canaries} canaries looked for in ${(total.bytes / 1e6).toFixed(0)} MB, ${total.leaks} found; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  );
  process.exitCode = total.leaks > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
