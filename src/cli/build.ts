import { existsSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { handOver } from '../checked-content.ts';
import { writeBooks } from '../epub/write-books.ts';
import { makePortable } from '../integrations/portable-site.ts';
import { writeOffline } from '../integrations/offline.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import { displayName } from '../reader/content-folder.ts';
import type { Content } from '../reader/content.ts';
import type { DossierData } from '../schema/dossier.ts';
import { type Locale, locales } from '../schema/locales.ts';
import type { Settings } from '../settings.ts';
import { buildPages, generator } from './astro.ts';
import { check } from './check.ts';
import { type Options, UsageError } from './options.ts';
import { marker, markerText, outFault } from './out-folder.ts';
import { originOf, type Printed, printSite } from './print.ts';
import { replaceFolder, type WorkingFolder } from './replace-folder.ts';
import { plural, type Terminal } from './terminal.ts';

/** What makes a site out of checked content. Tests give steps of their own. */
export interface Steps {
  readonly pages: (settings: Settings, cacheDir: string, verbose: boolean) => Promise<void>;
  readonly books: (site: string, data: DossierData, languages: readonly Locale[]) => Promise<void>;
  readonly searchIndex: (site: string) => Promise<unknown>;
  readonly portable: (site: string, base: string) => Promise<void>;
  readonly offline: (site: string, offline: boolean) => Promise<void>;
  /** Why nothing can be printed, as one line; `undefined` where it can. */
  readonly browserFault: () => Promise<string | undefined>;
  readonly pdfs: (content: Content, options: Options, site: string) => Promise<Printed>;
}

const realSteps: Steps = {
  pages: buildPages,
  books: writeBooks,
  searchIndex: writeSearchIndex,
  portable: makePortable,
  offline: writeOffline,
  // What drives a browser is large, and most commands need none.
  browserFault: async () => (await import('../browser/chromium.ts')).browserFault(),
  pdfs: printSite,
};

async function countPages(site: string): Promise<number> {
  return (await Array.fromAsync(glob('**/*.html', { cwd: site }))).length;
}

/** Builds the site of checked content into the working folder. */
async function writeSite(
  content: Content,
  options: Options,
  { site, cache }: WorkingFolder,
  steps: Steps,
): Promise<void> {
  await steps.pages({ ...options, out: site, site: originOf(options, content) }, cache, options.verbose);
  if (!existsSync(path.join(site, 'index.html'))) throw new Error('The build wrote no index.html.');
  await steps.books(site, content.dossier, locales);
  await steps.searchIndex(site);
  await steps.portable(site, options.base);
  await steps.offline(site, content.dossier.offline);
  await writeFile(path.join(site, marker), markerText);
}

/** What will stand beside the pages. They link to it, so it is settled before they are written. */
async function documentsOf({ pdf }: Options, steps: Steps, terminal: Terminal): Promise<Options['documents']> {
  const fault = pdf ? await steps.browserFault() : undefined;
  if (fault !== undefined) terminal.print(`No PDFs will be made: ${fault} Then build again.`);
  return pdf && fault === undefined ? ['pdf', 'epub'] : ['epub'];
}

/** Checks, builds and puts the site in place of the old one, which stays as it was where anything goes wrong. */
export async function build(options: Options, terminal: Terminal, steps: Steps = realSteps): Promise<boolean> {
  const { content: folder, out } = options;
  const fault = outFault(out, [folder, options.archive], [generator]);
  if (fault) throw new UsageError(fault);
  const start = performance.now();
  const checked = await check({ ...options, json: false }, terminal);
  const { content } = checked;
  const where = displayName(out);
  if (!content) {
    terminal.fail(existsSync(out) ? `Not built: ${where} is as it was.` : 'Not built.');
    return false;
  }
  await handOver({ ...checked, content });
  const documents = await documentsOf(options, steps, terminal);
  let pages = 0;
  let pdfs: Printed = { files: 0, warnings: [] };
  await replaceFolder(out, async (working) => {
    await writeSite(content, { ...options, documents }, working, steps);
    pages = await countPages(working.site);
    if (documents.includes('pdf')) pdfs = await steps.pdfs(content, options, working.site);
  });
  for (const warning of pdfs.warnings) terminal.print(warning);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const written = [plural(pages, 'page'), ...(pdfs.files > 0 ? [plural(pdfs.files, 'PDF')] : [])].join(' and ');
  terminal.print(`${written} written to ${where} in ${seconds} s`);
  return true;
}
