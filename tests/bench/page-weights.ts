import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageWeight } from '../harness/page-weight.ts';

/**
 * Builds dossiers, each named by its folder of content, and weighs what a reader loads of each page: HTML and CSS,
 * gzipped. Editions for print aside. Ends with 1 where a page is heavier than it may be.
 *
 *     npm run bench:weights -- FOLDER…
 */
const folders = process.argv.slice(2);

/** In bytes: what a page may weigh, and one with the text of a source or a part of it. */
const most = { page: 15_000, source: 60_000 };

const isPrint = (file: string): boolean => /^(?:..\/)?print\//.test(file);
const limitOf = (site: string, file: string): number =>
  readFileSync(path.join(site, file), 'utf8').includes('<div class="annotated"') ? most.source : most.page;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** How many of the heaviest pages are named. */
const named = 5;

const work = mkdtempSync(path.join(tmpdir(), 'dossier-weights-'));
try {
  for (const folder of folders) {
    const site = path.join(work, 'site');
    const options = ['--content', folder, '--out', site, '--no-pdf'];
    execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const weighed = globSync('**/*.html', { cwd: site })
      .filter((file) => !isPrint(file))
      .map((file) => ({ file, weight: pageWeight(site, file).page, limit: limitOf(site, file) }))
      .toSorted((a, b) => b.weight / b.limit - a.weight / a.limit);
    const heavy = weighed.filter(({ weight, limit }) => weight > limit);
    console.log(`${folder}: ${weighed.length} pages, ${heavy.length} heavier than they may be`);
    for (const { file, weight, limit } of weighed.slice(0, named))
      console.log(`  ${kilobytes(weight).padStart(8)} of ${kilobytes(limit)}  ${file}`);
    if (heavy.length > 0) process.exitCode = 1;
  }
  if (folders.length === 0) {
    console.error('Name the folders of content of one or more dossiers: npm run bench:weights -- FOLDER…');
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true });
}
