import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

const name = (of: string): PDFName => PDFName.of(of);

/** An element of the structure tree. */
export interface StructureElement {
  readonly type: string;
  readonly parent: string;
  readonly dict: PDFDict;
}

/** The elements of the structure tree below one, in reading order. */
export function* structure(dict: PDFDict, parent = ''): Generator<StructureElement> {
  const type = dict.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
  if (type) yield { type, parent, dict };
  const held = dict.lookup(name('K'));
  for (const kid of held instanceof PDFArray ? held.asArray() : [held]) {
    const child = kid instanceof PDFRef ? dict.context.lookup(kid) : kid;
    if (child instanceof PDFDict && (child.has(name('S')) || child.has(name('K')))) yield* structure(child, type);
  }
}

/** The types of the elements of a tagged PDF, in reading order. */
export async function structureTypes(pdf: Uint8Array): Promise<string[]> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  return Array.from(structure(root), ({ type }) => type);
}

/** The levels of the headings of a tagged PDF, in reading order. */
export const headingLevels = async (pdf: Uint8Array): Promise<number[]> =>
  (await structureTypes(pdf)).flatMap((type) => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0) || []);
