import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/reader/content-folder.ts';
import { aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { wrongPageNumbers } from '../harness/page-numbers.ts';
import { pdfUaFaults } from '../harness/pdf-ua.ts';
import { headOf, letters, type PrintedEdition, printedEdition, printedEditions } from '../harness/printed-edition.ts';
import { writeContent } from '../harness/write-content.ts';

const long = {
  title: `Een titel van driehonderd tekens, ${'zoals geen redactie hem ooit zou laten staan, '.repeat(6)}`
    .slice(0, 299)
    .padEnd(300, '.'),
  // No place to divide it.
  word: 'Hottentottensoldatententententoonstellingsterreinbeheerdersvergaderzaaltje'.repeat(2),
};

const dossiers: Record<string, ContentFolder> = {
  'no actors': aDossier({
    events: [anEvent({ date: '2019-11' })],
    summary: '[Een gebeurtenis](event:operatie) volgens [een artikel](source:artikel).',
    files: { 'actors/parket.yaml': undefined },
  }),
  'one actor': aDossier(),
  'texts of any length and script': aDossier({
    title: both(long.title),
    actors: [
      anActor({ id: 'parket', name: long.title }),
      anActor({ id: 'woord', name: long.word, kind: 'person' }),
      anActor({ id: 'muhammad', name: 'محمد عبد الله', kind: 'person' }),
      anActor({ id: 'wang', name: '王小明', kind: 'person' }),
    ],
    // The table of the timeline has all of it beside each other.
    events: ['2018', '2019-11-21/2019-11-30', '2019-11-21~'].map((date, index) =>
      anEvent({
        id: `gebeurtenis-${index}`,
        date,
        title: both(index === 0 ? long.title : `${long.word} ${index}`),
        place: { name: both(index === 1 ? long.word : long.title) },
      }),
    ),
    quotes: [aQuote({ segments: [{ exact: `${long.word} ${long.title.repeat(12)}` }] })],
  }),
};

/** Letters that come with no font here: their PDFs do not claim PDF/UA, and all else about them is as it should be. */
const unclaimed: Readonly<Record<string, readonly string[]>> = {
  'texts of any length and script': ['06-002 no identification as PDF/UA-1'],
};

describe.each(Object.entries(dossiers))('a dossier with %s', (name, content) => {
  let folder: string;
  let editions: PrintedEdition[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-edge-'));
    const site = path.join(folder, 'site');
    const written = await writeContent(content);
    await promisify(execFile)(process.execPath, ['src/cli/dossier.ts', 'build', '--content', written, '--out', site]);
    rmSync(written, { recursive: true });
    editions = await Promise.all(printedEditions.map(({ file, page }) => printedEdition(site, file, page)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints within its pages, each of which has a head', () => {
    for (const { pages } of editions) {
      const outside = pages.flatMap(({ width, height, texts }) =>
        texts.filter(({ left, right, bottom, top }) => left < 0 || right > width || bottom < 0 || top > height),
      );
      expect(outside).toEqual([]);
      expect(pages.slice(1).filter((page) => headOf(page) === '')).toEqual([]);
    }
  });

  test('shows the true page of everything', () => {
    // Arabic comes in the order in which it is drawn, and what the machine has no font for is not known as text.
    const wrong = editions
      .flatMap(wrongPageNumbers)
      .filter((words) => !/[\p{Script=Arabic}\p{Script=Han}]/u.test(words));
    expect(wrong).toEqual([]);
  });

  test('prints to PDFs for every reader', async () => {
    for (const { pdf } of editions) expect(await pdfUaFaults(pdf)).toEqual(unclaimed[name] ?? []);
  });

  test('has a bookmark for every heading', () => {
    for (const { bookmarks, source } of editions)
      expect(bookmarks.map(({ title }) => letters(title))).toEqual(source.headings.map(({ text }) => letters(text)));
  });
});
