import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { withArtifacts } from './marked-content.ts';
import { K, kids, P, parentTree, Pg, structTreeRoot, typeOf } from './structure-tree.ts';

const mcid = PDFName.of('MCID');
const filter = PDFName.of('Filter');

/** Marks everything as an artifact that is drawn on the pages and is no part of the text: margins, rules, backgrounds. */
export function markArtifacts(document: PDFDocument): void {
  const root = structTreeRoot(document);
  if (!root) return;
  const owners = parentTree(root);
  for (const page of document.getPages()) {
    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const owner = key === undefined ? undefined : owners.get(key);
    const list = owner instanceof PDFRef ? document.context.lookup(owner) : owner;
    markPage(page, list instanceof PDFArray ? list : undefined);
  }
}

/** @param elements the element of each marked content of the page, by its number */
function markPage(page: PDFPage, elements: PDFArray | undefined): void {
  const contents = page.node.get(PDFName.of('Contents'));
  const { context } = page.node;
  const stream = context.lookup(contents);
  if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const bytes = Buffer.from(stream.contents);
  // Chromium leaves a drawing as it is that compression would not make smaller.
  const drawing = (stream.dict.has(filter) ? inflateSync(bytes) : bytes).toString('latin1');
  const keeps = (id: number): boolean => {
    const element = elements?.lookupMaybe(id, PDFDict);
    if (!element || isPicture(element)) return true;
    if (typeOf(element) === 'Lbl') {
      // Bullets are drawn as circles and squares, which say nothing to a reader who listens.
      element.set(PDFName.of('ActualText'), PDFHexString.fromText('•'));
      return true;
    }
    release(element, id, page.ref);
    elements?.set(id, context.obj(null));
    return false;
  };
  const body = deflateSync(Buffer.from(withArtifacts(drawing, keeps), 'latin1'));
  context.assign(contents, context.stream(body, { Filter: 'FlateDecode' }));
}

/** Whether an element is a picture, or a part of one. */
function isPicture(element: PDFDict): boolean {
  if (['Figure', 'Formula'].includes(typeOf(element))) return true;
  const parent = element.lookupMaybe(P, PDFDict);
  return parent?.has(P) === true && isPicture(parent);
}

/** Takes marked content of a page out of an element. */
function release(element: PDFDict, id: number, page: PDFRef): void {
  const isIt = (kid: PDFObject): boolean => {
    if (kid instanceof PDFNumber) return kid.asNumber() === id && element.get(Pg) === page;
    const content = kid instanceof PDFDict ? kid : undefined;
    return content?.lookupMaybe(mcid, PDFNumber)?.asNumber() === id && content.get(Pg) === page;
  };
  const kept = kids(element).filter((kid) => !isIt(kid));
  if (kept.length === 0) element.delete(K);
  else element.set(K, element.context.obj(kept));
}
