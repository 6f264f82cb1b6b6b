/** When the list of the composer can be used: `node tests/bench/composer.ts [ENTRIES | SITE]`, 5,000 unless told. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { type ComposerData, composerScript } from '../../src/contract/composer/composer-data.ts';
import { listGroups } from '../../src/views/composer/composer-data.ts';
import { type EngineName, engines } from '../engines/installed.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { dossierFiles } from '../generator/dossier-files.ts';
import { writeFiles } from '../generator/write-dossier.ts';

const runs = 7;
/** In milliseconds; the script ends with an error where a median is above. */
const most = 300;

const page = 'nl/compose/index.html';
const list = 'nl/compose.js';
const probe = 'probe.js';

/**
 * Runs right after the script of the composer, as a reader would who types and ticks at the first possible moment: types
 * the name of the last entry into the filter, ticks the first entry that is left, and takes the time since navigation at
 * which both show.
 */
const script = `(() => {
  const boxes = () => document.querySelectorAll('.entries input');
  const field = document.querySelector('.composer [name="words"]');
  const list = () => document.querySelector('.entries').textContent;
  const ready = performance.now();
  const before = list();
  field.value = globalThis.dossierComposer.groups.at(-1).entries.at(-1).name.slice(0, 8);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const isNarrowed = boxes().length > 0 && list() !== before;
  boxes()[0].click();
  const isChosen = document.querySelectorAll('.chosen > li').length === 1;
  // After the frame in which a reader sees it.
  requestAnimationFrame(() => setTimeout(() => {
    globalThis.composerTimes = isNarrowed && isChosen ? [ready, performance.now()] : [];
  }));
})();
`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const milliseconds = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`;

/** The page is the same for every dossier: so a small one is built, and gets the list of entries of a large one. */
async function built(entries: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-composer-'));
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
  writeFiles(content, dossierFiles({ entries: 30, seed: 1 }));
  execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', '--content', content, '--out', site, '--no-pdf'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const file = path.join(site, list);
  const context: { dossierComposer?: ComposerData } = {};
  runInNewContext(readFileSync(file, 'utf8'), context);
  if (!context.dossierComposer) throw new Error('The site has no list of entries.');
  const groups = listGroups(await generatedModel({ entries, seed: 1 }), 'nl');
  writeFileSync(file, composerScript({ ...context.dossierComposer, groups }));
  return site;
}

/** Cold, in a tab that has loaded nothing: until the first keystroke works, and until it and a tick are seen. */
async function times(name: EngineName, address: string): Promise<{ ready: number[]; used: number[] }> {
  const engine = await engines[name].start();
  const ready: number[] = [];
  const used: number[] = [];
  // The first starts the browser up, and does not count.
  for (let run = 0; run <= runs; run += 1) {
    const tab = await engine.open();
    await tab.go(address);
    let taken: unknown;
    while (!Array.isArray(taken)) taken = await tab.evaluate(() => Reflect.get(globalThis, 'composerTimes') ?? null);
    const [first, last] = taken.map(Number);
    if (first === undefined || last === undefined) throw new Error(`In ${name}, the list is not usable: ${address}`);
    if (run > 0) {
      ready.push(first);
      used.push(last);
    }
    await tab.close();
  }
  await engine.close();
  return { ready, used };
}

/** How long the main thread of Chromium is at work until then, in milliseconds: it says the same on a busy machine. */
async function atWork(address: string): Promise<number> {
  const browser = await launchBrowser();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.has(globalThis, 'composerTimes'));
    const { metrics } = await devTools.send('Performance.getMetrics');
    taken.push((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000);
    await context.close();
  }
  await browser.close();
  return median(taken);
}

const asked = process.argv[2] ?? '5000';
const isBuilt = !/^\d+$/.test(asked);
const site = isBuilt ? asked : await built(Number(asked));
const html = readFileSync(path.join(site, page), 'utf8');
writeFileSync(path.join(site, probe), script);
writeFileSync(path.join(site, page), html.replace('</body>', `<script defer src="../../${probe}"></script></body>`));
const kilobytes = (bytes: Buffer | string): string => `${(gzipSync(bytes).length / 1000).toFixed(1)} kB`;
console.log(
  `${isBuilt ? site : `${asked} entries`}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1) ?? ''}; ` +
    `HTML ${kilobytes(html)}, list ${kilobytes(readFileSync(path.join(site, list)))}; medians of ${runs}, and the slowest`,
);
const served = await serveFolder(site, '/', '127.0.0.1', 0);
try {
  for (const name of ['Chromium', 'Firefox'] as const) {
    const lacks = await engines[name].lacks();
    if (lacks !== undefined) console.log(`Not measured in ${name}: ${lacks}`);
    else
      for (const [from, address] of [
        ['server', `${served.url}nl/compose/`],
        ['disk', new URL(page, pathToFileURL(`${path.resolve(site)}/`)).href],
      ] as const) {
        const { ready, used } = await times(name, address);
        const work = name === 'Chromium' ? `, ${(await atWork(address)).toFixed(0)} ms at work` : '';
        if (median(used) > most) process.exitCode = 1;
        console.log(
          `${name.padEnd(8)} ${from.padEnd(6)}  works ${milliseconds(ready).padStart(7)}  seen ${milliseconds(used).padStart(7)} (${Math.max(...used).toFixed(0)} ms)${work}`,
        );
      }
  }
} finally {
  await served.close();
  writeFileSync(path.join(site, page), html);
  rmSync(path.join(site, probe));
  if (!isBuilt) rmSync(path.dirname(site), { recursive: true });
}
