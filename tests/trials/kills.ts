/**
 * Kills each command that writes a dossier at every moment at which it changes a file, and runs it again:
 *
 *     npm run trial:kills -- [--every 1] [COMMAND…]
 *
 * Whatever the moment, each file is the old or the new one, as a whole, and the second run makes what one that nobody
 * killed makes. Takes some ten minutes; `--every 5` tries one moment in five. What kills and disks do to a build, `npm run
 * trial:disk` tries.
 */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { filesOf } from '../fixtures/files.ts';
import { runKilled, runWhole } from './run-killed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const every = Number(values.every);

const root = mkdtempSync(path.join(tmpdir(), 'dossier-kills-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

const document = path.join(root, 'verslag.txt');
writeFileSync(document, 'De brug is veilig, zegt de schepen.\n'.repeat(20_000));

const article = path.join(root, 'artikel.txt');
writeFileSync(
  article,
  [
    'Brug blijft dicht',
    'Op 4 mei 2024 sloot de Wegendienst Oost de brug voor 900 vrachtwagens.',
    '‘Wij nemen geen enkel risico’, zei ingenieur Ruud Haverkort van de Wegendienst Oost. ‘Dat duurt tot dinsdag.’',
    '‘Wij horen het in de krant’, zei een schipper.',
    ...Array.from({ length: 2000 }, () => 'De brug is veilig, zegt de schepen.'),
  ].join('\n\n'),
);

const started = path.join(root, 'started');
mkdirSync(started);
runWhole(started, ['init', '.', '--yes']);
// The same body under two names.
const actors = path.join(started, 'content/actors');
copyFileSync(path.join(actors, 'gemeenteraad-oudermeer.yaml'), path.join(actors, 'raad.yaml'));
runWhole(started, ['verify']);

const source = ['--title', 'Verslag', '--type', 'report', '--language', 'nl', '--rights', 'excerpt'];
const words = ['--exact', 'Dat besliste de gemeenteraad dinsdag'];

/** What is tried: the command, and what it begins with. */
const trials: Readonly<Record<string, readonly string[]>> = {
  init: ['init', '.', '--yes'],
  'new actor': ['new', 'actor', 'els-maes', '--name', 'Els Maes', '--kind', 'person'],
  'new source': ['new', 'source', 'verslag', '--file', document, ...source],
  'new quote': ['new', 'quote', 'zwaar', '--source', 'bode-2024-10', '--speaker', 'an-verlinden', ...words],
  'new briefing': ['new', 'briefing', 'kort', '--title', 'Kort', '--description', 'Kort.', '--audience', 'Pers'],
  ingest: ['ingest', article, '--yes'],
  'rename actor': ['rename', 'actor', 'gemeente-oudermeer', 'oudermeer'],
  'rename source': ['rename', 'source', 'bode-2024-10', 'bode'],
  'merge actor': ['merge', 'actor', 'gemeenteraad-oudermeer', 'raad'],
  verify: ['verify'],
  schemas: ['schemas'],
};

let failed = 0;
function report(good: boolean, what: string): void {
  if (!good) failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${what}`);
}

/** A folder as a command finds it. */
function prepared(name: string): string {
  // Its name is in what is written.
  const folder = path.join(root, 'brug');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  if (name !== 'init') cpSync(started, folder, { recursive: true });
  if (name === 'verify') rmSync(path.join(folder, 'content/provenance.lock.json'));
  if (name === 'schemas') rmSync(path.join(folder, '.dossier'), { recursive: true });
  return folder;
}

/** A file that is being written, or the list of what is to be written: nothing of the dossier. */
const isPart = (file: string): boolean =>
  /^\.(?:.+\.part|ingest-[\d-]+)$/.test(path.basename(file)) || path.basename(file) === '.dossier-change.json';

/** What is wrong after a kill at a moment, and after the second run; `undefined` where it was not killed any more. */
function tried(name: string, args: readonly string[], at: number, after: Record<string, string>): string[] | undefined {
  const folder = prepared(name);
  const before = filesOf(folder);
  const { signal } = runKilled(folder, at, args);
  if (signal === null) return undefined;
  const torn = Object.entries(filesOf(folder))
    .filter(([file, hash]) => !isPart(file) && hash !== before[file] && hash !== after[file])
    .map(([file]) => `${file} is half-written`);
  const again = runWhole(folder, args);
  const found = filesOf(folder);
  const differing = Object.keys({ ...found, ...after }).filter((file) => found[file] !== after[file]);
  rmSync(folder, { recursive: true });
  // One that was killed once all was done has nothing left to do, and may say so.
  const faults = differing.map((file) => `${file} is not as it should be`);
  return [...torn, ...faults, ...(faults.length > 0 ? [again.stderr.trim()] : [])];
}

for (const [name, args] of Object.entries(trials)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const whole = prepared(name);
  const { status, stderr } = runWhole(whole, args);
  if (status !== 0) throw new Error(`${name} fails by itself: ${stderr}`);
  const after = filesOf(whole);
  const before = filesOf(prepared(name));
  if (isDeepStrictEqual(after, before)) throw new Error(`${name} changes nothing.`);
  const odd: string[] = [];
  let kills = 0;
  for (let at = 1; ; at += every) {
    const wrong = tried(name, args, at, after);
    if (wrong === undefined) break;
    kills += 1;
    odd.push(...wrong.map((line) => `at change ${at}: ${line}`));
  }
  report(odd.length === 0 && kills > 0, `${name}: SIGKILL at ${kills} moments`);
  for (const line of odd.slice(0, 20)) console.log(`      ${line}`);
}

console.log(failed === 0 ? 'All is as it should be.' : `${failed} of these failed.`);
process.exitCode = failed === 0 ? 0 : 1;
