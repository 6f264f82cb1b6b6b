import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { generatedDossier } from '../fixtures/generated-dossier.ts';
import { type PrintedEdition, printedEdition } from './printed-edition.ts';

const facts = {
  title: 'A generated dossier',
  lang: 'nl',
  authors: [],
  description: '',
  keywords: [],
  date: '2030-12-31T12:00:00Z',
};

export interface LongDossier {
  /** Prints its Dutch edition. */
  readonly print: (browser: Browser) => Promise<Uint8Array>;
  /** Reads what was printed, beside the page that it was printed from. */
  readonly edition: (pdf: Uint8Array) => Promise<PrintedEdition>;
  readonly remove: () => Promise<void>;
}

/** Builds the site of a generated dossier with the command that editors use. */
export async function longDossier(units: number, quotesEach?: number): Promise<LongDossier> {
  const content = await generatedDossier(units, quotesEach);
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-long-'));
  const site = path.join(folder, 'site');
  const run = (...command: string[]) => execFileSync(process.execPath, ['src/cli/dossier.ts', ...command]);
  run('verify', '--content', content);
  run('build', '--content', content, '--out', site, '--no-pdf');
  rmSync(content, { recursive: true });
  const served = await serveFolder(site, '/', '127.0.0.1', 0);
  const source = { served: served.url, path: 'nl/print/', origin: 'https://dossier.example' };
  return {
    print: async (browser) =>
      (await printPdf(browser, source, facts, { paper: 'a4', duplex: false, recto: false }, '')).bytes,
    edition: (pdf) => {
      writeFileSync(path.join(site, 'nl/dossier.pdf'), pdf);
      return printedEdition(site, 'nl/dossier.pdf', 'nl/print/');
    },
    remove: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
