import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { withSoftHyphensOnce } from './line-end-hyphens.ts';
import { type Marking, withArtifacts } from './marked-content.ts';
import { P, parentTree, Pg, removeKids, structTreeRoot, typeOf } from './structure-tree.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** Marks everything as an artifact that is drawn on the pages and is no part of the text: margins, rules, backgrounds. */
export function markArtifacts(document: PDFDocument): void {
  const root = structTreeRoot(document);
  if (!root) return;
  const owners = parentTree(root);
  const { context } = document;
  for (const { node, ref } of document.getPages()) {
    const key = node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
    const owner = key === undefined ? undefined : owners.get(key);
    const elements = owner instanceof PDFRef ? context.lookup(owner) : owner;
    const keeps = (id: number): boolean => !(elements instanceof PDFArray) || isKept(elements, id, ref);
    mark(node.get(name('Contents')), node, keeps);
  }
  // What is drawn with transparency is an object of its own, with its own marked content.
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFRawStream && hasOwnMarks(object)) mark(ref, object.dict, () => true);
}

const hasOwnMarks = ({ dict }: PDFRawStream): boolean =>
  dict.get(name('Subtype')) === name('Form') && dict.has(name('StructParents'));

/** @param owner the page or object that is drawn, with its resources */
function mark(drawing: PDFObject | undefined, owner: PDFDict, keeps: Marking['keeps']): void {
  const { context } = owner;
  const stream = context.lookup(drawing);
  if (!(drawing instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const objects = owner.lookupMaybe(name('Resources'), PDFDict)?.lookupMaybe(name('XObject'), PDFDict);
  const isTagged = (object: string): boolean => {
    const drawn = objects?.lookup(name(object));
    return drawn instanceof PDFRawStream && hasOwnMarks(drawn);
  };
  const bytes = Buffer.from(stream.contents);
  // Chromium leaves a drawing as it is where compression would not make it smaller.
  const before = (stream.dict.has(name('Filter')) ? inflateSync(bytes) : bytes).toString('latin1');
  const after = deflateSync(Buffer.from(withArtifacts(withSoftHyphensOnce(before), { keeps, isTagged }), 'latin1'));
  stream.dict.set(name('Filter'), name('FlateDecode'));
  context.assign(drawing, PDFRawStream.of(stream.dict, after));
}

/** Whether marked content without words stays what it is. Where it does not, its element loses it. */
function isKept(elements: PDFArray, id: number, page: PDFRef): boolean {
  const element = elements.lookupMaybe(id, PDFDict);
  if (!element || isPicture(element)) return true;
  if (typeOf(element) === 'Lbl') {
    // Bullets are drawn as circles and squares, which say nothing to a reader who listens.
    element.set(name('ActualText'), PDFHexString.fromText('•'));
    return true;
  }
  release(element, id, page);
  elements.set(id, element.context.obj(null));
  return false;
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
    if (!(kid instanceof PDFDict) || kid.has(name('Stm'))) return false;
    return kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber() === id && (kid.get(Pg) ?? element.get(Pg)) === page;
  };
  removeKids(element, isIt);
}
