import type { Nodes, Parents } from 'mdast';
import type { BlockFields } from '../source-text.ts';

/** Words that show, and the stretch of the file in which they are written, in code units. */
export interface ShownWords {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export interface MarkdownBlock {
  readonly fields: BlockFields;
  readonly shown: readonly ShownWords[];
}

/** What is around a node. */
interface Around {
  readonly fields: BlockFields;
  readonly level: number;
}

/** Finds the blocks of a text in Markdown. `shownOf` gives what a reader sees of a block in HTML. */
export class BlockFinder {
  readonly blocks: MarkdownBlock[] = [];
  readonly #text: string;
  readonly #shownOf: (html: string) => string;
  #tables = 0;

  constructor(text: string, shownOf: (html: string) => string) {
    this.#text = text;
    this.#shownOf = shownOf;
  }

  /** Adds the blocks of a node, in their order. */
  add(node: Nodes, around: Around = { fields: { kind: 'paragraph' }, level: 0 }): void {
    switch (node.type) {
      case 'heading':
        this.#block({ kind: 'heading', level: node.depth }, this.#within(node));
        break;
      case 'paragraph':
        this.#block(around.fields, this.#within(node));
        break;
      case 'code':
        this.#block({ kind: 'preformatted' }, [this.#code(node, node.value)]);
        break;
      case 'html':
        this.#block(around.fields, [{ ...this.#place(node), words: this.#shownOf(node.value) }]);
        break;
      case 'list':
        for (const item of node.children) this.#item(item, node.ordered ?? false, around.level + 1);
        break;
      case 'table': {
        const table = this.#tables++;
        for (const [row, { children }] of node.children.entries())
          for (const cell of children) this.#block({ kind: 'cell', table, row }, this.#within(cell));
        break;
      }
      case 'footnoteDefinition':
        for (const child of node.children) this.add(child, { ...around, fields: { kind: 'note' } });
        break;
      default:
        if ('children' in node) for (const child of node.children) this.add(child, around);
    }
  }

  /** Only the first paragraph of an item has its number or dot. */
  #item({ children }: Parents, ordered: boolean, level: number): void {
    for (const [index, child] of children.entries())
      this.add(child, { fields: index === 0 ? { kind: 'item', level, ordered } : { kind: 'paragraph' }, level });
  }

  #block(fields: BlockFields, shown: readonly ShownWords[]): void {
    if (shown.some(({ words }) => words.trim() !== '')) this.blocks.push({ fields, shown });
  }

  #place({ position }: Nodes): { readonly from: number; readonly to: number } {
    const { start, end } = position ?? {};
    return { from: start?.offset ?? this.#text.length, to: end?.offset ?? this.#text.length };
  }

  /** Code shows as it is written, without the signs around it and what indents it. */
  #code(node: Nodes, words: string): ShownWords {
    const { from, to } = this.#place(node);
    const written = this.#text.slice(from, to);
    const firstLine = /^(?:`{3}|~{3}).*\n/.exec(written)?.[0].length ?? 0;
    const at = written.indexOf(words, firstLine);
    return at < 0 ? { words, from: from + firstLine, to } : { words, from: from + at, to: from + at + words.length };
  }

  /** What shows of running text: not pictures, the numbers of notes and the tags of HTML. */
  #within(parent: Parents): ShownWords[] {
    return parent.children.flatMap((node) => {
      if (node.type === 'text') return [{ ...this.#place(node), words: node.value }];
      if (node.type === 'inlineCode') return [this.#code(node, node.value)];
      if (node.type === 'break') return [{ ...this.#place(node), words: '\n' }];
      return 'children' in node ? this.#within(node) : [];
    });
  }
}
