import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import { xmp } from './xmp.ts';

/** `2026-11-22T12:00:00Z` → `D:20261122120000Z` */
const pdfDate = (date: string): string => `D:${date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')}Z`;

/** Writes what the document says of itself, for readers and for machines, and whether it follows PDF/UA-1. */
export function writeMetadata({ context, catalog }: PDFDocument, facts: DocumentFacts, isPdfUa: boolean): void {
  const date = PDFString.of(pdfDate(facts.date));
  const chromium = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const producer = chromium?.lookupMaybe(PDFName.of('Producer'), PDFString)?.decodeText() ?? 'Chromium';
  const texts = {
    Title: facts.title,
    Author: facts.authors.join(', '),
    Subject: facts.description,
    Keywords: facts.keywords.join(', '),
    Creator: 'Dossier',
    Producer: producer,
  };
  const info = context.obj({ CreationDate: date, ModDate: date });
  for (const [key, text] of Object.entries(texts)) info.set(PDFName.of(key), pdfText(text));
  context.trailerInfo.Info = context.register(info);

  const metadata = context.stream(xmp(facts, producer, isPdfUa), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  catalog.set(PDFName.of('Lang'), pdfText(facts.lang));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}
