import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closedFormats, quotedWords, writeClosedDossier } from '../fixtures/closed-sources.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';
import { pdfPages } from '../harness/pdf.ts';
import { leaksIn } from '../trials/search-bytes.ts';

const site = await builtSite('closed');
const pdfs = siteFiles(site).filter((file) => file.endsWith('.pdf'));
/** The text of each PDF, as one reads it: its fonts give letters numbers of their own. */
const printed = await Promise.all(
  pdfs.map(async (file) => {
    const pages = await pdfPages(readFileSync(path.join(site, file)));
    return pages
      .join('')
      .replace(/[\s\u00ad]/gu, '')
      .toLowerCase();
  }),
);

test('nothing of a source that may only be quoted is in any byte of a site but its passages, whatever its format', async () => {
  const silent = await writeClosedDossier(aFolder());
  expect(new Set(silent.map(({ where }) => where.split(':', 1)[0]))).toEqual(new Set(closedFormats));
  expect(leaksIn(site, silent).leaks).toEqual([]);
  const inContent = leaksIn(`${site}-content`, silent).leaks.map(({ file }) => file.split('/', 1)[0]);
  // Events rest on words that are not shown.
  expect(new Set(inContent)).toEqual(new Set(['archive', 'events']));
  expect(silent.filter(({ word }) => printed.some((text) => text.includes(word)))).toEqual([]);
});

test('and the passages are in every part of it where that is looked for', () => {
  const shorts = closedFormats.map((id) => ({ word: quotedWords(id).short.toLowerCase(), where: id }));
  const found = Map.groupBy(leaksIn(site, shorts).leaks, ({ file }) => file);
  const whole = [...found].filter(([, words]) => new Set(words.map(({ where }) => where)).size === shorts.length);
  const files = ['annotations.jsonld', 'en/dossier.docx', 'nl/dossier.epub', 'nl/dossier.pdf', 'print/index.html'];
  expect(whole.map(([file]) => file)).toEqual(expect.arrayContaining(files));
  for (const part of ['pagefind/index/', 'pagefind/fragment/', 'compose/'])
    expect([...found.keys()].some((file) => file.startsWith(part))).toBe(true);
  expect(pdfs.length).toBeGreaterThan(0);
  for (const text of printed) for (const { word } of shorts) expect(text).toContain(word);
});
