import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { numberCellIds } from './cell-ids.ts';
import { describeLinks } from './links.ts';
import { type DocumentFacts, writeMetadata } from './metadata.ts';
import { pdfFile } from './pdf-file.ts';
import { completeStructure } from './structure.ts';

export type { DocumentFacts };

/**
 * Makes of a PDF that Chromium printed one that can be published: its metadata, everything that PDF/UA-1 asks for and
 * Chromium leaves out, and small. Nothing is left in it that is other each time.
 *
 * @param descriptions what each link leads to, in words, by its address
 */
export async function finishPdf(
  pdf: Uint8Array,
  facts: DocumentFacts,
  descriptions: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  completeStructure(document);
  numberCellIds(document);
  markArtifacts(document);
  describeLinks(document, descriptions);
  writeMetadata(document, facts);
  return pdfFile(document.context);
}
