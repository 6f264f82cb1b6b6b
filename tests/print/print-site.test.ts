import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { build } from '../../src/cli/build.ts';
import { print } from '../../src/cli/print.ts';
import { pageCount } from '../../src/print/pdf-measures.ts';
import { aDossierTooWide, paperReport } from '../fixtures/written-dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { readBook } from '../harness/book.ts';
import { listedPages } from '../harness/book-pages.ts';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';
import { aSite } from '../harness/temp-site.ts';

test('a site that was built without PDFs is printed, and told that its pages do not link to them', async () => {
  const out = path.join(aSite({}), 'site');
  cpSync(await builtSite('open'), out, { recursive: true });
  const terminal = aTerminal();
  const options = readOptions(['print', '--content', 'tests/fixtures/open', '--out', out], {});
  expect(await print(options, terminal)).toBe(true);
  expect(siteFiles(out).filter((file) => file.endsWith('.pdf'))).toEqual([
    'dossier-nl-en.pdf',
    'en/dossier.pdf',
    'nl/dossier.pdf',
  ]);
  const listed = listedPages(readBook(readFileSync(path.join(out, 'nl/dossier.epub'))));
  expect(listed.length).toBe(await pageCount(readFileSync(path.join(out, 'nl/dossier.pdf'))));
  expect(terminal.printed.at(-1)?.replace(/[\d.]+ s/, 'N s')).toBe(
    `3 PDFs written to ${out} in N s. No page links to them yet: npm run build makes both`,
  );
});

test('a site that links to its PDFs is printed anew, and one line says so', async () => {
  const out = path.join(aSite({}), 'site');
  cpSync(await builtSite('site'), out, { recursive: true });
  const terminal = aTerminal();
  const options = readOptions(['print', '--out', out], {});
  expect(await print(options, terminal)).toBe(true);
  expect(terminal.printed.at(-1)?.replace(/[\d.]+ s/, 'N s')).toBe(`5 PDFs written to ${out} in N s`);
  // All of the first dossier fits.
  expect(terminal.printed.filter((line) => line.includes('paper-'))).toEqual([]);
});

test('what does not fit on paper is told with its place in the content, and printed all the same', async () => {
  const folder = aDossierTooWide();
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  const terminal = aTerminal();
  const options = readOptions(['build', '--content', content, '--out', out], {});
  expect(await build(options, terminal)).toBe(true);
  const told = terminal.printed
    .filter((line) => line.includes('paper-'))
    .map((line) => line.replaceAll(content, 'content'));
  expect(`${told.join('\n')}\n`.replace(/\d+ mm/g, 'N mm')).toBe(paperReport());
  expect(siteFiles(out).filter((file) => file.endsWith('.pdf'))).toHaveLength(5);
});
