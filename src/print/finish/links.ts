import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** The whole address that a link leads to; `undefined` for one within the document. */
export function uriOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

/** The address of a link: `#id` within the document, else the whole. */
function address(annotation: PDFDict): string | undefined {
  const destination = annotation.lookup(name('Dest'));
  if (destination instanceof PDFName) return `#${destination.decodeText()}`;
  if (destination instanceof PDFString || destination instanceof PDFHexString) return `#${destination.decodeText()}`;
  return uriOf(annotation);
}

/** Says in words what each link leads to. */
export function describeLinks({ context }: PDFDocument, descriptions: ReadonlyMap<string, string>): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Subtype')) !== name('Link')) continue;
    const to = address(object);
    object.set(name('Contents'), pdfText((to && descriptions.get(to)) ?? to ?? ''));
  }
}
