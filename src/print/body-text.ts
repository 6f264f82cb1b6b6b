import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { kids, Pg, S, structTreeRoot, typeOf } from './finish/structure-tree.ts';
import { type FontLetters, markedText, pageDrawing } from './marked-text.ts';

/** Words that follow each other on a page. */
export interface PageText {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
}

/** Where a structure element is looked at. */
interface Around {
  readonly page: PDFRef | undefined;
  /** Within the head of a table, the first page that it stands on. */
  readonly head: { page?: PDFRef } | undefined;
}

const name = (of: string): PDFName => PDFName.of(of);
const asRef = (object: unknown): PDFRef | undefined => (object instanceof PDFRef ? object : undefined);

/** Marked content: its page, what draws it (the page, or an object that is shown on it), and its number there. */
interface Content {
  readonly page: PDFRef;
  readonly drawn: PDFRef;
  readonly id: number;
}

/** What the structure tree holds, in its order: the order of reading. */
function* contents(element: PDFDict, around: Around): Generator<Content> {
  const type = element.has(S) ? typeOf(element) : '';
  // A list counts its items by itself.
  if (type === 'Lbl') return;
  const page = asRef(element.get(Pg)) ?? around.page;
  // The head of a table stands on each of its pages, and is read on the first.
  const head = type === 'TH' ? {} : around.head;
  for (const kid of kids(element)) {
    const held = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
    if (held instanceof PDFDict && held.has(S)) {
      yield* contents(held, { page, head });
      continue;
    }
    const reference = held instanceof PDFDict ? held : undefined;
    const id = held instanceof PDFNumber ? held : reference?.lookupMaybe(name('MCID'), PDFNumber);
    const on = asRef(reference?.get(Pg)) ?? page;
    if (!id || !on || (head && (head.page ??= on) !== on)) continue;
    yield { page: on, drawn: asRef(reference?.get(name('Stm'))) ?? on, id: id.asNumber() };
  }
}

/**
 * The words of a tagged PDF as Chromium printed it, in the order of reading, each with its page: not what stands in
 * margins, nor the head of a table once more, nor the numbers of a list. Where columns go on side by side, a page may
 * come back. Empty for what is not tagged.
 */
export function bodyText(document: PDFDocument): PageText[] {
  const root = structTreeRoot(document);
  if (!root) return [];
  const { context } = document;
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const fonts: FontLetters = new Map();
  const read = new Map<PDFRef, ReadonlyMap<number, string>>();
  const textsOf = (drawn: PDFRef): ReadonlyMap<number, string> => {
    const object = context.lookup(drawn);
    if (object instanceof PDFRawStream) return markedText(object, object.dict, fonts);
    const drawing = object instanceof PDFDict ? pageDrawing(object) : undefined;
    return object instanceof PDFDict && drawing ? markedText(drawing, object, fonts) : new Map();
  };
  const found: { readonly page: number; text: string }[] = [];
  for (const { page, drawn, id } of contents(root, { page: undefined, head: undefined })) {
    const texts = read.get(drawn) ?? textsOf(drawn);
    read.set(drawn, texts);
    const [number, text] = [numbers.get(page), texts.get(id)];
    if (number === undefined || !text?.trim()) continue;
    const last = found.at(-1);
    if (last?.page === number) last.text += ` ${text}`;
    else found.push({ page: number, text });
  }
  return found;
}
