import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { handOver, type PassedContent } from '../run/checked-content.ts';
import type { Languages } from '../document/row.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type PrintedForBooks, writeBook } from '../papers/epub/write-book.ts';
import { writeComposerParts, writePrintPage } from '../build/editions/write-edition.ts';
import { type PortableSite, portableSite } from '../build/links/portable-site.ts';
import { writeOffline } from '../build/manifest/offline.ts';
import { type SiteIndex, siteIndex } from '../build/index/search-index.ts';
import type { PageStep } from '../build/pages/each-page.ts';
import { displayName } from '../reader/content-folder.ts';
import { plural } from '../schema/limits.ts';
import type { Settings } from '../run/settings.ts';
import { writeWordFiles } from '../papers/word/write-word-files.ts';
import { buildPages } from './astro.ts';
import { generator } from './astro-root.ts';
import { check } from './check.ts';
import { DiskError } from '../build/swap/disk-fault.ts';
import { interruptible } from './interruptible.ts';
import { type Options, UsageError } from './options.ts';
import { marker, markerText, outFault } from '../build/swap/out-folder.ts';
import { placeFault } from './place-fault.ts';
import { modelOf, originOf, type Printed, printSite } from './print.ts';
import { recoverFolder, replaceFolder, type WorkingFolder } from '../build/swap/replace-folder.ts';
import { HalfwayError } from '../build/swap/replace/inside.ts';
import type { Terminal } from './terminal.ts';
import { editionColumns } from '../views/print-edition/print-page.ts';

/** The functions that make a site out of checked content. Tests give steps of their own. */
export interface Steps {
  readonly pages: (settings: Settings, root: string, verbose: boolean, step: PageStep) => Promise<void>;
  /** Writes an edition into its print page, which `pages` left without, and as what the composer makes documents of. */
  readonly edition: (site: string, dossier: Dossier, columns: Languages, portable: PortableSite) => void;
  readonly wordFiles: (site: string, dossier: Dossier, columns: Languages) => Promise<void>;
  readonly book: (site: string, dossier: Dossier, columns: Languages, printed?: PrintedForBooks) => Promise<void>;
  readonly searchIndex: () => SiteIndex;
  readonly portable: (base: string) => PortableSite;
  readonly offline: (site: string, offline: boolean) => Promise<void>;
  /** Why nothing can be printed, as one line; `undefined` where it can. */
  readonly browserFault: () => Promise<string | undefined>;
  readonly pdfs: (passed: PassedContent, dossier: Dossier, options: Options, site: string) => Promise<Printed>;
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

const countPages = (site: string): number =>
  readdirSync(site, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.html')).length;

const nothingPrinted: Printed = { files: 0, warnings: [], forBooks: new Map() };

/** What was written. */
interface Written {
  readonly pages: number;
  readonly pdfs: Printed;
}

/** Builds the site of checked content into the working folder. */
async function writeSite(
  passed: PassedContent,
  options: Options,
  { site, root }: WorkingFolder,
  steps: Steps,
): Promise<Written> {
  const { content } = passed;
  const index = steps.searchIndex();
  const portable = steps.portable(options.base);
  try {
    const settings = { ...options, out: site, site: originOf(options, content) };
    await steps.pages(settings, root, options.verbose, async (file, parts) => {
      await index.add(file, parts);
      return [parts.before, parts.main, parts.after].map((html) => portable.page(file, html)).join('');
    });
    if (!existsSync(path.join(site, 'index.html'))) throw new Error('The build wrote no index.html.');
    await index.write(site);
  } finally {
    await index.drop();
  }
  await portable.finish(site);
  const dossier = modelOf(passed, options);
  const prints = options.documents.includes('pdf');
  // An edition is written when somebody asks for another one than before: all that is made of it comes in turn.
  for (const columns of editionColumns(dossier)) {
    steps.edition(site, dossier, columns, portable);
    await steps.wordFiles(site, dossier, columns);
    if (!prints) await steps.book(site, dossier, columns);
  }
  await steps.offline(site, content.dossier.offline);
  await writeFile(path.join(site, marker), markerText);
  if (!prints) return { pages: countPages(site), pdfs: nothingPrinted };
  const pdfs = await steps.pdfs(passed, dossier, options, site);
  // These books list the pages of the PDFs.
  for (const columns of editionColumns(dossier)) await steps.book(site, dossier, columns, pdfs.forBooks);
  return { pages: countPages(site), pdfs };
}

/** What will stand beside the pages. They link to it, so it is settled before they are written. */
async function documentsOf({ pdf }: Options, steps: Steps, terminal: Terminal): Promise<Options['documents']> {
  const fault = pdf ? await steps.browserFault() : undefined;
  if (fault !== undefined) terminal.print(`No PDFs will be made: ${fault} Then build again.`);
  return pdf && fault === undefined ? ['pdf', 'epub', 'docx'] : ['epub', 'docx'];
}

/** Builds and puts the site in place of the old one. Resolves to what was written, as words. */
async function write(passed: PassedContent, options: Options, terminal: Terminal, steps: Steps): Promise<string> {
  const documents = await documentsOf(options, steps, terminal);
  let written: Written = { pages: 0, pdfs: nothingPrinted };
  await replaceFolder(options.out, async (working) => {
    written = await writeSite(passed, { ...options, documents }, working, steps);
  });
  const { pages, pdfs } = written;
  for (const warning of pdfs.warnings) terminal.print(warning);
  return [plural(pages, 'page'), ...(pdfs.files > 0 ? [plural(pdfs.files, 'PDF')] : [])].join(' and ');
}

/** Checks, builds and puts the site in place of the old one, which stays as it was where anything goes wrong. */
export async function build(options: Options, terminal: Terminal, steps: Steps = realSteps): Promise<boolean> {
  const { content: folder, out } = options;
  const where = displayName(out);
  // Whatever happens: the editor learns which site there is.
  const kept = (what: string): string => (existsSync(out) ? `${what}: ${where} is as it was.` : `${what}.`);
  recoverFolder(out);
  const fault = outFault(out, [folder, options.archive], [generator]) ?? placeFault();
  if (fault) throw new UsageError(fault);
  const start = performance.now();
  const written = await interruptible(
    () => terminal.fail(kept('Interrupted')),
    async () => {
      const checked = await check({ ...options, json: false }, terminal);
      const { content } = checked;
      if (!content) return undefined;
      const passed = { ...checked, content };
      await handOver(passed);
      try {
        return await write(passed, options, terminal, steps);
      } catch (error) {
        if (error instanceof DiskError) throw new DiskError(`${error.message} ${kept('Not built')}`, { cause: error });
        if (!(error instanceof HalfwayError)) terminal.fail(kept('Not built'));
        throw error;
      }
    },
  );
  if (written === undefined) terminal.fail(kept('Not built'));
  else terminal.print(`${written} written to ${where} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return written !== undefined;
}
