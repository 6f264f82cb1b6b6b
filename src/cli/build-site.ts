import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PassedContent } from '../run/checked-content.ts';
import type { Languages } from '../document/row.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type PrintedForBooks, writeBook } from '../papers/epub/write-book.ts';
import { writeComposerParts, writePrintPage } from '../build/editions/write-edition.ts';
import { type PortableSite, portableSite } from '../build/links/portable-site.ts';
import { writeHostFiles } from '../build/hosts/host-files.ts';
import { nameOf } from '../browser/browser-words.ts';
import { filesBelow } from '../build/files-below.ts';
import { writeIntegrity } from '../build/manifest/integrity.ts';
import { copyPublic, publicClash, type PublicFiles } from '../build/public-folder.ts';
import { integrityName } from '../schema/integrity.ts';
import { originIn } from './integrity-origin.ts';
import { writeOffline } from '../build/manifest/offline.ts';
import { type SiteIndex, siteIndex } from '../build/index/search-index.ts';
import type { PageCount, PageStep } from '../build/pages/each-page.ts';
import type { Settings } from '../run/settings.ts';
import { writeWordFiles } from '../papers/word/write-word-files.ts';
import { buildPages } from './astro.ts';
import type { PrintCount } from '../print/print-editions.ts';
import { type Options, refuse } from './options.ts';
import { markerOf, markerText } from '../build/swap/out-folder.ts';
import { modelOf, originOf, type Printed, printSite } from './print.ts';
import type { WorkingFolder } from '../build/swap/replace-folder.ts';
import type { Terminal } from './terminal.ts';
import { editionColumns } from '../views/print-edition/print-page.ts';

/** The functions that make a site out of checked content. Tests give steps of their own. */
export interface Steps {
  readonly pages: (
    settings: Settings,
    root: string,
    verbose: boolean,
    step: PageStep,
    count: PageCount,
  ) => Promise<void>;
  /** Writes an edition into its print page, which `pages` left without, and as what the composer makes documents of. */
  readonly edition: (site: string, dossier: Dossier, columns: Languages, portable: PortableSite) => void;
  readonly wordFiles: (site: string, dossier: Dossier, columns: Languages) => Promise<void>;
  readonly book: (site: string, dossier: Dossier, columns: Languages, printed?: PrintedForBooks) => Promise<void>;
  readonly searchIndex: () => SiteIndex;
  readonly portable: (base: string) => PortableSite;
  readonly offline: (site: string, offline: boolean) => Promise<void>;
  /** Why nothing can be printed, as one line; `undefined` where it can. */
  readonly browserFault: () => Promise<string | undefined>;
  readonly pdfs: (
    passed: PassedContent,
    dossier: Dossier,
    options: Options,
    site: string,
    count: PrintCount,
  ) => Promise<Printed>;
}

/** The steps of `npm run build`. */
export const realSteps: Steps = {
  pages: buildPages,
  edition: (site, dossier, columns, portable) => {
    writePrintPage(site, dossier, columns, portable);
    writeComposerParts(site, dossier, columns);
  },
  book: writeBook,
  wordFiles: writeWordFiles,
  searchIndex: siteIndex,
  portable: portableSite,
  offline: writeOffline,
  // The modules that drive a browser are large, and most commands need none.
  browserFault: async () => (await import('../browser/chromium.ts')).browserFault(),
  pdfs: printSite,
};

const countPages = (site: string): number => filesBelow(site).filter((file) => file.endsWith('.html')).length;

export const nothingPrinted: Printed = { files: 0, warnings: [], forBooks: new Map() };

/** What was written. */
export interface Written {
  readonly pages: number;
  readonly pdfs: Printed;
}

/** Builds the site of checked content into the working folder. */
export async function writeSite(
  passed: PassedContent,
  options: Options,
  { site, root }: WorkingFolder,
  steps: Steps,
  { status, own }: { readonly status: Terminal['status']; readonly own: PublicFiles | undefined },
): Promise<Written> {
  const { content } = passed;
  const index = steps.searchIndex();
  const portable = steps.portable(options.base);
  try {
    const settings = { ...options, out: site, site: originOf(options, content) };
    const step: PageStep = async (file, parts) => {
      await index.add(file, parts);
      return [parts.before, parts.main, parts.after].map((html) => portable.page(file, html)).join('');
    };
    status('Preparing the pages');
    await steps.pages(settings, root, options.verbose, step, (done, all) => status('Pages', done, all));
    if (!existsSync(path.join(site, 'index.html'))) throw new Error('The build wrote no index.html.');
    status('Search index');
    await index.write(site);
  } finally {
    await index.drop();
  }
  await portable.finish(site);
  const dossier = modelOf(passed, options);
  const prints = options.documents.includes('pdf');
  // An edition is written when somebody asks for another one than before: all that is made of it comes in turn.
  const editions = editionColumns(dossier);
  for (const [at, columns] of editions.entries()) {
    status('Editions for print, Word and EPUB', at + 1, editions.length);
    steps.edition(site, dossier, columns, portable);
    await steps.wordFiles(site, dossier, columns);
    if (!prints) await steps.book(site, dossier, columns);
  }
  await steps.offline(site, content.dossier.offline);
  await writeHostFiles(site, dossier);
  await writeFile(path.join(site, markerOf(options.drafts)), markerText);
  // Said before minutes of printing; PDFs are asked for once they are there.
  refuse(own && publicClash(own, site, [integrityName]));
  const pages = countPages(site);
  const count: PrintCount = (done, all) => status('PDFs', done, all);
  const pdfs = prints ? await steps.pdfs(passed, dossier, options, site, count) : nothingPrinted;
  // These books list the pages of the PDFs.
  if (prints) for (const columns of editions) await steps.book(site, dossier, columns, pdfs.forBooks);
  if (own) {
    refuse(publicClash(own, site, [integrityName]));
    copyPublic(own, site);
  }
  writeIntegrity(site, originIn(passed, pdfs.by && nameOf(pdfs.by)));
  return { pages, pdfs };
}
