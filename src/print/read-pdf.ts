import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Reads a PDF as the browser printed it. */
export const readPdf = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: ParseSpeeds.Fastest });
