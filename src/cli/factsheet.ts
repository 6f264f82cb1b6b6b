import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onDisk } from '../build/swap/on-disk.ts';
import { nodeOf } from '../dossier/fact-checks/checkable.ts';
import { statedIn } from '../dossier/fact-checks/stated-in.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Document } from '../document/nodes.ts';
import { factsheetFile, factsheetTitle, writeFactsheet } from '../papers/factsheet/write-factsheet.ts';
import type { DocumentFacts } from '../print/finish/document-facts.ts';
import { displayName } from '../reader/content-folder.ts';
import type { Locale } from '../schema/locales.ts';
import { plural } from '../schema/limits.ts';
import { quoted } from '../schema/shortened.ts';
import { factsheet, withoutAnchor } from '../views/factsheet/factsheet.ts';
import { textIn } from '../views/text.ts';
import { check } from './check.ts';
import { sheetLanguage } from './factsheet-options.ts';
import { idHint } from './named-entry.ts';
import { type Options, UsageError } from './options.ts';
import { modelOf } from './print.ts';
import { serveFolder } from './serve.ts';
import type { Terminal } from './terminal.ts';

/** Throws where an id is that of no entry that the sheet could be of. */
function requireKnown(ids: readonly string[], known: readonly string[], what: string): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new UsageError(
    `${quoted(unknown)} is no ${what} of this dossier.${idHint(unknown, known)} Drafts are asked for with --drafts.`,
  );
}

/** Prints the page of a sheet beside it. Resolves to why not, where no browser starts. */
async function writePdf(folder: string, dossier: Dossier, document: Document, locale: Locale, options: Options) {
  // What prints is large, and a sheet is of use without it.
  const [{ launchBrowser }, { NoBrowserError }, { printPdf }] = await Promise.all([
    import('../browser/chromium.ts'),
    import('../browser/no-browser.ts'),
    import('../print/print-pdf.ts'),
  ]);
  const { title, editors, revised } = dossier.data;
  const facts: DocumentFacts = {
    title: factsheetTitle(document),
    lang: locale,
    authors: editors.map((name) => textIn(name, locale).text),
    description: textIn(title, locale).text,
    keywords: [],
    date: revised,
  };
  const served = await serveFolder(folder, '/', '127.0.0.1', 0);
  try {
    const browser = await launchBrowser();
    try {
      const source = { served: served.url, path: factsheetFile(locale, 'html'), origin: undefined };
      const css = options.paper === 'letter' ? '@page { size: letter landscape }' : '';
      const { bytes } = await printPdf(browser, source, facts, options, css);
      await onDisk(placeOf(folder), () => writeFile(path.join(folder, factsheetFile(locale, 'pdf')), bytes));
      return undefined;
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (error instanceof NoBrowserError) return error.message;
    throw error;
  } finally {
    await served.close();
  }
}

const placeOf = (folder: string) => ({ folder, name: displayName(folder) });

/** Writes every fact beside the words that it rests on, for whoever checks them: as a page, a Word document and a PDF. */
export async function writeSheet(options: Options, terminal: Terminal): Promise<boolean> {
  const checked = await check({ ...options, json: false }, terminal);
  const { content } = checked;
  if (!content) {
    terminal.fail('No sheet was written.');
    return false;
  }
  const dossier = modelOf({ ...checked, content }, options);
  const { entries, sources } = options;
  requireKnown(
    entries,
    statedIn(dossier)
      .map(nodeOf)
      .filter(({ collection }) => collection !== 'sources')
      .map(({ id }) => id),
    'entry or text',
  );
  requireKnown(sources, [...dossier.sources.keys()], 'source');
  const locale = sheetLanguage(options.answers.get('language'), dossier.data.defaultLanguage);
  const document = factsheet(dossier, locale, { entries, sources });
  const folder = options.out;
  await onDisk(placeOf(folder), async () => {
    mkdirSync(folder, { recursive: true });
    await writeFactsheet(folder, dossier, document, locale);
  });
  const fault = options.pdf ? await writePdf(folder, dossier, document, locale, options) : undefined;
  const written = (['html', 'docx', ...(options.pdf && fault === undefined ? (['pdf'] as const) : [])] as const).map(
    (ending) => factsheetFile(locale, ending),
  );
  if (fault !== undefined) terminal.print(`Without a PDF: ${fault}`);
  const count = document.parts.filter(({ anchor }) => anchor !== withoutAnchor).length;
  terminal.print(`${plural(count, 'source')}: ${written.join(', ')} in ${displayName(folder)}`);
  return true;
}
