import type { BlockFields, TextBuilder } from '../source-text.ts';

/** A paragraph, a heading, or the words of a cell. */
export interface WordBlock {
  readonly fields: BlockFields;
  readonly words: string;
  /** Whether it stands in the same row as the cell before it. */
  readonly besideLast?: boolean;
}

/** Adds a block to a text: the cells of a row stand beside each other, its rows below each other. */
export function addBlock(builder: TextBuilder, { fields, words, besideLast = false }: WordBlock): void {
  const betweenRows = fields.kind === 'cell' && (fields.row ?? 0) > 0 ? '\n' : '\n\n';
  builder.block(fields, words, besideLast ? '\t' : betweenRows);
}

interface Row {
  readonly table: number;
  row: number;
  /** Of the cell that is open. */
  words: string[];
  cells: number;
  /** How many tables this one has open within its cells. */
  inner: number;
}

/** The blocks of a text that runs on by itself: the body, a text box or a note. */
export class Flow {
  readonly blocks: WordBlock[] = [];
  /** Text boxes that hang on the paragraph that is open. */
  readonly #beside: WordBlock[] = [];
  readonly #tables: { count: number };
  #carried = '';
  #row: Row | undefined;

  /** Tables are counted over all flows of a document. */
  constructor(tables: { count: number }) {
    this.#tables = tables;
  }

  /** What a paragraph begins with: those before it whose ends were deleted. */
  carried(): string {
    const carried = this.#carried;
    this.#carried = '';
    return carried;
  }

  /** Ends a paragraph. One that joins the next has no end of its own. */
  paragraph(fields: BlockFields, words: string, joins: boolean): void {
    if (joins) this.#carried = words;
    else this.#add({ fields, words: words.trim() });
  }

  /** Adds what hangs on the paragraph that is open. */
  hang(blocks: readonly WordBlock[]): void {
    this.#beside.push(...blocks);
  }

  #add(block: WordBlock): void {
    if (this.#row) this.#row.words.push(block.words);
    else this.blocks.push(block, ...this.#beside.splice(0));
  }

  openTable(): void {
    if (this.#row) this.#row.inner++;
    else this.#row = { table: this.#tables.count++, row: -1, words: [], cells: 0, inner: 0 };
  }

  openRow(): void {
    if (!this.#row || this.#row.inner > 0) return;
    this.#row.row++;
    this.#row.cells = 0;
  }

  closeCell(): void {
    this.#flush();
    if (!this.#row || this.#row.inner > 0) return;
    const { table, row, words, cells } = this.#row;
    const text = words.filter((each) => each !== '').join('\n');
    this.#row.words = [];
    if (text === '') return;
    this.blocks.push({ fields: { kind: 'cell', table, row }, words: text, besideLast: cells > 0 });
    this.#row.cells++;
  }

  closeTable(): void {
    if (this.#row && this.#row.inner > 0) this.#row.inner--;
    else {
      this.#row = undefined;
      this.blocks.push(...this.#beside.splice(0));
    }
  }

  /** What is left where the flow ends, or a cell of it. */
  #flush(): void {
    const words = this.carried().trim();
    if (words !== '') this.#add({ fields: { kind: 'paragraph' }, words });
  }

  /** Ends the flow, and gives its blocks. */
  end(): readonly WordBlock[] {
    this.#flush();
    this.blocks.push(...this.#beside.splice(0));
    return this.blocks;
  }
}
