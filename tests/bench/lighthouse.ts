import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';

/** One page of each kind. */
const pages = [
  'nl/',
  'en/',
  'nl/side-by-side/',
  'nl/timeline/',
  'nl/actors/',
  'en/actors/ladislav-hamran/',
  'nl/events/operatie-amaq-2019/',
  'nl/quotes/',
  'en/quotes/hamran-preventie/',
  'nl/sources/',
  'nl/sources/is-amaq-2019-11/',
  'nl/briefings/',
  'nl/briefings/persbriefing/',
  'nl/search/',
  'nl/map/',
  'nl/about/',
  'nl/verification/',
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const port = 9333;
const runs = 3;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The score of a page per category, from 0 to 100, in Lighthouse's own mobile profile. */
async function scores(url: string): Promise<number[]> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  return categories.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100));
}

const folder = await mkdtemp(path.join(tmpdir(), 'dossier-lighthouse-'));
const site = path.join(folder, 'site');
execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', '--out', site], { stdio: 'inherit' });
const served = await serveFolder(site, '/', '127.0.0.1', 0);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  console.log(
    `Median of ${runs} runs; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}`,
  );
  console.log(['page'.padEnd(32), ...categories].join('  '));
  let perfect = true;
  for (const page of pages) {
    const all: number[][] = [];
    for (let run = 0; run < runs; run++) all.push(await scores(served.url + page));
    const row = categories.map((_, index) => median(all.map((each) => each[index] ?? 0)));
    perfect &&= row.every((score) => score === 100);
    console.log(
      [page.padEnd(32), ...row.map((score, index) => String(score).padStart(categories[index]?.length ?? 0))].join(
        '  ',
      ),
    );
  }
  process.exitCode = perfect ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
}
