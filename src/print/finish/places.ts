import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { placeAddress } from '../place-address.ts';
import { uriOf } from './links.ts';
import { removeLinks } from './remove-links.ts';

const name = (of: string): PDFName => PDFName.of(of);

/** A link of which the address stands for places. */
interface MarkedLink {
  readonly ref: PDFRef;
  readonly annotation: PDFDict;
  /** Counted from 0. */
  readonly page: number;
  /** `undefined` where it only marks a place. */
  readonly to: string | undefined;
  readonly at: string | undefined;
}

function markedLinks(document: PDFDocument): MarkedLink[] {
  return document.getPages().flatMap(({ node }, page) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = document.context.lookup(ref, PDFDict);
      const address = uriOf(annotation);
      if (!(ref instanceof PDFRef) || !address?.startsWith(placeAddress)) return [];
      const { searchParams } = new URL(address);
      const [to, at] = ['to', 'at'].map((each) => searchParams.get(each) ?? undefined);
      return { ref, annotation, page, to, at };
    }),
  );
}

/** The first link that marks each place. */
const marks = (links: readonly MarkedLink[]): ReadonlyMap<string, MarkedLink> =>
  new Map(links.toReversed().flatMap((link) => (link.at === undefined ? [] : [[link.at, link] as const])));

/** The page of each place that is marked, counted from 1. */
export const markedPages = (document: PDFDocument): ReadonlyMap<string, number> =>
  new Map(Array.from(marks(markedLinks(document)), ([id, { page }]) => [id, page + 1]));

/**
 * Makes destinations of the places that `markPlaces()` marked, and lets the links to them lead there.
 *
 * @throws where one leads to a place that is not marked
 */
export function restorePlaces(document: PDFDocument): void {
  const links = markedLinks(document);
  if (links.length === 0) return;
  const nameOf = (id: string): PDFName => name(encodeURIComponent(id));
  const table = document.context.obj({});
  for (const [id, { annotation, page }] of marks(links)) {
    const [left, , , top] = annotation.lookup(name('Rect'), PDFArray).asArray();
    if (left instanceof PDFNumber && top instanceof PDFNumber)
      table.set(nameOf(id), document.context.obj([document.getPage(page).ref, name('XYZ'), left, top, 0]));
  }
  document.catalog.set(name('Dests'), table);
  for (const { annotation, to } of links) {
    if (to === undefined) continue;
    if (!table.has(nameOf(to))) throw new Error(`it links to "${to}", which is not printed.`);
    annotation.delete(name('A'));
    annotation.set(name('Dest'), nameOf(to));
  }
  removeLinks(document, new Set(links.filter(({ to }) => to === undefined).map(({ ref }) => ref)));
}
