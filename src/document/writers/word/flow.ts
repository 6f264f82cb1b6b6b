import { noXml, type Xml, xmlJoined } from '../../xml.ts';
import { inParagraph, val, w, written } from './wml.ts';

/** A paragraph: its properties come before whatever it holds. */
export interface WordParagraph {
  readonly properties: Xml;
  readonly content: Xml;
}

/** A block of the body: a paragraph or a table. */
export type Flow = WordParagraph | { readonly table: Xml };

export const isTable = (flow: Flow): flow is { readonly table: Xml } => 'table' in flow;

/** A paragraph that parts tables: Word makes one of two that follow each other. */
export const gap: Flow = { properties: written(w('pPr', {}, val('pStyle', 'Gap'))), content: noXml };

/** The same blocks with a gap between tables. */
export function* parted(flows: Iterable<Flow>): Generator<Flow> {
  let isAfterTable = false;
  for (const flow of flows) {
    if (isAfterTable && isTable(flow)) yield gap;
    yield flow;
    isAfterTable = isTable(flow);
  }
}

export const flowXml = (flow: Flow): Xml =>
  isTable(flow) ? flow.table : inParagraph(xmlJoined([flow.properties, flow.content]));

function* textsOf(flows: Iterable<Flow>): Generator<Xml> {
  for (const flow of flows) yield flowXml(flow);
}

export const flowsXml = (flows: Iterable<Flow>): Xml => xmlJoined(textsOf(flows));
