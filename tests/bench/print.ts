import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { longDossier } from '../harness/long-dossier.ts';
import { wrongPageNumbers } from '../harness/page-numbers.ts';

/** Dossiers whose Dutch edition has about 50, 500 and 1,500 pages, and one of 5,000 quotes: units, and quotes in each. */
const sizes = [
  [25, 2],
  [250, 2],
  [750, 2],
  [100, 50],
] as const;

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

const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
console.log(columns(['quotes', 'pages', 'seconds', 'per page', 'peak memory', 'per page', 'file', 'numbers', 'wrong']));
let wrong = 0;
for (const [units, quotesEach] of sizes) {
  const dossier = await longDossier(units, quotesEach);
  const browser = await launchBrowser();
  let pdf: Uint8Array = new Uint8Array();
  const before = performance.now();
  const most = await peak(async () => {
    pdf = await dossier.print(browser);
  });
  const seconds = (performance.now() - before) / 1000;
  await browser.close();
  const edition = await dossier.edition(pdf);
  await dossier.remove();
  const pages = edition.pages.length;
  const faults = wrongPageNumbers(edition);
  wrong += faults.length;
  console.log(
    columns([
      String(units * quotesEach),
      String(pages),
      `${seconds.toFixed(1)} s`,
      `${((seconds / pages) * 1000).toFixed(0)} ms`,
      `${(most / 1024).toFixed(2)} GB`,
      `${(most / pages).toFixed(1)} MB`,
      `${(pdf.length / 1e6).toFixed(1)} MB`,
      String(edition.source.pageNotes.flatMap(({ of }) => of).length),
      String(faults.length),
    ]),
  );
}
if (wrong > 0) process.exitCode = 1;
