import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { unmarkedContent } from './pdf-content.ts';
import { structure } from './pdf-structure.ts';
import { metadataBytes, xmpProperties } from './xmp.ts';

const name = (of: string): PDFName => PDFName.of(of);

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** What may stand where: the types of the parents that a type needs (Matterhorn 09). */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

function documentFaults(document: PDFDocument): string[] {
  const { catalog, context } = document;
  const xmp = xmpProperties(metadataBytes(document));
  const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'));
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const title = textOf(info?.lookup(name('Title')));
  const lang = textOf(catalog.lookup(name('Lang')));
  const faults: readonly (readonly [boolean, string])[] = [
    [xmp['pdfuaid:part']?.[0]?.text === '1', '06-002 no identification as PDF/UA-1'],
    [title !== '', '06-003 no title'],
    [xmp['dc:title']?.every(({ text }) => text === title) === true, '06-003 dc:title is not the title'],
    [xmp['dc:language']?.[0]?.text === lang, 'dc:language is not the language'],
    [preferences?.lookup(name('DisplayDocTitle')) === PDFBool.True, '07-002 the title is not shown'],
    [lang !== '', '11-006 no language'],
    [marked === PDFBool.True, 'not marked as tagged'],
    [catalog.has(name('Outlines')), 'no bookmarks'],
    [catalog.has(name('PageLabels')), 'no page labels'],
  ];
  return faults.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

function structureFaults({ catalog }: PDFDocument): string[] {
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return ['no structure'];
  const roles = root.lookupMaybe(name('RoleMap'), PDFDict);
  const faults: string[] = [];
  let level = 0;
  for (const { type, parent, dict } of structure(root)) {
    const role = roles?.lookupMaybe(name(type), PDFName)?.decodeText() ?? type;
    if (!standardTypes.has(role)) faults.push(`02-001 ${type} is no standard type`);
    if (parents[role]?.includes(parent) === false) faults.push(`09 ${type} in ${parent}`);
    if (role === 'LI') {
      const kinds = new Set(
        [...structure(dict)].filter((each) => each.parent === 'LI' && each.dict !== dict).map((each) => each.type),
      );
      if (!kinds.has('LBody')) faults.push('09 LI without LBody');
    }
    if (parent === 'LI' && !['Lbl', 'LBody'].includes(role)) faults.push(`09 ${type} in LI`);
    if (parent === 'L' && !['LI', 'Caption'].includes(role)) faults.push(`09 ${type} in L`);
    if (role === 'Figure' && textOf(dict.lookup(name('Alt'))) === '') faults.push('13-004 Figure without Alt');
    const heading = /^H([1-6])$/.exec(role);
    if (heading) {
      if (Number(heading[1]) > level + 1) faults.push(`14-003 ${type} after H${level}`);
      level = Number(heading[1]);
    }
    if (role === 'TH' && !String(dict.get(name('A'))).includes('/Scope')) faults.push('15-003 TH without Scope');
  }
  return faults;
}

function pageFaults(document: PDFDocument): string[] {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const linked = new Set(
    [...structure(root)]
      .filter(({ type }) => type === 'Link')
      .flatMap(({ dict }) =>
        [...String(dict.get(name('K'))).matchAll(/\/Obj (\d+) 0 R/g)].map(([, number]) => Number(number)),
      ),
  );
  return document.getPages().flatMap(({ node }, index) => {
    const stream = node.lookup(name('Contents'));
    const faults = stream instanceof PDFRawStream ? unmarkedContent(stream, node) : ['no drawing'];
    if (node.get(name('Tabs')) !== name('S')) faults.push('28-008 the tab order is not that of the structure');
    const annotations = node.lookupMaybe(name('Annots'), PDFArray);
    for (const ref of annotations?.asArray() ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      if (textOf(annotation.lookup(name('Contents'))) === '') faults.push('28-012 a link without description');
      if (!(annotation.lookup(name('StructParent')) instanceof PDFNumber))
        faults.push('28-002 a link outside the structure');
      if (!(ref instanceof PDFRef) || !linked.has(ref.objectNumber)) faults.push('28-011 a link in no Link element');
    }
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
}

function fontFaults({ context }: PDFDocument): string[] {
  const faults: string[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Font')) continue;
    const subtype = object.lookup(name('Subtype'), PDFName).decodeText();
    const isDescendant = subtype.startsWith('CIDFont');
    const font = String(object.get(name('BaseFont')));
    if (!isDescendant && !object.has(name('ToUnicode'))) faults.push(`10-001 ${font} has no ToUnicode`);
    if (subtype === 'Type0' || subtype === 'Type3') continue;
    const descriptor = object.lookupMaybe(name('FontDescriptor'), PDFDict);
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(name(key)));
    if (!isEmbedded) faults.push(`31-009 ${font} is not embedded`);
  }
  return faults;
}

/**
 * What speaks against PDF/UA-1 in a PDF, as far as a program can tell without rendering it: the points of the
 * Matterhorn Protocol 1.1 that veraPDF checks too.
 */
export async function pdfUaFaults(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true });
  return [...documentFaults(document), ...structureFaults(document), ...pageFaults(document), ...fontFaults(document)];
}
