import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { loadedScripts, sum } from '../harness/loaded-scripts.ts';
import { writeContent } from '../harness/write-content.ts';
import { ask, quality } from '../search/ask.ts';
import { largerDossierQueries } from '../search/larger-dossier.ts';
import { largerDossier } from '../search/larger/dossier.ts';

/** Pages of entries in both languages together. */
const sizes = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [1000, 10_000, 40_000];

/** First queries: a word, a compound by its end, a name, and two words that both languages hold. */
const firstQueries = ['brandweer', 'vergunning', 'Van den Bossche', 'noordzee logistiek'];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Passes connections on, and counts what comes back: bodies and headers, of pages and of workers. */
async function counting(port: number): Promise<{ port: number; bytes: () => number; close: () => void }> {
  let bytes = 0;
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    to.on('data', (chunk) => (bytes += chunk.length));
    from.pipe(to).pipe(from);
    for (const socket of [from, to]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return { port: address.port, bytes: () => bytes, close: () => server.close() };
}

/** Types a query into the open dialog at once, and returns after how many milliseconds its results stand there. */
const typed = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('dialog input[type="search"]');
    const results = document.querySelector<HTMLElement>('dialog .search-hits');
    if (!field || !results) throw new Error('The dialog is not open.');
    const start = performance.now();
    const shown = new Promise<void>((resolve) =>
      new MutationObserver(() => {
        if (results.dataset['query'] === text) resolve();
      }).observe(results, { attributes: true }),
    );
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    return performance.now() - start;
  }, text);

interface First {
  readonly time: number;
  readonly kilobytes: number;
}

/** From the key that opens search to the results of the first query; `warm`: after a reader has reached for the box. */
async function first(browser: Browser, url: string, bytes: () => number, text: string, warm: boolean): Promise<First> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}nl/about/`, { waitUntil: 'networkidle' });
  const before = bytes();
  if (warm) {
    await page.locator('[data-search-open]').hover();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
  }
  const start = await page.evaluate(() => performance.now());
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type="search"]').waitFor();
  await typed(page, text);
  const time = (await page.evaluate(() => performance.now())) - start;
  await page.waitForTimeout(200);
  const kilobytes = (bytes() - before) / 1000;
  await context.close();
  return { time, kilobytes };
}

/** The kilobytes of scripts that a page on disk loads, from the key that opens search to the results of a first query. */
async function fromDisk(browser: Browser, site: string, text: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(site, 'nl/about/index.html')).href, { waitUntil: 'networkidle' });
  const scripts = loadedScripts(page);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type="search"]').waitFor();
  await typed(page, text);
  await page.close();
  return sum(scripts.values()) / 1000;
}

async function measure(pages: number, browser: Browser): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-search-'));
  const content = await writeContent(largerDossier(pages / 2));
  const site = path.join(folder, 'site');
  const start = performance.now();
  execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', '--content', content, '--out', site, '--no-pdf'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = (performance.now() - start) / 1000;
  const served = await serveFolder(site, '/', '127.0.0.1', 0);
  const proxy = await counting(Number(new URL(served.url).port));
  const url = `http://127.0.0.1:${proxy.port}/`;
  try {
    const cold: First[] = [];
    const warm: First[] = [];
    const onDisk: number[] = [];
    for (const text of firstQueries) {
      cold.push(await first(browser, url, proxy.bytes, text, false));
      warm.push(await first(browser, url, proxy.bytes, text, true));
      onDisk.push(await fromDisk(browser, site, text));
    }
    const page = await browser.newPage();
    await page.goto(`${url}nl/about/`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[type="search"]').waitFor();
    const later: number[] = [];
    for (const { text } of largerDossierQueries) later.push(await typed(page, text));
    await page.close();

    const answers = [];
    for (const locale of ['nl', 'en'] as const) {
      const page = await browser.newPage();
      await page.goto(`${url}${locale}/search/`);
      await page.locator('[data-ready]').waitFor();
      for (const query of largerDossierQueries.filter((each) => each.locale === locale))
        answers.push(await ask(page, query));
      await page.close();
    }
    const { successAt1, mrr } = quality(answers);
    const range = (kilobytes: readonly number[]) =>
      `${median(kilobytes).toFixed(0)}–${Math.max(...kilobytes).toFixed(0)} kB`.padStart(12);
    const milliseconds = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
    console.log(
      [
        String(pages).padStart(6),
        `${built.toFixed(0)} s`.padStart(6),
        successAt1.toFixed(3).padStart(9),
        mrr.toFixed(3).padStart(6),
        milliseconds(cold.map(({ time }) => time)).padStart(10),
        milliseconds(warm.map(({ time }) => time)).padStart(10),
        range(cold.map(({ kilobytes }) => kilobytes)),
        range(onDisk),
        milliseconds(later.slice(1)).padStart(8),
        `${(later.slice(1).toSorted((a, b) => a - b)[Math.floor(later.length * 0.95)] ?? 0).toFixed(0)} ms`.padStart(8),
      ].join('  '),
    );
  } finally {
    proxy.close();
    await served.close();
    await rm(folder, { recursive: true });
    await rm(content, { recursive: true });
  }
}

const browser = await launchBrowser();
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}; medians`);
console.log(' pages   build  success@1     MRR  first, cold  warmed      bytes       from disk      later  95th');
try {
  for (const pages of sizes) await measure(pages, browser);
} finally {
  await browser.close();
}
