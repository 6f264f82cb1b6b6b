import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { generate, parse, walk } from 'css-tree';
import { transformSync } from 'esbuild';
import { bookFaults, readBook } from '../book.ts';
import { linksIn } from '../pdf-parts.ts';
import { pdfUaFaults } from '../pdf-ua.ts';
import { named, ownText, readWord } from '../word.ts';
import { wordFaults } from '../word-faults.ts';
import { type TreeElement, treeElements, xmlElements } from '../xml.ts';
import { activeParts, shapes } from './html.ts';

/** A file of a site made of hostile texts, and the one that harmless texts make in its place. */
export interface Written {
  readonly file: string;
  readonly bytes: Buffer;
  readonly harmless: Buffer | undefined;
}

/** A kind of file, and what is wrong with one. It throws, or reports, where a text became more than text. */
interface Output {
  readonly kind: string;
  readonly is: RegExp;
  readonly faults: (written: Written) => readonly string[] | Promise<readonly string[]>;
}

/** What the program puts around a name in letters that run from right to left. It has no attributes. */
const isolating = new Set(['bdi', '<bdi>']);

const newIn = (found: ReadonlySet<string>, known: ReadonlySet<string>): string[] => [
  ...found.difference(known).difference(isolating),
];

const htmlFaults = ({ bytes, harmless }: Written): string[] => [
  ...activeParts(bytes.toString()),
  ...newIn(shapes(bytes.toString()), shapes(harmless?.toString() ?? '')),
];

/** A sheet without what its strings say. */
function cssShape(css: string): string {
  const sheet = parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  walk(sheet, (node) => {
    if (node.type === 'String') node.value = '';
  });
  return generate(sheet);
}

const sameBytes = ({ bytes, harmless }: Written): string[] => (harmless?.equals(bytes) ? [] : ['is other than it was']);

/** Each kind of element with its attributes, but for the direction: only letters that run from right to left need one. */
const elementNames = (xml: string): ReadonlySet<string> =>
  new Set(
    xmlElements(xml).map(({ name, attributes }) =>
      [name, ...Object.keys(attributes).filter((attribute) => attribute !== 'dir')].join(' '),
    ),
  );

const json = (text: string): string[] => (JSON.parse(text) === null ? ['is empty'] : []);

/** A script that is data, assigned to one name, does nothing else. */
const dataFaults =
  (only: string) =>
  ({ bytes }: Written): string[] => {
    const context: Record<string, unknown> = {};
    runInNewContext(bytes.toString(), context);
    return Object.keys(context).filter((name) => name !== only);
  };

/** What stands in base64 can end no string; what it holds are files of the index, which are looked at by themselves. */
const pieceFaults = ({ bytes }: Written): string[] =>
  /^Object\.assign\(dossierIndex\.files,\{(?:"[\w./-]+":"[\w+/]+={0,2}",?)+\}\)\n$/.test(bytes.toString())
    ? []
    : ['is other than names and base64'];

function bookParts({ bytes, harmless }: Written): string[] {
  const [files, known] = [readBook(bytes), readBook(harmless ?? Buffer.alloc(0))];
  const added = [...files].flatMap(([name, text]) =>
    /\.(?:xhtml|opf|svg|xml)$/.test(name) ? newIn(elementNames(text), elementNames(known.get(name) ?? '<none/>')) : [],
  );
  return [...bookFaults(files), ...added];
}

/** The names of elements and attributes of every part; texts and addresses are not among them. */
function wordNames(bytes: Buffer): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = readWord(bytes);
  const shape = ({ name, attributes }: TreeElement): string => [name, ...Object.keys(attributes)].join(' ');
  return new Map([...parts].map(([part, root]) => [part, new Set(treeElements(root).map(shape))]));
}

/** A field is code for Word: only those that the writer has may stand in a document, whatever texts say. */
const ownFields =
  /^ (?:PAGE|NUMPAGES|PAGEREF \w+ \\h|NOTEREF \w+ \\f \\h|TOC \\f d \\h \\z|TC "(?:[^"\\]|\\["\\])*" \\f d \\l [12]) $/;

/** How letters that run from right to left, and white space at an end, are marked. None can do more than that. */
const wordMarks = new Set(['w:rPr', 'w:rtl', 'w:bCs', 'w:iCs', 'w:t xml:space']);

function wordParts({ bytes, harmless }: Written): string[] {
  const parts = readWord(bytes);
  const known = harmless ? wordNames(harmless) : new Map<string, ReadonlySet<string>>();
  const added = [...wordNames(bytes)].flatMap(([part, names]) => newIn(names, known.get(part) ?? new Set()));
  const roots = [...parts.values()];
  const codes = [
    ...roots.flatMap((root) => named(root, 'w:instrText')).map(ownText),
    ...roots.flatMap((root) => named(root, 'w:fldSimple')).map((field) => field.attributes['w:instr'] ?? ''),
  ];
  return [
    ...wordFaults(parts),
    ...added.filter((name) => !wordMarks.has(name)),
    ...codes.filter((code) => !ownFields.test(code)),
  ];
}

async function pdfFaults({ bytes }: Written): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const active = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const names = ['JS', 'JavaScript', 'Launch', 'OpenAction', 'AA', 'EmbeddedFiles', 'SubmitForm'];
    return names.filter((name) => object.has(PDFName.of(name)) || object.get(PDFName.of('S')) === PDFName.of(name));
  });
  const links = (await linksIn(bytes)).map(({ to }) => to).filter((to) => /^[a-z]+:/i.test(to));
  return [
    ...(await pdfUaFaults(bytes)),
    ...active,
    ...links.filter((to) => !/^(?:https?:\/\/[^@\s<>"]+|mailto:[^\s<>"]+)$/.test(to)),
  ];
}

/**
 * Every kind of file that a site has, each with what shows that it holds texts as texts. The first that fits counts. A
 * new kind of file joins the list with a test of its own: one that is not on it is a failure.
 */
export const outputs: readonly Output[] = [
  { kind: 'pages', is: /\.html$/, faults: htmlFaults },
  {
    kind: 'style sheets',
    is: /\.css$/,
    faults: ({ bytes, harmless }) =>
      cssShape(bytes.toString()) === cssShape(harmless?.toString() ?? '') ? [] : ['has other rules'],
  },
  { kind: 'the list of an index on disk', is: /^disk\/index\.js$/, faults: dataFaults('dossierIndex') },
  { kind: 'pieces of an index on disk', is: /^disk\/index\/\d+\.js$/, faults: pieceFaults },
  { kind: 'lists of entries', is: /^(?:nl|en)\/compose\.js$/, faults: dataFaults('dossierComposer') },
  { kind: 'parts of editions', is: /^compose\/[a-z]+-\d+\.js$/, faults: dataFaults('dossierShelf') },
  {
    kind: 'the worker that keeps a dossier',
    is: /^offline\.js$/,
    faults: ({ bytes, harmless }) => {
      const shape = (text = ''): string => transformSync(text).code.replace(/"[0-9a-f]+"/g, '');
      return shape(bytes.toString()) === shape(harmless?.toString()) ? [] : ['is other than it was'];
    },
  },
  { kind: 'scripts', is: /\.js$/, faults: sameBytes },
  { kind: 'data', is: /\.(?:json|jsonld)$/, faults: ({ bytes }) => json(bytes.toString()) },
  {
    kind: 'feeds and site maps',
    is: /\.xml$/,
    faults: ({ bytes, harmless }) =>
      newIn(elementNames(bytes.toString()), elementNames(harmless?.toString() ?? '<none/>')),
  },
  { kind: 'books', is: /\.epub$/, faults: bookParts },
  { kind: 'Word documents', is: /\.docx$/, faults: wordParts },
  { kind: 'PDFs', is: /\.pdf$/, faults: pdfFaults },
  {
    kind: 'pages in the index of Pagefind',
    is: /^pagefind\/fragment\/.*\.pf_fragment$/,
    faults: ({ bytes }) =>
      json(
        gunzipSync(bytes)
          .toString()
          .replace(/^pagefind_dcd/, ''),
      ),
  },
  // Read by their own readers alone: binary, or a word a line.
  {
    kind: 'the index of Pagefind',
    is: /^pagefind\/(?:index\/.*\.pf_index|.*\.pf_meta)$/,
    faults: ({ bytes }) => (gunzipSync(bytes).length > 0 ? [] : ['is empty']),
  },
  {
    kind: 'lists of words and files',
    is: /^pagefind\/(?:dossier\.txt|\w+\/(?:words|catalogue)-[\w-]+)$|^offline\.txt$/,
    faults: ({ bytes }) => (/<script/i.test(bytes.toString()) ? ['holds HTML'] : []),
  },
  { kind: 'fonts and pictures', is: /\.(?:woff2|svg)$/, faults: sameBytes },
  { kind: 'programs', is: /^pagefind\/wasm\.\w+\.pagefind$/, faults: sameBytes },
  {
    kind: 'what tells robots and the build',
    is: /^(?:robots\.txt|licences\.txt|_headers|_redirects|\.dossier-site)$/,
    faults: sameBytes,
  },
];
