import { betweenBlocks } from '../between-blocks.ts';
import { type BlockFields, type SourceText, TextBuilder, type TextBlock, type VariedWords } from '../source-text.ts';
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
import { inCase, letterCase } from './letter-case.ts';
import type { OwnedBlock } from './landmarks.ts';
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
import { Words } from './words.ts';

/** A page as text in blocks, which are given a second time with the elements that they stand in. */
export interface PageText extends Pick<SourceText, 'text' | 'variants'> {
  readonly blocks: readonly TextBlock[];
  readonly owned: readonly OwnedBlock[];
}

/** What came with a page. */
export interface BesidePage {
  readonly sheetAt?: SheetAt;
  readonly pageAt?: PageAt;
}

/** What is left to do: a node and what is handed to it, or what comes at the end of an element. */
type Task = readonly [node: Node, flow: Flow] | (() => void);

const ofOwner = (block: TextBlock, owner: Element | undefined): OwnedBlock[] => (owner ? [{ ...block, owner }] : []);

/** Characters of what is not read: more stands between no words. */
const longestInPage = 100;

class PageReader {
  readonly #builder = new TextBuilder();
  readonly #owners: Element[] = [];
  readonly #words = new Words();
  /** What the words that are being gathered belong to. */
  #of: Flow | undefined;
  #before: BlockFields | undefined;
  readonly #begun = new Set<BlockFields>();
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
    this.#endBlock();
    const { text, blocks = [], variants } = this.#builder.text();
    return { text, blocks, variants, owned: blocks.flatMap((block, at) => ofOwner(block, this.#owners[at])) };
  }

  #push(nodes: readonly Node[], flow: Flow): void {
    // What is put last comes off first.
    for (const node of nodes.toReversed()) this.#tasks.push([node, flow]);
  }

  #visit(node: Node, flow: Flow): void {
    if (isText(node)) this.#text(node.value, flow);
    else if (isElement(node)) this.#element(node, flow);
  }

  #text(text: string, flow: Flow): void {
    if (!isShown(flow.state)) {
      if (!flow.state.isInvisible) this.#words.addInPage(text.slice(0, longestInPage));
      return;
    }
    if (this.#words.isEmpty) this.#of = flow;
    if (flow.isPreformatted) this.#words.addPreformatted(text);
    else this.#words.add(text, inCase(flow.letters, flow.lang));
  }

  #element(element: Element, flow: Flow): void {
    if (element.tagName === 'br') this.#break(flow);
    const framed = this.#frames.pageIn(element, flow.framed);
    if (!framed && isUnseen(element)) {
      if (isReading(element)) this.#words.addInPage(textIn(element, longestInPage));
      return;
    }
    const style = flow.styleOf(element);
    const isOwnBlock = framed !== undefined || isBlock(element, style.get('display'), flow.isFlexible);
    const isBox = isOwnBlock || isInlineBox(element, style);
    if (hidesAll(style, isBox) || isNoteReference(element, this.#words.last)) {
      if (!isUndisplayed(style)) this.#words.addInPage(textIn(element, longestInPage));
      return;
    }
    const inner = this.#within(element, style, isOwnBlock, flow);
    if (isOwnBlock) {
      this.#endLine(flow);
      this.#tasks.push(() => this.#endLine(flow));
    } else if (isBox) {
      this.#words.addInPage('\n');
      this.#tasks.push(() => this.#words.addInPage('\n'));
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
    if (label !== undefined) this.#text(label, inner);
    const shadow = shadowOf(element);
    const assigned = slotted(element, flow.host);
    if (words !== undefined) this.#text(words, inner);
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
    if (open) this.#mark(open, inner);
    if (close) this.#tasks.push(() => this.#mark(close, inner));
  }

  #mark(mark: VariedWords, flow: Flow): void {
    if (mark.words === '' || !isShown(flow.state)) return;
    if (this.#words.isEmpty) this.#of = flow;
    this.#words.addVaried(mark);
  }

  /** Two breaks in a row part paragraphs, as old pages have them. */
  #break(flow: Flow): void {
    if (!isShown(flow.state)) return;
    if (flow.isPreformatted) this.#words.addPreformatted('\n');
    else if (this.#words.isBroken && !flow.isInCell) this.#endBlock();
    else this.#words.breakLine();
  }

  #endLine(flow: Flow): void {
    if (flow.isInCell) this.#words.breakLine();
    else this.#endBlock();
  }

  #endBlock(): void {
    const { owner, isPreformatted: isExact = false, fields } = this.#of ?? {};
    const taken = this.#words.take();
    const isText = typeof taken === 'string';
    const words = isExact && isText ? taken.replace(/^(?:[ \t]*\n)+/, '').trimEnd() : taken;
    if (!owner || !fields || (isText && taken.trim() === '')) return;
    // Only the first paragraph of an item has its number or dot.
    const own: BlockFields = this.#begun.has(fields) && fields.kind === 'item' ? { kind: 'paragraph' } : fields;
    this.#begun.add(fields);
    this.#builder.block(own, words, betweenBlocks(own, this.#before));
    this.#owners.push(owner);
    this.#before = own;
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
