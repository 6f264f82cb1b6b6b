import { accessSync, constants } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assemble, type Dossier } from '../dossier/dossier.ts';
import { type PrintedForBooks, writeBook } from '../papers/epub/write-book.ts';
import { openFonts } from '../fonts/fonts.ts';
import { rareLetters } from '../fonts/letters.ts';
import { type BrowserFacts, browserLines, nameOf } from '../browser/browser-words.ts';
import type { Content } from '../reader/content.ts';
import { displayName } from '../reader/content-folder.ts';
import { plural } from '../schema/limits.ts';
import { bilingualPdf } from '../views/document-links.ts';
import { printPath } from '../views/page.ts';
import { editionColumns } from '../views/print-edition/print-page.ts';
import type { PassedContent } from '../run/checked-content.ts';
import { reviewCopy } from '../run/review-copy.ts';
import { problemIn } from '../reader/content-file.ts';
import { placeFrom } from '../reader/positions.ts';
import { fieldPath } from '../reader/problem.ts';
import type { PrintCount } from '../print/print-editions.ts';
import type { PaperFault } from '../print/paper-faults.ts';
import { problemText } from './report.ts';
import { integrityIn, readIntegrity, withFiles } from '../build/manifest/integrity.ts';
import { addFiles } from '../build/swap/add-files.ts';
import { publishedHashes } from '../dossier/provenance/published-hashes.ts';
import { type Integrity, integrityName, integrityText } from '../schema/integrity.ts';
import { requireSite } from './built-site.ts';
import { check } from './check.ts';
import { interruptible } from './interruptible.ts';
import { onDisk, siteFolder, temporary } from '../build/swap/on-disk.ts';
import { type Options, refuse, UsageError } from './options.ts';
import { draftsFault } from '../build/swap/out-folder.ts';
import { runFolder } from '../build/swap/run-folder.ts';
import { serveFolder } from './serve.ts';
import type { Terminal } from './terminal.ts';
import { withStrays } from '../build/swap/with-strays.ts';

/** Scheme and host at which a dossier will stand, if anyone said. */
export const originOf = (options: Options, { dossier }: Content): string | undefined =>
  options.site ?? (dossier.url && new URL(dossier.url).origin);

/** The model of what was checked. */
export function modelOf(
  { content, lock, factChecks }: Pick<PassedContent, 'content' | 'lock' | 'factChecks'>,
  options: Options,
): Dossier {
  const { base, drafts } = options;
  const site = { url: originOf(options, content), base, drafts };
  return assemble(drafts ? reviewCopy(content) : content, site, {
    provenance: lock?.provenance,
    factChecks: factChecks?.checks,
  });
}

/** What came of printing a site. */
export interface Printed {
  readonly files: number;
  /** What editors should know: each with its place in the content, as a report of `check` has it. */
  readonly warnings: readonly string[];
  readonly forBooks: PrintedForBooks;
  /** What printed; absent: nothing was printed. */
  readonly by?: BrowserFacts;
}

/** Says what editors should know of what was printed, and with what it was. */
export function sayPrinted({ warnings, by }: Printed, terminal: Terminal): void {
  for (const line of [...warnings, ...(by ? browserLines(by, process.getuid?.() === 0) : [])]) terminal.print(line);
}

/** Checked content, with the files that it was read from. */
type Printable = Pick<PassedContent, 'content' | 'files'>;

/** A fault of a PDF as a problem of the file that it was written in; else by itself. */
function faultText({ rule, origin, word, message }: PaperFault, files: Printable['files']): string {
  const file = origin && files.get(origin.file);
  if (!file) return message;
  const problem = { rule, severity: 'warning', message } as const;
  const place =
    typeof origin.at === 'number'
      ? { position: placeFrom(file.text, origin.at, word) }
      : { path: fieldPath(origin.at), word };
  return problemText(problemIn(file, { ...problem, ...place }), { files });
}

/** Prints the documents of a dossier from its site, into the folder of that or into another. */
export async function printSite(
  { content, files }: Printable,
  dossier: Dossier,
  options: Options,
  site: string,
  count: PrintCount,
  into = site,
): Promise<Printed> {
  // The modules that print are large, and most commands do not print.
  const { editions } = await import('../print/editions.ts');
  const { printEditions } = await import('../print/print-editions.ts');
  const all = editions(dossier);
  const served = await serveFolder(site, options.base, '127.0.0.1', 0);
  try {
    const fonts = await openFonts(content.dossier.fonts, options.content);
    const missingIn = async (text: string) => [...(await fonts.lend(rareLetters(text))).missing];
    const source = { served: served.url, origin: originOf(options, content) };
    const { faults, forBooks, by } = await printEditions(into, source, all, options, missingIn, count);
    return { files: all.length, warnings: faults.map((fault) => faultText(fault, files)), forBooks, by };
  } finally {
    await served.close();
  }
}

/** Whether the pages of a site link to its PDFs: those of a build without any do not. */
const linksToPdfs = async (site: string): Promise<boolean> =>
  (await readFile(path.join(site, printPath, 'index.html'), 'utf8')).includes(`${bilingualPdf}"`);

/**
 * The list of a site that was built of this content; `undefined` where it has none, as one of an older version. PDFs are
 * printed from its pages, and books are made of the content: together they would be of two dossiers.
 */
function listOf({ out, content }: Options, passed: PassedContent): Integrity | undefined {
  const read = readIntegrity(out);
  if (read === undefined) return undefined;
  if ('fault' in read) throw new UsageError(`${integrityIn(out)} ${read.fault}. Build again: npm run build.`);
  const { content: ours, lock } = publishedHashes(passed);
  if (read.integrity.content.sha256 !== ours.sha256 || read.integrity.lock !== lock)
    throw new UsageError(
      `${displayName(out)} was built from other content than ${displayName(content)} has. Build again: npm run build makes the PDFs too.`,
    );
  return read.integrity;
}

/** Prints a site and its books into the folder of this run, and then puts all files into the site at once. */
async function printInto(
  checked: PassedContent,
  dossier: Dossier,
  options: Options,
  count: PrintCount,
): Promise<Printed> {
  const list = listOf(options, checked);
  const run = await onDisk(temporary(), runFolder);
  const pdfs = path.join(run.path, 'pdfs');
  const printed = await onDisk(temporary(run.path), () =>
    withStrays(async () => {
      const made = await printSite(checked, dossier, options, options.out, count, pdfs);
      // They list the pages of the PDFs.
      for (const columns of editionColumns(dossier)) await writeBook(pdfs, dossier, columns, made.forBooks);
      if (list)
        await writeFile(
          path.join(pdfs, integrityName),
          integrityText(withFiles(list, pdfs, made.by && nameOf(made.by))),
        );
      return made;
    }),
  );
  await onDisk(siteFolder(options.out), () => addFiles(pdfs, options.out, integrityName));
  run.remove();
  return printed;
}

/** Prints the site that was built. */
export async function print(options: Options, terminal: Terminal): Promise<boolean> {
  const { out } = options;
  requireSite(options);
  refuse(draftsFault(out, options.drafts));
  // Said before minutes of printing.
  await onDisk(siteFolder(out), () => accessSync(out, constants.W_OK));
  const start = performance.now();
  const checked = await check({ ...options, json: false }, terminal);
  const { content } = checked;
  if (!content) {
    terminal.fail('Not printed.');
    return false;
  }
  const passed = { ...checked, content };
  const printed = await interruptible(
    () => terminal.fail(`Interrupted: ${displayName(out)} is as it was.`),
    () => printInto(passed, modelOf(passed, options), options, (done, all) => terminal.status('PDFs', done, all)),
  );
  sayPrinted(printed, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const unlinked = (await linksToPdfs(out)) ? '' : '. No page links to them yet: npm run build makes both';
  terminal.print(`${plural(printed.files, 'PDF')} written to ${displayName(out)} in ${seconds} s${unlinked}`);
  return true;
}
