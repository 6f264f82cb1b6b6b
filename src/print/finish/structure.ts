import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import {
  childElements,
  K,
  kids,
  P,
  S,
  structElements,
  type StructElement,
  structTreeRoot,
  typeOf,
} from './structure-tree.ts';

/** Types that Chromium writes and ISO 32000-1 does not know, and what they are there. */
const standardTypes: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
};

/** The structure types of ISO 32000-1, 14.8.4. */
const known = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

const alt = PDFName.of('Alt');
const lBody = PDFName.of('LBody');

/** Completes what Chromium says of the structure, as PDF/UA-1 asks. */
export function completeStructure(document: PDFDocument): void {
  const root = structTreeRoot(document);
  if (!root) return;
  const elements = [...structElements(document)];
  const types = new Set<string>();
  for (const element of elements) {
    const type = typeOf(element.dict);
    types.add(type);
    if (type === 'LI') separateLabel(element);
    // HTML’s figure is any matter that stands by itself; a PDF’s is a picture.
    if (type === 'Figure' && !element.dict.has(alt) && childElements(element.dict).length > 0)
      element.dict.set(S, PDFName.of('Div'));
  }
  const unknown = [...types].filter((type) => !known.has(type)).toSorted();
  if (unknown.length > 0)
    root.set(
      PDFName.of('RoleMap'),
      document.context.obj(Object.fromEntries(unknown.map((type) => [type, standardTypes[type] ?? 'NonStruct']))),
    );
}

/** An item of a list has its label, if any, and then a body with everything else. */
function separateLabel({ ref, dict }: StructElement): void {
  const { context } = dict;
  const isLabel = (kid: unknown): boolean => {
    const child = kid instanceof PDFRef ? context.lookup(kid) : undefined;
    return child instanceof PDFDict && [PDFName.of('Lbl'), lBody].includes(child.lookup(S, PDFName));
  };
  const all = kids(dict);
  const rest = all.filter((kid) => !isLabel(kid));
  if (rest.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: lBody, P: ref, K: rest });
  const pg = dict.get(PDFName.of('Pg'));
  if (pg) body.set(PDFName.of('Pg'), pg);
  const bodyRef = context.register(body);
  for (const child of childElements(body)) child.dict.set(P, bodyRef);
  dict.set(K, context.obj([...all.filter(isLabel), bodyRef]));
}
