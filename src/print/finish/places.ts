import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { placeAddress } from '../place-address.ts';
import { uriOf } from './links.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** A link of which the address stands for places. */
interface MarkedLink {
  readonly annotation: PDFDict;
  /** Counted from 0. */
  readonly page: number;
  readonly to: string;
  readonly at: string | undefined;
}

function markedLinks(document: PDFDocument): MarkedLink[] {
  return document.getPages().flatMap(({ node }, page) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = document.context.lookup(ref, PDFDict);
      const address = uriOf(annotation);
      if (!address?.startsWith(placeAddress)) return [];
      const { searchParams } = new URL(address);
      return { annotation, page, to: searchParams.get('to') ?? '', at: searchParams.get('at') ?? undefined };
    }),
  );
}

/** The table of the destinations that have a name, which a document without any lacks. */
const destinationTable = ({ catalog }: PDFDocument): PDFDict | undefined => catalog.lookupMaybe(name('Dests'), PDFDict);

const nameOf = (id: string): PDFName => name(encodeURIComponent(id));

/** The page of each place that something links to, counted from 1. */
export function linkedPages(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const named = (destinationTable(document)?.entries() ?? []).map(([id, place]) => {
    const target = document.context.lookup(place, PDFArray).get(0);
    return [decodeURIComponent(id.decodeText()), numbers.get(String(target)) ?? 0] as const;
  });
  const pages = new Map(named);
  for (const { at, page } of markedLinks(document)) if (at !== undefined && !pages.has(at)) pages.set(at, page + 1);
  return pages;
}

/**
 * Lets links that stand for places lead there: those that `markInlinePlaces()` made.
 *
 * @throws where one leads to a place that the document does not have
 */
export function restorePlaces(document: PDFDocument): void {
  const links = markedLinks(document);
  const table = destinationTable(document);
  for (const { annotation, page, at } of links) {
    if (at === undefined || !table || table.has(nameOf(at))) continue;
    const [left, , , top] = annotation.lookup(name('Rect'), PDFArray).asArray();
    if (!(left instanceof PDFNumber) || !(top instanceof PDFNumber)) continue;
    table.set(nameOf(at), document.context.obj([document.getPage(page).ref, name('XYZ'), left, top, 0]));
  }
  for (const { annotation, to } of links) {
    if (!table?.has(nameOf(to))) throw new Error(`it links to "${to}", which is not printed.`);
    annotation.delete(name('A'));
    annotation.set(name('Dest'), nameOf(to));
  }
}
