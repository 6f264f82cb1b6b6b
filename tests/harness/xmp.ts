import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** A property of XMP: what it holds, each item with its language. */
export type Property = readonly { readonly text: string; readonly lang?: string }[];

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/pdf/1.3/': 'pdf',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
};

/** The bytes of the metadata of a finished document, as they stand in its file. */
export function metadataBytes({ catalog }: PDFDocument): Uint8Array {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream) || metadata.dict.has(PDFName.of('Filter')))
    throw new Error('The document has no metadata that anything but a PDF reader could read.');
  return metadata.contents;
}

/** The properties that XMP gives, by name (`dc:title`). Throws where it is not UTF-8, or not well-formed. */
export function xmpProperties(bytes: Uint8Array): Record<string, Property> {
  const parser = new SaxesParser({ xmlns: true });
  const found: Record<string, { text: string; lang?: string }[]> = {};
  const open: SaxesTagNS[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  const isProperty = ({ uri }: SaxesTagNS): boolean => uri in prefixes;
  const nameOf = ({ uri, local }: SaxesTagNS): string => `${prefixes[uri] ?? uri}:${local}`;
  parser.on('opentag', (tag) => {
    open.push(tag);
    const property = open.findLast(isProperty);
    if (!property) return;
    const items = (found[nameOf(property)] ??= []);
    const lang = tag.attributes['xml:lang']?.value;
    if (tag === property) items.push({ text: '' });
    else if (tag.uri === rdf && tag.local === 'li') items.push({ text: '', ...(lang === undefined ? {} : { lang }) });
  });
  parser.on('text', (text) => {
    const property = open.findLast(isProperty);
    const item = property && found[nameOf(property)]?.at(-1);
    if (item) item.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).close();
  return Object.fromEntries(
    // Where a property holds a list, it holds nothing beside it.
    Object.entries(found).map(([name, [own, ...items]]) => [name, items.length > 0 ? items : own ? [own] : []]),
  );
}

/** The properties of a PDF. */
export const pdfProperties = async (pdf: Uint8Array): Promise<Record<string, Property>> =>
  xmpProperties(metadataBytes(await PDFDocument.load(pdf, { updateMetadata: false })));
