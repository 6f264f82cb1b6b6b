import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { anEdition } from '../fixtures/print/edition.ts';
import { pdfPages } from '../harness/pdf.ts';

/** A chapter fills about ten pages. */
const sizes = [5, 50, 150];

/** The memory that this process and all that it started hold, in megabytes. Pages that they share count for each. */
function memory(): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const processes = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([process.pid]);
  let kilobytes = 0;
  // A child may be listed before its parent.
  for (let grown = -1; grown !== family.size;) {
    grown = family.size;
    for (const [pid = 0, parent = 0] of processes) if (family.has(parent)) family.add(pid);
  }
  for (const [pid = 0, , rss = 0] of processes) if (family.has(pid)) kilobytes += rss;
  return kilobytes / 1024;
}

/** The most memory that is in use while something runs. */
async function peak(run: () => Promise<void>): Promise<number> {
  let most = 0;
  const running = { now: true };
  const watching = (async () => {
    while (running.now) {
      most = Math.max(most, memory());
      await wait(250);
    }
  })();
  await run();
  running.now = false;
  await watching;
  return most;
}

const facts = {
  title: 'An edition',
  lang: 'nl',
  authors: [],
  description: '',
  keywords: [],
  date: '2025-01-01T00:00:00Z',
};

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
mkdirSync(path.join(folder, 'nl/print'), { recursive: true });
const served = await serveFolder(folder, '/', '127.0.0.1', 0);
const source = { served: served.url, path: 'nl/print/', origin: undefined };

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
console.log('pages   seconds   per page   peak memory   file');
for (const chapters of sizes) {
  writeFileSync(path.join(folder, 'nl/print/index.html'), anEdition({ chapters }));
  const browser = await launchBrowser();
  let pdf: Uint8Array = new Uint8Array();
  const before = performance.now();
  const most = await peak(async () => {
    pdf = await printPdf(browser, source, facts, { paper: 'a4', duplex: false, recto: false }, '');
  });
  const seconds = (performance.now() - before) / 1000;
  await browser.close();
  const pages = (await pdfPages(pdf)).length;
  console.log(
    [
      String(pages).padStart(5),
      `${seconds.toFixed(1)} s`.padStart(9),
      `${((seconds / pages) * 1000).toFixed(1)} ms`.padStart(10),
      `${(most / 1024).toFixed(2)} GB`.padStart(13),
      `${(pdf.length / 1e6).toFixed(1)} MB`.padStart(8),
    ].join(' '),
  );
}
await served.close();
rmSync(folder, { recursive: true });
