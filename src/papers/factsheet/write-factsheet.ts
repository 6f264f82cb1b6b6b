import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { htmlEscaped } from '../../document/html.ts';
import type { Document } from '../../document/nodes.ts';
import { editionHtml } from '../../document/writers/markup/edition.ts';
import { editionInput } from '../../document/writers/word/document.ts';
import { wordFile } from '../../document/writers/word/package.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Locale, langTag } from '../../schema/locales.ts';
import { textIn } from '../../views/text.ts';
import { nodePacking } from '../node-packing.ts';

/** `factsheet-nl.html` */
export const factsheetFile = (locale: Locale, ending: 'html' | 'docx' | 'pdf'): string =>
  `factsheet-${locale}.${ending}`;

export const factsheetTitle = ({ titlePage }: Document): string => titlePage.title[0]?.value.text ?? '';

/** A sheet as a page that needs nothing else: it is opened from disk, sent and printed. */
function* page(document: Document, locale: Locale, css: string): Generator<string> {
  const title = htmlEscaped(factsheetTitle(document));
  yield `<!doctype html>\n<html lang="${langTag[locale]}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n`;
  yield `<style>\n${css}</style>\n</head>\n<body>\n<main>\n`;
  yield* editionHtml(document);
  yield '\n</main>\n</body>\n</html>\n';
}

/** Writes a sheet for fact-checkers into a folder, as a page and as a Word document. */
export async function writeFactsheet(
  folder: string,
  dossier: Dossier,
  document: Document,
  locale: Locale,
): Promise<void> {
  const css = await readFile(new URL('../../../src/papers/factsheet/factsheet.css', import.meta.url), 'utf8');
  await writeFile(path.join(folder, factsheetFile(locale, 'html')), page(document, locale, css));
  const { title, editors, revised } = dossier.data;
  const input = editionInput(document, {
    title: factsheetTitle(document),
    subject: textIn(title, locale).text,
    creators: editors.map((name) => textIn(name, locale).text),
    revised,
  });
  await writeFile(
    path.join(folder, factsheetFile(locale, 'docx')),
    wordFile({ ...input, isEdition: false }, nodePacking),
  );
}
