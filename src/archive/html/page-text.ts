import { cascade } from './cascade.ts';
import { controlWords, groupLabel } from './controls.ts';
import type { Style } from './declarations.ts';
import { isBlock, isFlexible, isNoteReference, isPreformatted, isReading, isUnseen } from './elements.ts';
import { type Flow, pageFlow } from './flow.ts';
import { Frames, type PageAt } from './frames.ts';
import { hidesAll, inheritedBy, isShown, isUndisplayed } from './hiding.ts';
import type { SheetAt } from './imported.ts';
import { isInlineBox } from './inline-box.ts';
import { isLayout, kindOf, listOf, shownChildren, type TablePlace } from './kinds.ts';
import { letterCase } from './letter-case.ts';
import { longestUnread, PageBlocks, type PageText } from './page-blocks.ts';
import { ownMarks, quotationMarks } from './quotation-marks.ts';
import { type Selectors, selectorsFor } from './selectors.ts';
import { shadowOf, slotted } from './shadow.ts';
import { sheetsOf } from './sheets.ts';
import {
  attribute,
  childrenOf,
  type Document,
  type Element,
  isElement,
  isQuirky,
  isText,
  type Node,
  textIn,
} from './tree.ts';

/** What came with a page. */
export interface BesidePage {
  readonly sheetAt?: SheetAt;
  readonly pageAt?: PageAt;
}

/** What is left to do: a node and what is handed to it, or what comes at the end of an element. */
type Task = readonly [node: Node, flow: Flow] | (() => void);

class PageReader {
  readonly #blocks = new PageBlocks();
  #tables = 0;
  /** A list rather than calls: old pages have thousands of elements in each other. */
  readonly #tasks: Task[] = [];
  readonly #frames: Frames;
  readonly #selectors: Selectors;
  readonly #sheetAt: SheetAt;

  constructor(selectors: Selectors, sheetAt: SheetAt, pageAt: PageAt) {
    this.#frames = new Frames(pageAt);
    this.#selectors = selectors;
    this.#sheetAt = sheetAt;
  }

  read(page: Document): PageText {
    const flow = pageFlow(page, this.#sheetAt, this.#selectors);
    this.#push(childrenOf(page), flow);
    for (let next = this.#tasks.pop(); next; next = this.#tasks.pop())
      if (typeof next === 'function') next();
      else this.#visit(...next);
    return this.#blocks.taken();
  }

  #push(nodes: readonly Node[], flow: Flow): void {
    // What is put last comes off first.
    for (const node of nodes.toReversed()) this.#tasks.push([node, flow]);
  }

  #visit(node: Node, flow: Flow): void {
    if (isText(node)) this.#blocks.text(node.value, flow);
    else if (isElement(node)) this.#element(node, flow);
  }

  #element(element: Element, flow: Flow): void {
    if (element.tagName === 'br') this.#blocks.break(flow);
    const framed = this.#frames.pageIn(element, flow.framed);
    if (!framed && isUnseen(element)) {
      if (isReading(element)) this.#blocks.addUnread(textIn(element, longestUnread));
      return;
    }
    const style = flow.styleOf(element);
    const isOwnBlock = framed !== undefined || isBlock(element, style.get('display'), flow.isFlexible);
    const isBox = isOwnBlock || isInlineBox(element, style);
    if (hidesAll(style, isBox) || isNoteReference(element, this.#blocks.last)) {
      if (!isUndisplayed(style)) this.#blocks.addUnread(textIn(element, longestUnread));
      return;
    }
    const inner = this.#within(element, style, isOwnBlock, flow);
    if (isOwnBlock) {
      this.#blocks.endLine(flow);
      this.#tasks.push(() => this.#blocks.endLine(flow));
    } else if (isBox) {
      this.#blocks.addUnread('\n');
      this.#tasks.push(() => this.#blocks.addUnread('\n'));
    }
    this.#quotation(element, inner, flow);
    if (!framed) this.#content(element, flow, inner);
    // A frame shows a page of its own, whose style begins anew, or nothing.
    else if (isShown(inner.state)) {
      const { state, styleOf, marks } = pageFlow(framed, this.#sheetAt, this.#selectors);
      const framedFlow = { ...inner, state, styleOf, marks, host: undefined, framed: flow.framed + 1 };
      this.#push(childrenOf(framed), framedFlow);
    }
  }

  /** What stands in an element, or is shown there instead. */
  #content(element: Element, flow: Flow, inner: Flow): void {
    const [words, label] = [controlWords(element), groupLabel(element)];
    if (label !== undefined) this.#blocks.text(label, inner);
    const shadow = shadowOf(element);
    const assigned = slotted(element, flow.host);
    if (words !== undefined) this.#blocks.text(words, inner);
    else if (shadow) {
      const styleOf = cascade(sheetsOf(shadow, this.#sheetAt), this.#selectors);
      this.#push(childrenOf(shadow), {
        ...inner,
        // Its script may give it sheets that no file has.
        state: { ...inner.state, ground: undefined },
        styleOf,
        host: { element, flow: inner },
      });
    } else if (assigned) {
      const { state, owner, fields } = inner;
      this.#push(assigned.nodes, { ...assigned.flow, state, owner, fields });
    } else this.#push(shownChildren(element), inner);
  }

  #within(element: Element, style: Style, isOwnBlock: boolean, flow: Flow): Flow {
    const { tagName } = element;
    if (tagName === 'tr' && flow.table) flow.table.row++;
    const list = listOf(element, flow.list);
    const table = tagName === 'table' ? this.#table(element) : flow.table;
    const fields = kindOf(element, list, table) ?? flow.fields;
    const display = style.get('display');
    return {
      ...flow,
      state: inheritedBy(style, flow.state),
      // What stands in a shadow tree or a frame is found by the element in the page that it belongs to.
      owner: isOwnBlock && !flow.host && flow.framed === 0 ? element : flow.owner,
      fields,
      list,
      table,
      isInCell: flow.isInCell || fields.kind === 'cell',
      isPreformatted: flow.isPreformatted || isPreformatted(element),
      isFlexible: display === 'contents' ? flow.isFlexible : isFlexible(display),
      lang: attribute(element, 'lang') ?? flow.lang,
      quoted: flow.quoted + (tagName === 'q' ? 1 : 0),
      marks: ownMarks(style, flow.marks),
      letters: letterCase(style, flow.letters),
    };
  }

  #table(element: Element): TablePlace | undefined {
    return isLayout(element) ? undefined : { table: this.#tables++, row: -1 };
  }

  #quotation(element: Element, inner: Flow, { quoted: depth, styleOf }: Flow): void {
    const { lang, marks } = inner;
    const isQuotation = element.tagName === 'q';
    const drawn = [styleOf(element, 'before'), styleOf(element, 'after')] as const;
    const [open, close] = quotationMarks(isQuotation, { lang, depth, marks }, drawn);
    // Beside paragraphs of its own, they would stand on lines by themselves.
    if (!isQuotation && open && childrenOf(element).some((child) => isElement(child) && isBlock(child))) return;
    if (open) this.#blocks.mark(open, inner);
    if (close) this.#tasks.push(() => this.#blocks.mark(close, inner));
  }
}

/** The text that a reader of a page sees, in blocks. Throws an `UnreadableFile` where its style takes too long. */
export function pageText(
  page: Document,
  { sheetAt = () => undefined, pageAt = () => undefined }: BesidePage = {},
  selectors = selectorsFor({ isQuirky: isQuirky(page) }),
): PageText {
  return new PageReader(selectors, sheetAt, pageAt).read(page);
}
