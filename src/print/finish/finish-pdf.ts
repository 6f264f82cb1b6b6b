import type { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { wordBookmarks } from './bookmarks.ts';
import { numberCellIds } from './cell-ids.ts';
import { describeLinks } from './links.ts';
import type { DocumentFacts } from './document-facts.ts';
import { writeMetadata } from './metadata.ts';
import { pdfFile } from './pdf-file.ts';
import { restorePlaces } from './places.ts';
import { completeStructure } from './structure.ts';

/** Words of the page that Chromium does not pass on as they are. */
export interface PageWords {
  /** What each link leads to, by its address. */
  readonly links: ReadonlyMap<string, string>;
  readonly headings: readonly string[];
  /** Its letters that no font of the dossier has. */
  readonly missing: readonly string[];
}

/**
 * Finishes a PDF that Chromium printed, so that it can be published: adds its metadata and everything that PDF/UA-1
 * asks for and Chromium leaves out, and makes it small. Nothing that differs from print to print is left in it.
 */
export function finishPdf(
  document: PDFDocument,
  facts: DocumentFacts,
  { links, headings, missing }: PageWords,
): Uint8Array {
  completeStructure(document);
  numberCellIds(document);
  markArtifacts(document);
  restorePlaces(document);
  describeLinks(document, links);
  wordBookmarks(document, headings);
  // The machine may have had a font for a letter that ours lack, and the next one a box: that all can be read is not sure.
  writeMetadata(document, facts, missing.length === 0);
  return pdfFile(document.context);
}
