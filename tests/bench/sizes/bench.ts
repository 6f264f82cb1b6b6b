import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { RefusedOptions } from '../../generator/options.ts';
import type { AtSize, Measure } from './figures.ts';
import { type Measured, stopMeasured } from './measure.ts';
import { type BenchOptions, benchOptions } from './options.ts';
import { installPeer, peerVersion } from './peer.ts';
import { writePerformance } from './performance-page.ts';
import { type Place, prepare, run, writtenBy } from './place.ts';
import { tables } from './tables.ts';
import { workplace, type Written } from './workplace.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function say(size: number, what: Measure, { cpu, wall, largest, together, fault }: Measured): void {
  const figures = [
    `${cpu.toFixed(1)} s CPU`,
    `${wall.toFixed(1)} s`,
    `largest ${megabytes(largest)}`,
    `together ${megabytes(together)}`,
  ];
  console.log(
    [String(size).padStart(6), what.padEnd(10), ...figures.map((each) => each.padStart(18)), fault ?? ''].join(' '),
  );
}

/** The load of the last minute before each run. */
const loads: number[] = [];

async function atSize(size: number, place: Place, options: BenchOptions): Promise<AtSize> {
  const runs: Partial<Record<Measure, Measured[]>> = {};
  const made: Partial<Record<Measure, Written>> = {};
  // What is compared runs one right after the other.
  const wanted: readonly Measure[] = [
    ...(options.skipPeer ? [] : (['peer'] as const)),
    'pages',
    'print',
    ...(options.skipPapers ? [] : (['papers'] as const)),
    'check',
    'checkAlone',
    'verify',
  ];
  for (let turn = 0; turn < options.runs; turn += 1)
    for (const what of wanted) {
      loads.push(loadavg()[0] ?? NaN);
      const measured = await run(what, place);
      say(size, what, measured);
      (runs[what] ??= []).push(measured);
      const files = measured.fault === undefined ? writtenBy(what, place) : undefined;
      if (files) made[what] = files;
    }
  return { size, runs, written: made };
}

/** What the machine was, and how busy: CPU seconds are more where others work on it. */
function conditions({ skipPeer, seed, runs }: BenchOptions): string {
  const [least, most] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(0));
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    ...(skipPeer ? [] : [`Starlight ${peerVersion()}`]),
    `seed ${seed}`,
    runs === 1 ? 'one run' : `medians of ${runs} runs`,
    `load of the machine before each ${least} to ${most}`,
  ].join('; ');
}

async function bench(options: BenchOptions): Promise<void> {
  const folder = workplace(options.folder, Math.max(...options.sizes));
  const peer = options.skipPeer ? undefined : path.join(folder, 'peer');
  if (peer !== undefined) installPeer(peer);
  const sizes: AtSize[] = [];
  for (const size of options.sizes) {
    sizes.push(await atSize(size, await prepare(size, folder, peer, options), options));
    // After each: the last may take an hour, and may fail.
    const text = `${conditions(options)}.\n\n${tables(sizes)}`;
    if (options.write) await writePerformance(text);
    if (sizes.length === options.sizes.length) console.log(`\n${text}`);
  }
  if (sizes.some(({ runs }) => Object.values(runs).some((each) => each.some(({ fault }) => fault !== undefined))))
    process.exitCode = 1;
}

process.once('exit', stopMeasured);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

try {
  if (process.platform !== 'linux')
    throw new RefusedOptions('npm run bench reads /proc, which only Linux has. Run it on Linux.');
  await bench(benchOptions(process.argv.slice(2)));
} catch (error) {
  // Messages of the disk and of npm are one line too.
  if (!(error instanceof RefusedOptions) && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
