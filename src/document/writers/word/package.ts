import {
  element,
  type Xml,
  type XmlElement,
  xmlDocument,
  xmlPieces,
  type XmlStart,
  xmlJoined,
  xmlText,
} from '../../xml.ts';
import type { Packing } from '../../packing.ts';
import { type ZippedFile, zipped } from '../../zip.ts';
import { field } from './fields.ts';
import type { MadeParts } from './made.ts';
import { type Paper, textWidth } from './paper.ts';
import { appProperties, coreProperties, packageTypes, type WordFacts } from './properties.ts';
import { numbering } from './numbering.ts';
import { run, words } from './runs.ts';
import { settings } from './settings.ts';
import { fontTable, styles } from './styles.ts';
import { inParagraph, namespaces, tab, val, w, written } from './wml.ts';

/** A document while it is written: what its body is made of comes first, and what was made besides after it. */
export interface WordInput {
  readonly facts: WordFacts;
  /** As BCP 47. */
  readonly lang: string;
  /** An edition has a title page, and each of its parts begins one. */
  readonly isEdition: boolean;
  readonly paper: Paper;
  /** What stands at the head and at the foot of pages. */
  readonly head: string;
  readonly foot: string;
  readonly body: Iterable<Xml>;
  readonly made: MadeParts;
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts beside the document itself, all in one folder: which type each has, and by which name the document knows it. */
const parts = ['styles', 'settings', 'numbering', 'fontTable', 'footnotes', 'header', 'footer'] as const;
type PartName = (typeof parts)[number];

const types: readonly (readonly [string, string])[] = [
  ['/word/document.xml', `${wordTypes}.document.main+xml`],
  ...parts.map((name) => [`/word/${name}.xml`, `${wordTypes}.${name}+xml`] as const),
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const contentTypes = (): XmlElement =>
  element(
    'Types',
    { xmlns: `${packageTypes}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...types.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  );

const relation = (id: string, type: string, target: string, mode?: 'External'): XmlElement =>
  element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });

const relations = (...all: readonly XmlElement[]): XmlElement =>
  element('Relationships', { xmlns: `${packageTypes}/relationships` }, ...all);

const packageRelations = (): XmlElement =>
  relations(
    relation('document', `${relationTypes}/officeDocument`, 'word/document.xml'),
    relation('core', `${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relation('app', `${relationTypes}/extended-properties`, 'docProps/app.xml'),
  );

/** Links of the text and of its footnotes, which may lead to the same addresses. */
const links = ({ made }: WordInput): XmlElement[] =>
  made.relations().map(({ id, target }) => relation(id, `${relationTypes}/hyperlink`, target, 'External'));

/** The section that all of the document is: its paper, and what stands at the head and at the foot of each page. */
const section = ({ isEdition, paper }: WordInput): XmlElement =>
  w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': 'header' }),
    w('footerReference', { type: 'default', 'r:id': 'footer' }),
    w('pgSz', {
      w: paper.width,
      h: paper.height,
      orient: paper.width > paper.height ? 'landscape' : undefined,
    }),
    w('pgMar', {
      top: paper.top,
      right: paper.side,
      bottom: paper.bottom,
      left: paper.side,
      header: 624,
      footer: 567,
      gutter: 0,
    }),
    ...(isEdition ? [w('titlePg')] : []),
  );

function* body(input: WordInput): Generator<Xml> {
  yield* input.body;
  yield xmlText(section(input));
}

/** The line that parts the text from its footnotes, under the ids that Word gives it. */
const separators = (
  [
    ['separator', '-1'],
    ['continuationSeparator', '0'],
  ] as const
).map(([type, id]) => written(element('w:footnote', { 'w:type': type, 'w:id': id }, w('p', {}, w('r', {}, w(type))))));

function edge(name: 'header' | 'footer', { lang, head, foot }: WordInput): Xml {
  const marks = { lang, base: lang };
  const looks = (style: string): Xml => written(w('pPr', {}, val('pStyle', style)));
  if (name === 'header') return inParagraph(xmlJoined([looks('Header'), words(head, marks)]));
  const count = (what: string): Xml => field(what, words('1', marks));
  return inParagraph(
    xmlJoined([
      looks('Footer'),
      words(foot, marks),
      run(marks, tab),
      count('PAGE'),
      words(' / ', marks),
      count('NUMPAGES'),
    ]),
  );
}

const start = (name: string): XmlStart => ({ name, attributes: namespaces });

/** The element around a part, and what is in it. */
const partOf = (name: PartName, input: WordInput): readonly [root: string, content: Iterable<Xml>] => {
  const { lang, isEdition, paper, made } = input;
  switch (name) {
    case 'styles':
      return ['w:styles', styles(lang, { isEdition, width: textWidth(paper) }).map(xmlText)];
    case 'settings':
      return ['w:settings', settings(lang).children.map(xmlText)];
    case 'numbering':
      return ['w:numbering', numbering(made.lists).map(xmlText)];
    case 'fontTable':
      return ['w:fonts', fontTable.map(xmlText)];
    case 'footnotes':
      return ['w:footnotes', [...separators, ...made.footnotes]];
    case 'header':
      return ['w:hdr', [edge('header', input)]];
    case 'footer':
      return ['w:ftr', [edge('footer', input)]];
  }
};

function* wholePart(name: PartName, input: WordInput): Generator<string> {
  const [root, content] = partOf(name, input);
  yield* xmlPieces([start(root)], content);
}

function* wholeFile(make: () => XmlElement): Generator<string> {
  yield xmlDocument(make());
}

const file = (path: string, make: () => XmlElement): ZippedFile => ({ path, pieces: wholeFile(make) });

/**
 * The parts of a document in Word's format, as ECMA-376 has it. They are to be read in this order: what the text makes
 * besides itself follows it.
 */
export function* wordParts(input: WordInput): Generator<ZippedFile> {
  yield file('[Content_Types].xml', contentTypes);
  yield file('_rels/.rels', packageRelations);
  yield file('docProps/core.xml', () => coreProperties(input.facts, input.lang));
  yield file('docProps/app.xml', appProperties);
  yield {
    path: 'word/document.xml',
    pieces: xmlPieces([start('w:document'), { name: 'w:body', attributes: {} }], body(input)),
  };
  for (const name of parts) yield { path: `word/${name}.xml`, pieces: wholePart(name, input) };
  const known = parts.map((name) => relation(name, `${relationTypes}/${name}`, `${name}.xml`));
  yield file('word/_rels/document.xml.rels', () => relations(...known, ...links(input)));
  yield file('word/_rels/footnotes.xml.rels', () => relations(...links(input)));
}

/** A document as a file of Word, in pieces. The same document, packed the same way, is the same bytes. */
export const wordFile = (input: WordInput, packing?: Packing): Iterable<Uint8Array> =>
  zipped(wordParts(input), packing);
