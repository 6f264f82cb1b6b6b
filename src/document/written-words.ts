import { below, type Origin } from '../reader/origin.ts';
import { inlineText } from './inline.ts';
import type { Contents } from './finding.ts';
import type { Block, Document, Entry, Fact, Part, Table, TitlePage } from './nodes.ts';

/** Words of a document that stand together, the place that they stand at, and where they were written. */
export interface WrittenWords {
  /** The anchor of the entry, the note or the part around them; empty on the title page. */
  readonly anchor: string;
  readonly words: string;
  /** `undefined` for what the program says by itself. */
  readonly origin: Origin | undefined;
}

type Told = Generator<WrittenWords>;

/** A line below that of a block: rows of a table and lines of code stand on lines of their own. */
const lineBelow = (origin: Origin | undefined, lines: number): Origin | undefined =>
  typeof origin?.at === 'number' ? { ...origin, at: origin.at + lines } : origin;

function* entry({ anchor, title, origin, children }: Entry): Told {
  for (const { value } of title) yield { anchor, words: value.text, origin };
  yield* blocks(children, anchor);
}

function* fact({ values }: Fact, anchor: string): Told {
  for (const { children, remark, origin } of values) {
    yield { anchor, words: inlineText(children), origin };
    if (remark) yield* block(remark, anchor);
  }
}

function* table({ rows, origin }: Table, anchor: string): Told {
  // Below the head stands the line of dashes.
  for (const [row, cells] of rows.entries())
    for (const cell of cells)
      yield { anchor, words: inlineText(cell), origin: lineBelow(origin, row === 0 ? 0 : row + 1) };
}

function* block(node: Block, anchor: string): Told {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      yield { anchor, words: inlineText(node.children), origin: node.origin };
      break;
    case 'list':
      for (const item of node.items) yield* blocks(item, anchor);
      break;
    case 'table':
      yield* table(node, anchor);
      break;
    case 'footnotes':
      for (const note of node.notes) yield* blocks(note.children, note.anchor);
      break;
    case 'foreign':
    case 'blockquote':
    case 'remark':
      yield* blocks(node.children, anchor);
      break;
    case 'code':
      for (const [index, words] of node.value.split('\n').entries())
        yield { anchor, words, origin: lineBelow(node.origin, index + 1) };
      break;
    case 'columns':
      for (const { value } of node.cells) yield* blocks(value, anchor);
      break;
    case 'quotation':
      for (const [index, words] of node.segments.entries())
        yield { anchor, words, origin: node.origin && below(node.origin, index, 'exact') };
      break;
    case 'translation':
      for (const [index, words] of node.segments.entries())
        yield { anchor, words, origin: node.origin && below(node.origin, index) };
      break;
    case 'fact':
      yield* fact(node, anchor);
      break;
    case 'key-figure':
      yield { anchor, words: `${node.number} ${inlineText(node.unit)}`, origin: node.origin };
      yield* blocks(node.children, anchor);
      break;
    case 'entry':
      yield* entry(node);
      break;
    case 'grid':
      for (const { lines, origin } of node.rows.flat())
        for (const { children } of lines) yield { anchor, words: inlineText(children), origin };
      break;
    case 'source-notes':
      for (const { number, exact, origin } of node.notes) yield { anchor: `note-${number}`, words: exact, origin };
      break;
    case 'index':
      for (const { name, origin } of node.letters.flatMap(({ names }) => names)) yield { anchor, words: name, origin };
      break;
    // Headings of the program, and what repeats names.
    case 'title':
    case 'divider':
    case 'timeline':
    case 'contents':
  }
}

function* blocks(nodes: readonly Block[], anchor: string): Told {
  for (const node of nodes) yield* block(node, anchor);
}

function* titlePage({ title, subtitle, imprint, address, origins }: TitlePage): Told {
  const anchor = '';
  for (const { value } of title) yield { anchor, words: value.text, origin: origins?.title };
  for (const { value } of subtitle) yield { anchor, words: value.text, origin: origins?.subtitle };
  for (const { value } of imprint)
    for (const [index, words] of value.entries()) yield { anchor, words, origin: origins?.imprint[index] };
  if (address !== undefined) yield { anchor, words: address, origin: origins?.address };
}

/** The names of entries in the contents of a document. */
function* names({ lines }: Contents, anchor: string, entries: ReadonlyMap<string, Entry>): Told {
  for (const each of lines.flatMap((line) => line.entries))
    for (const { value } of each.title) yield { anchor, words: value.text, origin: entries.get(each.anchor)?.origin };
}

/** The words of parts of a document, in the order of reading. */
function* wordsOfParts(parts: readonly Part[]): Told {
  const all = parts.flatMap(({ children }) => children);
  const entries = new Map(all.flatMap((node) => (node.type === 'entry' ? [[node.anchor, node] as const] : [])));
  for (const { anchor, children } of parts)
    for (const node of children) yield* node.type === 'contents' ? names(node, anchor, entries) : block(node, anchor);
}

/** All that a document says in the words of its content, in the order of reading. */
export function* writtenWords(document: Pick<Document, 'titlePage' | 'parts'>): Told {
  yield* titlePage(document.titlePage);
  yield* wordsOfParts(document.parts);
}

const onOneLine = (words: string): string => words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/**
 * Finds where words of a document were written. Where several places have them, that is the one at the anchor; where
 * none has, as page numbers and labels stand between, it is what is first at the anchor. `undefined` where that is
 * nowhere, too.
 */
export function originsIn(document: Iterable<WrittenWords>): (anchor: string, words: string) => Origin | undefined {
  const pieces = [...document].flatMap(({ anchor, words, origin }) =>
    origin ? [{ anchor, words: onOneLine(words), origin }] : [],
  );
  return (anchor, words) => {
    const wanted = onOneLine(words);
    const having = wanted === '' ? [] : pieces.filter((piece) => piece.words.includes(wanted));
    const isHere = (piece: WrittenWords): boolean => piece.anchor === anchor;
    return (having.find(isHere) ?? having[0] ?? pieces.find(isHere))?.origin;
  };
}
