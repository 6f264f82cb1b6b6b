import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { optionsFor, run, writing } from './build-steps.ts';

test('a build replaces the old site as a whole, and leaves nothing beside it', async () => {
  const folder = aWrittenDossier();
  expect(await run(folder, writing('first'))).toBe(true);
  expect(await run(folder, writing('second'))).toBe(true);
  expect(Object.keys(filesOf(path.join(folder, 'dist')))).toEqual([
    '.dossier-site',
    '_headers',
    '_redirects',
    'index.html',
    'integrity.json',
    'second.html',
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist']);
});

test('it says how many pages it wrote, and where', async () => {
  const folder = aWrittenDossier();
  const terminal = aTerminal();
  await run(folder, writing('first'), terminal);
  expect(terminal.printed.map((line) => line.replace(/[\d.]+ s$/, 'N s'))).toEqual([
    '10 files checked, no problems',
    `2 pages written to ${path.join(folder, 'dist')} in N s`,
  ]);
});

test('it says meanwhile what it does, and how much of that is done', async () => {
  const terminal = aTerminal();
  const made = writing('first');
  const counting: Steps = {
    ...made,
    pages: (settings, root, verbose, step, count) => {
      for (const done of [1, 2]) count(done, 2);
      return made.pages(settings, root, verbose, step, count);
    },
    pdfs: (passed, dossier, options, site, count) => {
      count(1, 1);
      return made.pdfs(passed, dossier, options, site, count);
    },
  };
  await run(aWrittenDossier(), counting, terminal);
  expect(terminal.shown).toEqual([
    'Reading and checking the content',
    ...Array.from({ length: 10 }, (_, at) => `Files of the content: ${at + 1} of 10`),
    'Passages, source by source: 1 of 1',
    'Preparing the pages',
    'Pages: 1 of 2',
    'Pages: 2 of 2',
    'Search index',
    ...[1, 2, 3].map((at) => `Editions for print, Word and EPUB: ${at} of 3`),
    'PDFs: 1 of 1',
  ]);
});

test('the pages get the address of dossier.yaml, unless another is given', async () => {
  const folder = aWrittenDossier();
  const dossier = path.join(folder, 'content/dossier.yaml');
  writeFileSync(dossier, `${readFileSync(dossier, 'utf8')}url: https://example.org/\n`);
  const sites: (string | undefined)[] = [];
  const steps: Steps = {
    ...writing('first'),
    pages: (settings, ...rest) => {
      sites.push(settings.site);
      return writing('first').pages(settings, ...rest);
    },
  };
  await build(optionsFor(folder), aTerminal(), steps);
  await build(optionsFor(folder, '--site', 'https://example.com'), aTerminal(), steps);
  expect(sites).toEqual(['https://example.org', 'https://example.com']);
});

test('books are made of the dossier, with its address, where the site stands, and what was verified', async () => {
  const given: unknown[] = [];
  const steps: Steps = {
    ...writing('first'),
    book: (_site, { site, provenance }, columns) => {
      given.push({ url: site.url, base: site.base, isVerified: provenance !== undefined, columns });
      return Promise.resolve();
    },
  };
  await build(optionsFor(aWrittenDossier(), '--site', 'https://example.com', '--base', '/d/'), aTerminal(), steps);
  const told = { url: 'https://example.com', base: '/d/', isVerified: true };
  expect(given).toEqual([['nl'], ['en'], ['nl', 'en']].map((columns) => ({ ...told, columns })));
});
