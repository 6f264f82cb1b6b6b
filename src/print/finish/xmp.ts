import { element, xmlText, type XmlElement } from '../../document/xml.ts';
import type { DocumentFacts } from './document-facts.ts';

const item = (text: string, lang?: string): XmlElement => element('rdf:li', { 'xml:lang': lang }, text);

const alternative = (text: string, lang: string): XmlElement =>
  element('rdf:Alt', {}, item(text, 'x-default'), item(text, lang));

const list = (kind: 'Seq' | 'Bag', items: readonly string[]): XmlElement =>
  element(`rdf:${kind}`, {}, ...items.map((text) => item(text)));

/** The properties of a document, with the identification of PDF/UA-1 (ISO 14289-1, 5) where it follows that. */
function properties(facts: DocumentFacts, producer: string, isPdfUa: boolean): XmlElement[] {
  const { title, lang, authors, description, keywords, date } = facts;
  return [
    ...(isPdfUa ? [element('pdfuaid:part', {}, '1')] : []),
    element('dc:format', {}, 'application/pdf'),
    element('dc:title', {}, alternative(title, lang)),
    element('dc:creator', {}, list('Seq', authors)),
    element('dc:description', {}, alternative(description, lang)),
    element('dc:language', {}, list('Bag', [lang])),
    element('dc:subject', {}, list('Bag', keywords)),
    element('pdf:Keywords', {}, keywords.join(', ')),
    element('pdf:Producer', {}, producer),
    element('xmp:CreatorTool', {}, 'Dossier'),
    element('xmp:CreateDate', {}, date),
    element('xmp:ModifyDate', {}, date),
    element('xmp:MetadataDate', {}, date),
  ];
}

/** The metadata of a document in XMP (ISO 16684-1), as the bytes that stand in the file. */
export function xmp(facts: DocumentFacts, producer: string, isPdfUa: boolean): Uint8Array {
  const namespaces = {
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
    ...(isPdfUa ? { 'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/' } : {}),
    'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  };
  const rdf = element(
    'rdf:RDF',
    { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
    element('rdf:Description', { 'rdf:about': '', ...namespaces }, ...properties(facts, producer, isPdfUa)),
  );
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    xmlText(element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf)),
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(packet.join('\n'));
}
