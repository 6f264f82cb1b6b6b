import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts';
import { type BookTexts } from './book.ts';
import { type TreeElement, xmlTree } from './xml.ts';

/** A page that a book lists, by the words of its label, and what follows the place that it leads to. */
export interface ListedPage {
  readonly label: string;
  readonly after: string;
}

/**
 * Words that say the same on paper and in a book: letters and figures only, without accents, references to pages, and
 * letters from right to left, which the reader of PDFs does not tell.
 */
const plain = (words: string): string =>
  words
    .replace(/\(\s*p\.\s*\d+\s*\)/g, ' ')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]|\p{Script=Arabic}/gu, '')
    .toLowerCase();

/** What stands in a document from an id on. */
function textFrom(root: TreeElement, id: string): string | undefined {
  let text: string | undefined;
  const visit = (element: TreeElement): void => {
    if (element.attributes['id'] === id) text = '';
    for (const child of element.children) {
      // The names of drawings are not on paper.
      if (typeof child === 'object') {
        if (child.name !== 'title' && child.name !== 'desc') visit(child);
      } else if (text !== undefined) text += child;
    }
  };
  visit(root);
  return text;
}

const bodyOf = (root: TreeElement): TreeElement => {
  const body = root.children.find((child) => typeof child === 'object' && child.name === 'body');
  if (typeof body !== 'object') throw new Error('A document has no body.');
  return body;
};

function* elementsOf(element: TreeElement): Generator<TreeElement> {
  yield element;
  for (const child of element.children) if (typeof child === 'object') yield* elementsOf(child);
}

/** The pages that the list of a book leads to, in its order. */
export function listedPages(book: BookTexts): ListedPage[] {
  const documents = new Map(
    [...book]
      .filter(([file]) => file.endsWith('.xhtml'))
      .map(([file, text]) => [file.replace('EPUB/', ''), bodyOf(xmlTree(text))]),
  );
  const nav = documents.get('nav.xhtml');
  const list = nav && elementsOf(nav).find(({ attributes }) => attributes['epub:type'] === 'page-list');
  const links = list ? [...elementsOf(list)].filter(({ name }) => name === 'a') : [];
  return links.map(({ attributes: { href = '' }, children }) => {
    const [file = '', id = ''] = href.split('#');
    const root = documents.get(file);
    const after = root && textFrom(root, id);
    if (after === undefined) throw new Error(`The page list leads to ${href}, and nothing is there.`);
    const label = children.filter((child) => typeof child === 'string').join('');
    return { label, after: plain(after) };
  });
}

/** The words of a page of a PDF: all of them, and those without the heads of tables, which stand on each of its pages. */
export interface PdfWords {
  readonly all: string;
  readonly withoutHeads: string;
}

type Node = StructTreeNode | StructTreeContent;

const isHead = (node: StructTreeNode): boolean =>
  node.role === 'TR' && node.children.every((child) => 'role' in child && child.role === 'TH');

/** The words of each page of a tagged PDF in the order of reading, as another reader of PDFs has them. */
export async function pdfWords(pdf: Uint8Array): Promise<PdfWords[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const found: PdfWords[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== undefined);
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? item.id : undefined);
    }
    const words = (node: Node, isLeft: (node: StructTreeNode) => boolean): string => {
      if (!('children' in node)) return texts.get(node.id) ?? '';
      if (node.role === 'Lbl' || isLeft(node)) return '';
      return node.children.map((child) => words(child, isLeft)).join(' ');
    };
    const tree = await page.getStructTree();
    found.push({ all: plain(words(tree, () => false)), withoutHeads: plain(words(tree, isHead)) });
  }
  await task.destroy();
  return found;
}

/** How many letters are compared. */
const most = 16;

/** The first words of a page. Only paper has the numbers of pages, in contents and in the index. */
const firstOf = (page: string): string => (/^\p{N}*\p{L}+/u.exec(page)?.[0] ?? page).slice(0, most);

/** Whether a text begins with the words of a page, or with a word that is divided between the page and the one before. */
function begins(after: string, page: string, pageBefore: string): boolean {
  const at = after.indexOf(firstOf(page));
  return page !== '' && at >= 0 && at < 30 && pageBefore.endsWith(after.slice(0, at));
}

/** The pages of a PDF that its book does not list at their first words, each with both; one without words need not be there. */
export function wrongPages(listed: readonly ListedPage[], pages: readonly PdfWords[]): string[] {
  const byLabel = new Map(listed.map(({ label, after }) => [label, after]));
  return pages.flatMap(({ all, withoutHeads }, index) => {
    const after = byLabel.get(String(index + 1)) ?? '';
    const before = pages[index - 1]?.all ?? '';
    if (all === after || begins(after, all, before) || begins(after, withoutHeads, before)) return [];
    return [`${index + 1}: ${all.slice(0, 60)} | ${after.slice(0, 60)}`];
  });
}
