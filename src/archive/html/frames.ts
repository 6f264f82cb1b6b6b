import { attribute, type Document, type Element, parsedPage } from './tree.ts';

/** Frames within each other, and of one page; more is nothing that a person or a program wrote. */
const mostDepth = 3;
const most = 200;

/** Finds the pages that a page holds in its frames themselves, as programs write them that save one in a single file. */
export class Frames {
  #count = 0;

  /** The page in a frame; `undefined` for other elements, and for a frame that holds none. */
  pageIn(element: Element, depth: number): Document | undefined {
    if (element.tagName !== 'iframe' || depth >= mostDepth) return undefined;
    const html = attribute(element, 'srcdoc');
    return html === undefined || ++this.#count > most ? undefined : parsedPage(html);
  }
}
