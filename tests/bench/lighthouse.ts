import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';

/**
 * Lighthouse on one page of each kind, in both languages in turn: of the first dossier, or of another.
 *
 *     npm run bench:lighthouse -- [FOLDER OF CONTENT]
 */
const [content] = process.argv.slice(2);

const lists = [
  '',
  'timeline/',
  'actors/',
  'quotes/',
  'sources/',
  'briefings/',
  'search/',
  'map/',
  'about/',
  'verification/',
];
const collections = ['actors', 'events', 'quotes', 'sources', 'briefings'];

/** The pages of a site: its lists, those that are side by side, and the first page of an entry of each kind. */
function pagesOf(site: string): string[] {
  const entries = collections.flatMap((collection) =>
    globSync(`nl/${collection}/*/index.html`, { cwd: site })
      .map((file) => path.posix.basename(path.posix.dirname(file)))
      // The others are parts of lists.
      .filter((name) => /^[a-z0-9-]+$/.test(name))
      .toSorted()
      .slice(0, 1)
      .map((id) => `${collection}/${id}/`),
  );
  const all = [...lists, ...entries].map((page, index) => `${index % 2 === 0 ? 'nl' : 'en'}/${page}`);
  return [...all, 'en/', 'nl/side-by-side/'].filter((page) => existsSync(path.join(site, page, 'index.html')));
}

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
const options = ['--out', site, ...(content === undefined ? [] : ['--content', content, '--no-pdf'])];
execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
const served = await serveFolder(site, '/', '127.0.0.1', 0);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  console.log(
    `Median of ${runs} runs; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}`,
  );
  console.log(['page'.padEnd(48), ...categories].join('  '));
  let perfect = true;
  for (const page of pagesOf(site)) {
    const all: number[][] = [];
    for (let run = 0; run < runs; run++) all.push(await scores(served.url + page));
    const row = categories.map((_, index) => median(all.map((each) => each[index] ?? 0)));
    perfect &&= row.every((score) => score === 100);
    console.log(
      [page.padEnd(48), ...row.map((score, index) => String(score).padStart(categories[index]?.length ?? 0))].join(
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
