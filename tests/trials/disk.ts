/**
 * Tries what disks and signals do to a build, and that the old or the new site is there, complete, whatever happens:
 *
 *     npm run trial:disk -- [--kills 40] [--sizes 20] [--seed 1]
 *
 * Mounting and another user need root; without it, what is skipped is said. Takes some twenty minutes.
 */
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { recoverFolder } from '../../src/build/swap/replace-folder.ts';
import { filesOf } from '../fixtures/files.ts';
import { mayMount, mountBind, mountTmpfs, unmount } from './mounts.ts';
import { build, type Conditions, here, startBuild } from './trial-build.ts';

const number = { type: 'string' } as const;
const { values } = parseArgs({ options: { kills: number, sizes: number, seed: number } });
const kills = Number(values.kills ?? 40);
const sizes = Number(values.sizes ?? 20);
let seed = Number(values.seed ?? 1);

/** From 0 to 1, the same row for the same seed (mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

let failed = 0;
function report(good: boolean, what: string): void {
  if (!good) failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${what}`);
}

const root = mkdtempSync(path.join(tmpdir(), 'dossier-trial-'));
// Another user has to get in.
chmodSync(root, 0o755);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
const folder = (name: string): string => {
  const made = path.join(root, name);
  mkdirSync(made, { recursive: true });
  return made;
};
const temporary = folder('tmp');
chmodSync(temporary, 0o1777);
const contentOf = (name: string): string => {
  const copy = path.join(root, `content-${name}`);
  cpSync(path.join(here, 'tests/fixtures', name), copy, { recursive: true });
  return copy;
};
const [first, second] = [contentOf('valid'), contentOf('open')];
const [oldSite, newSite] = [path.join(root, 'old'), path.join(root, 'new')];

const start = performance.now();
for (const [content, out] of [
  [first, oldSite],
  [second, newSite],
] as const) {
  const { code, said } = await build({ content, out, temporary });
  if (code !== 0) throw new Error(`The site to compare with is not built: ${said}`);
}
const duration = (performance.now() - start) / 2;
const [oldFiles, newFiles] = [filesOf(oldSite), filesOf(newSite)];

/** What a disk needs to hold the old site, each file of which fills pages of memory. */
const oldKilobytes = Object.keys(oldFiles).reduce(
  (sum, file) => sum + 4 * Math.ceil(statSync(path.join(oldSite, file)).size / 4096),
  256,
);

/** What stands in a folder now: the old site, the new one, or neither. */
function siteIn(out: string): 'old' | 'new' | undefined {
  const files = filesOf(out);
  if (isDeepStrictEqual(files, newFiles)) return 'new';
  return isDeepStrictEqual(files, oldFiles) ? 'old' : undefined;
}

function putOld(out: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true });
  cpSync(oldSite, out, { recursive: true });
}

/** Builds over the old site under some conditions, and reports what stands there then. */
async function over(what: string, conditions: Partial<Conditions> & { out: string }): Promise<void> {
  if (conditions.user === undefined) putOld(conditions.out);
  const { code, said } = await build({ content: second, temporary, ...conditions });
  report(code === 0 && siteIn(conditions.out) === 'new', `${what}${said === '' ? '' : `: ${said}`}`);
}

/** Waits until a copy of the new site is begun on the disk where it will stand: most kills at random come before. */
async function deliveryBegins(out: string, building: ChildProcess): Promise<void> {
  const isWork = (name: string): boolean => /^\.dist-building-|^\.dossier-(?:new|swap)/.test(name);
  while (building.exitCode === null) {
    for (const parent of [out, path.dirname(out)])
      if (
        existsSync(parent) &&
        readdirSync(parent).some((name) => isWork(name) && existsSync(path.join(parent, name, 'site')))
      )
        return;
    await wait(1);
  }
}

/** Kills builds at random times, every other one while it delivers, and counts what they leave. */
async function kill(what: string, out: string): Promise<void> {
  const found = { old: 0, new: 0, neither: 0 };
  for (let run = 0; run < kills; run += 1) {
    putOld(out);
    const building = startBuild({ content: second, out, temporary });
    const moment =
      run % 2 === 0
        ? wait(random() * duration * 1.2)
        : deliveryBegins(out, building.process).then(() => wait(random() * 60));
    await Promise.race([moment, building.outcome]);
    building.process.kill('SIGKILL');
    await building.outcome;
    // As the next command does.
    recoverFolder(out);
    found[siteIn(out) ?? 'neither'] += 1;
  }
  await over(`${what}: the build after ${kills} that were killed`, { out });
  report(
    found.neither === 0,
    `${what}: SIGKILL at ${kills} times: ${found.old} old, ${found.new} new, ${found.neither} neither`,
  );
  report(readdirSync(temporary).length === 0, `${what}: nothing is left in the temporary folder`);
  const beside = readdirSync(path.dirname(out)).filter((name) => name.includes('-building-'));
  report(beside.length === 0, `${what}: nothing is left beside the site`);
}

/** Builds onto, or by way of, disks of growing size: up to `largest` kilobytes beyond what the old site needs. */
async function full(
  what: string,
  largest: number,
  conditionsOn: (disk: string) => Partial<Conditions> & { out: string },
): Promise<void> {
  const disk = path.join(root, 'disk');
  const found = { old: 0, new: 0, neither: 0 };
  const odd: string[] = [];
  for (let size = 1; size <= sizes; size += 1) {
    mountTmpfs(disk, oldKilobytes + Math.round((largest * size) / sizes));
    const conditions = conditionsOn(disk);
    putOld(conditions.out);
    const { code, said } = await build({ content: second, temporary, ...conditions });
    const site = siteIn(conditions.out);
    found[site ?? 'neither'] += 1;
    const named =
      said.split('\n').length === 1 && said.includes(`The disk of ${disk}`) && said.endsWith('is as it was.');
    if (code === 0 ? site !== 'new' : !named || site !== 'old') odd.push(said);
    unmount(disk);
  }
  report(
    odd.length === 0 && found.old > 0 && found.new > 0,
    `${what}: ${sizes} sizes: ${found.old} old, ${found.new} new, ${found.neither} neither`,
  );
  for (const line of new Set(odd)) console.log(`      ${line}`);
}

/** Builds that run at once do not mix. */
async function atOnce(what: string, out: string): Promise<void> {
  putOld(out);
  const outcomes = await Promise.all([first, second, first].map((content) => build({ content, out, temporary })));
  report(outcomes.every(({ code }) => code === 0) && siteIn(out) !== undefined, `${what}: three builds at once`);
}

await over('a folder', { out: path.join(folder('plain'), 'dist') });
await kill('a folder', path.join(folder('plain'), 'dist'));
await atOnce('a folder', path.join(folder('plain'), 'dist'));

if (!mayMount(folder('probe'))) {
  console.log('skip  volumes, full disks, a read-only generator, another user: they need root, and the right to mount');
} else {
  const memory = folder('memory');
  mountTmpfs(memory, 65536);
  await over('a folder on another disk', { out: path.join(memory, 'site/dist') });
  await kill('a disk', memory);
  await atOnce('a disk', memory);
  unmount(memory);

  const bound = folder('bound');
  mountBind(bound, folder('volume'));
  await over('a bind mount', { out: bound });
  await kill('a bind mount', bound);
  await atOnce('a bind mount', bound);
  unmount(bound);

  await full('a full disk, of the site', 4096, (disk) => ({ out: path.join(disk, 'dist') }));
  await full('a full disk that is the site', 4096, (disk) => ({ out: disk }));
  await full('a full disk, of what is needed meanwhile', 16_384, (disk) => ({
    out: path.join(folder('plain'), 'dist'),
    temporary: disk,
  }));

  const generator = folder('generator');
  mountBind(generator, here, true);
  await over('a generator that is read-only', { out: path.join(folder('plain'), 'dist'), generator });
  const nobody = 65534;
  const own = folder('nobody');
  putOld(path.join(own, 'dist'));
  for (const name of ['', ...readdirSync(own, { recursive: true, encoding: 'utf8' })])
    chownSync(path.join(own, name), nobody, nobody);
  await over('another user, who has no home', { out: path.join(own, 'dist'), generator, user: nobody });
  unmount(generator);
}

console.log(failed === 0 ? 'All is as it should be.' : `${failed} of these failed.`);
process.exitCode = failed === 0 ? 0 : 1;
