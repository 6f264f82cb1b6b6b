import { attribute, type Document, type Element, parsedPage } from './tree.ts';

/** Frames within each other, and of one page; more is nothing that a person or a program wrote. */
const mostDepth = 3;
const most = 200;

/** The text of another page by its address, where it came with the page. */
export type PageAt = (address: string) => string | undefined;

/** Finds the pages in the frames of a page: those that it holds itself, and those that came with it. */
export class Frames {
  readonly #pageAt: PageAt;
  #count = 0;

  constructor(pageAt: PageAt) {
    this.#pageAt = pageAt;
  }

  /** The page in a frame; `undefined` for other elements, and for a frame whose page is not there. */
  pageIn(element: Element, depth: number): Document | undefined {
    if ((element.tagName !== 'iframe' && element.tagName !== 'frame') || depth >= mostDepth) return undefined;
    const address = attribute(element, 'src')?.trim();
    const html = attribute(element, 'srcdoc') ?? (address === undefined ? undefined : this.#pageAt(address));
    return html === undefined || ++this.#count > most ? undefined : parsedPage(html);
  }
}
