import { betweenBlocks } from '../between-blocks.ts';
import { type BlockFields, type SourceText, TextBuilder, type TextBlock, type VariedWords } from '../source-text.ts';
import type { Flow } from './flow.ts';
import { isShown } from './hiding.ts';
import type { OwnedBlock } from './landmarks.ts';
import { inCase } from './letter-case.ts';
import type { Element } from './tree.ts';
import { Words } from './words.ts';

/** A page as text in blocks, which are given a second time with the elements that they stand in. */
export interface PageText extends Pick<SourceText, 'text' | 'variants'> {
  readonly blocks: readonly TextBlock[];
  readonly owned: readonly OwnedBlock[];
}

const ofOwner = (block: TextBlock, owner: Element | undefined): OwnedBlock[] => (owner ? [{ ...block, owner }] : []);

/** Characters of what is not read: more stands between no words. */
export const longestUnread = 100;

/** The blocks of a page as its words come, each with the element that it stands in. */
export class PageBlocks {
  readonly #builder = new TextBuilder();
  readonly #owners: Element[] = [];
  readonly #words = new Words();
  /** What the words that are being gathered belong to. */
  #of: Flow | undefined;
  #before: BlockFields | undefined;
  readonly #begun = new Set<BlockFields>();

  /** The last character of the words before; `''` for none, also where white space follows it. */
  get last(): string {
    return this.#words.last;
  }

  /** Adds text, as it stands in the page. */
  text(text: string, flow: Flow): void {
    if (!isShown(flow.state)) {
      if (!flow.state.isInvisible) this.#words.addInPage(text.slice(0, longestUnread));
      return;
    }
    if (this.#words.isEmpty) this.#of = flow;
    if (flow.isPreformatted) this.#words.addPreformatted(text);
    else this.#words.add(text, inCase(flow.letters, flow.lang));
  }

  /** Adds what a browser finds in the page, and no reader takes for a part of its words. */
  addUnread(found: string): void {
    this.#words.addInPage(found);
  }

  /** Adds the mark of a quotation. */
  mark(mark: VariedWords, flow: Flow): void {
    if (mark.words === '' || !isShown(flow.state)) return;
    if (this.#words.isEmpty) this.#of = flow;
    this.#words.addVaried(mark);
  }

  /** Two breaks in a row part paragraphs, as old pages have them. */
  break(flow: Flow): void {
    if (!isShown(flow.state)) return;
    if (flow.isPreformatted) this.#words.addPreformatted('\n');
    else if (this.#words.isBroken && !flow.isInCell) this.#endBlock();
    else this.#words.breakLine();
  }

  /** What begins or ends a line in an element: a block, or a line of a cell. */
  endLine(flow: Flow): void {
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

  /** All of it, once the page has ended. */
  taken(): PageText {
    this.#endBlock();
    const { text, blocks = [], variants } = this.#builder.text();
    return { text, blocks, variants, owned: blocks.flatMap((block, at) => ofOwner(block, this.#owners[at])) };
  }
}
