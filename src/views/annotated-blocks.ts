import type { ParagraphView, PassageNote } from './annotated-source.ts';

/** A list of a source; a list within it stands in the item before. */
export interface ListView {
  readonly ordered: boolean;
  /** The number of its first item, where it goes on from one that something interrupts. */
  readonly start: number;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly paragraph: ParagraphView;
  readonly lists: readonly ListView[];
}

/** What stands beside the notes on its passages, and below the place of the file that begins with it. */
export type AnnotatedBlock = Pick<ParagraphView, 'place' | 'notes'> &
  (
    | { readonly kind: 'text'; readonly paragraph: ParagraphView; readonly heading: number | undefined }
    | { readonly kind: 'lists'; readonly lists: readonly ListView[] }
    | { readonly kind: 'table'; readonly rows: readonly (readonly ParagraphView[])[] }
  );

/** The page has two levels of headings of its own. */
const firstLevel = 3;

/** Turns the levels of headings into those of a page, from 3 on, none of which skips one. */
function outlined(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, firstLevel + open.length - 1);
  };
}

/** Items as lists in lists, by their levels. */
function listsOf(items: readonly ParagraphView[]): ListView[] {
  const [first] = items;
  if (!first) return [];
  const { level = 1, ordered = false } = first.block ?? {};
  const isAbove = ({ block }: ParagraphView): boolean =>
    (block?.level ?? 1) < level || ((block?.level ?? 1) === level && (block?.ordered ?? false) !== ordered);
  const next = items.findIndex(isAbove);
  const own = next === -1 ? items : items.slice(0, next);
  const starts = own.flatMap(({ block }, index) => ((block?.level ?? 1) === level ? [index] : []));
  const list: ListView = {
    ordered,
    start: first.item ?? 1,
    items: starts.flatMap((at, index) => {
      const paragraph = own[at];
      return paragraph ? { paragraph, lists: listsOf(own.slice(at + 1, starts[index + 1])) } : [];
    }),
  };
  return [list, ...(next === -1 ? [] : listsOf(items.slice(next)))];
}

const kindOf = ({ block }: ParagraphView | Record<'block', undefined>): string =>
  block?.kind === 'cell' ? `cell ${block.table ?? ''}` : (block?.kind ?? 'paragraph');

const joins = (before: ParagraphView | undefined, paragraph: ParagraphView): boolean =>
  before !== undefined &&
  paragraph.place === undefined &&
  (paragraph.block?.kind === 'item' || paragraph.block?.kind === 'cell') &&
  kindOf(before) === kindOf(paragraph);

/** Paragraphs as a page shows them: items in lists and cells in tables, which go on up to the next place of the file. */
export function annotatedBlocks(paragraphs: readonly ParagraphView[]): AnnotatedBlock[] {
  const groups: [ParagraphView, ...ParagraphView[]][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last && joins(last.at(-1), paragraph)) last.push(paragraph);
    else groups.push([paragraph]);
  }
  const levelOf = outlined();
  return groups.map((group): AnnotatedBlock => {
    const [first] = group;
    const { place, block } = first;
    const notes: PassageNote[] = group.flatMap((paragraph) => paragraph.notes);
    if (block?.kind === 'item') return { kind: 'lists', place, notes, lists: listsOf(group) };
    if (block?.kind === 'cell') {
      const rows = [...Map.groupBy(group, (cell) => cell.block?.row).values()];
      return { kind: 'table', place, notes, rows };
    }
    const heading = block?.kind === 'heading' ? levelOf(block.level ?? 1) : undefined;
    return { kind: 'text', place, notes, paragraph: first, heading };
  });
}
