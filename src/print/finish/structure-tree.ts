import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

export const K = PDFName.of('K');
export const P = PDFName.of('P');
export const Pg = PDFName.of('Pg');
export const S = PDFName.of('S');

/** An element of the structure tree. */
export interface StructElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** The tree of a tagged PDF; `undefined` where it is not tagged. */
export const structTreeRoot = ({ catalog }: PDFDocument): PDFDict | undefined =>
  catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);

/** The elements of a document, in no particular order. */
export function* structElements({ context }: PDFDocument): Generator<StructElement> {
  for (const [ref, dict] of context.enumerateIndirectObjects())
    if (dict instanceof PDFDict && dict.get(PDFName.of('Type')) === PDFName.of('StructElem')) yield { ref, dict };
}

/** `TH` */
export const typeOf = (element: PDFDict): string => element.lookup(S, PDFName).decodeText();

/** What an element holds: elements, content and references to objects, in their order. */
export function kids(element: PDFDict): PDFObject[] {
  const held = element.get(K);
  if (held === undefined) return [];
  const list = held instanceof PDFRef ? element.context.lookup(held) : held;
  return list instanceof PDFArray ? list.asArray() : [held];
}

/** Takes something out of what an element holds. */
export function removeKids(element: PDFDict, isRemoved: (kid: PDFObject) => boolean): void {
  const kept = kids(element).filter((kid) => !isRemoved(kid));
  if (kept.length === 0) element.delete(K);
  else element.set(K, element.context.obj(kept));
}

/** The elements that an element holds. */
export const childElements = (element: PDFDict): StructElement[] =>
  kids(element).flatMap((kid) => {
    if (!(kid instanceof PDFRef)) return [];
    const dict = element.context.lookup(kid);
    return dict instanceof PDFDict && dict.has(S) ? [{ ref: kid, dict }] : [];
  });

/** For each page or annotation, by its key: the elements that its marked content belongs to, by their number. */
export function parentTree(root: PDFDict): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const visit = (node: PDFDict): void => {
    const pairs = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [key, value] = [pairs[at], pairs[at + 1]];
      if (key instanceof PDFNumber && value) found.set(key.asNumber(), value);
    }
    const nodes = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let at = 0; nodes && at < nodes.size(); at++) visit(nodes.lookup(at, PDFDict));
  };
  const tree = root.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  if (tree) visit(tree);
  return found;
}
