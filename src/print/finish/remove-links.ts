import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { parentTree, removeKids, S, structTreeRoot } from './structure-tree.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** Takes links away, and leaves their words. */
export function removeLinks(document: PDFDocument, links: ReadonlySet<PDFRef>): void {
  const { context } = document;
  const isLink = (held: PDFObject | undefined): boolean => held instanceof PDFRef && links.has(held);
  const root = structTreeRoot(document);
  const owners = root ? parentTree(root) : new Map<number, PDFObject>();
  for (const link of links) {
    const key = context.lookup(link, PDFDict).lookupMaybe(name('StructParent'), PDFNumber)?.asNumber();
    const owner = key === undefined ? undefined : context.lookup(owners.get(key));
    if (!(owner instanceof PDFDict)) continue;
    removeKids(owner, (kid) => kid instanceof PDFDict && isLink(kid.get(name('Obj'))));
    owner.set(S, name('Span'));
  }
  for (const { node } of document.getPages()) {
    const annotations = node.Annots()?.asArray() ?? [];
    const rest = annotations.filter((each) => !isLink(each));
    if (rest.length === 0) node.delete(name('Annots'));
    else if (rest.length < annotations.length) node.set(name('Annots'), context.obj(rest));
  }
  for (const link of links) context.delete(link);
}
