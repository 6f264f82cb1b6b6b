import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { optionsFor, run, writing, writingPdfs } from './build-steps.ts';

const lastLine = ({ printed }: { printed: readonly string[] }): string => printed.at(-1)?.replace(/ to .*/, '') ?? '';

test('PDFs are printed into the new site before it takes the place of the old one, counted, and what is odd is said', async () => {
  const folder = aWrittenDossier();
  const terminal = aTerminal();
  const print: Steps['pdfs'] = (_content, _dossier, _options, site) => {
    writeFiles(site, { 'nl/dossier.pdf': 'a PDF' });
    return Promise.resolve({ files: 1, warnings: ['A briefing is too long.'], forBooks: new Map() });
  };
  await run(folder, writingPdfs(print), terminal);
  expect(existsSync(path.join(folder, 'dist/nl/dossier.pdf'))).toBe(true);
  expect(terminal.printed.at(-2)).toBe('A briefing is too long.');
  expect(lastLine(terminal)).toBe('2 pages and 1 PDF written');
});

test('books are written after PDFs, with what these give them', async () => {
  const forBooks = new Map([['nl/dossier.pdf', { pages: [{ page: 1, text: 'Words' }], cover: new Uint8Array() }]]);
  const given: unknown[] = [];
  const print: Steps['pdfs'] = () => Promise.resolve({ files: 1, warnings: [], forBooks });
  const book: Steps['book'] = (_site, _dossier, columns, printed) =>
    Promise.resolve(void given.push([columns.join('-'), printed]));
  await run(aWrittenDossier(), { ...writingPdfs(print), book });
  await build(optionsFor(aWrittenDossier(), '--no-pdf'), aTerminal(), { ...writingPdfs(print), book });
  const editions = ['nl', 'en', 'nl-en'];
  expect(given).toEqual([...editions.map((name) => [name, forBooks]), ...editions.map((name) => [name, undefined])]);
});

test('without a browser a site is built all the same, and one line says what it lacks', async () => {
  const terminal = aTerminal();
  const browserFault: Steps['browserFault'] = () => Promise.resolve('No browser starts here. Install one.');
  const print: Steps['pdfs'] = () => Promise.reject(new Error('Printed.'));
  expect(await run(aWrittenDossier(), { ...writingPdfs(print), browserFault }, terminal)).toBe(true);
  expect(terminal.printed[1]).toBe('All but PDFs will be made: No browser starts here. Install one. Then build again.');
  expect(lastLine(terminal)).toBe('2 pages written');
});

test('--no-pdf prints nothing', async () => {
  const folder = aWrittenDossier();
  const print: Steps['pdfs'] = () => Promise.reject(new Error('Printed.'));
  expect(await build(optionsFor(folder, '--no-pdf'), aTerminal(), writingPdfs(print))).toBe(true);
});

test('pages are told which documents will stand beside them, before they are written', async () => {
  const told: (readonly string[])[] = [];
  const steps: Steps = {
    ...writing('first'),
    pages: (settings, ...rest) => {
      told.push(settings.documents);
      return writing('first').pages(settings, ...rest);
    },
  };
  const folder = aWrittenDossier();
  await build(optionsFor(folder), aTerminal(), steps);
  await build(optionsFor(folder, '--no-pdf'), aTerminal(), steps);
  await build(optionsFor(folder), aTerminal(), { ...steps, browserFault: () => Promise.resolve('No browser.') });
  expect(told).toEqual([
    ['pdf', 'epub', 'docx'],
    ['epub', 'docx'],
    ['epub', 'docx'],
  ]);
});

test('it says with which browser PDFs were printed, and where that had no sandbox', async () => {
  const said = async (isSandboxed: boolean) => {
    const terminal = aTerminal();
    const by = { name: 'Chromium', version: '150.0.1', path: '/usr/bin/chromium', isSandboxed };
    await run(
      aWrittenDossier(),
      writingPdfs(() => Promise.resolve({ files: 1, warnings: [], forBooks: new Map(), by })),
      terminal,
    );
    return terminal.printed.slice(1, -1);
  };
  const line = 'PDFs printed by Chromium 150.0.1, /usr/bin/chromium';
  expect(await said(true)).toEqual([line]);
  expect(await said(false)).toEqual([line, expect.stringMatching(/^It ran without its sandbox, since this .+/)]);
});
