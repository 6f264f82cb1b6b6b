import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { structElements, structTreeRoot } from './structure-tree.ts';

const id = PDFName.of('ID');
const headers = PDFName.of('Headers');

/** The attributes of an element, of each owner. */
function attributes(element: PDFDict): PDFDict[] {
  const held = element.lookup(PDFName.of('A'));
  const list = held instanceof PDFArray ? held.asArray().map((each) => element.context.lookup(each)) : [held];
  return list.filter((each) => each instanceof PDFDict);
}

const textOf = (value: PDFObject | undefined): string => (value instanceof PDFString ? value.decodeText() : '');

/**
 * Counts the ids by which cells name their headers in the order of the document. Chromium takes numbers of its own that
 * are others each time.
 */
export function numberCellIds(document: PDFDocument): void {
  const elements = [...structElements(document)];
  const named = elements.filter(({ dict }) => dict.has(id));
  const width = String(named.length).length;
  const renamed = new Map(
    named.map(({ dict }, index) => [textOf(dict.lookup(id)), `cell-${String(index + 1).padStart(width, '0')}`]),
  );
  const newId = (old: PDFObject | undefined): PDFString => PDFString.of(renamed.get(textOf(old)) ?? '');
  const names = named.flatMap(({ ref, dict }) => [newId(dict.lookup(id)), ref]);
  for (const { dict } of elements) {
    if (dict.has(id)) dict.set(id, newId(dict.lookup(id)));
    for (const attribute of attributes(dict)) {
      const cells = attribute.lookup(headers);
      if (cells instanceof PDFArray) attribute.set(headers, document.context.obj(cells.asArray().map(newId)));
    }
  }
  if (named.length > 0) structTreeRoot(document)?.set(PDFName.of('IDTree'), document.context.obj({ Names: names }));
}
