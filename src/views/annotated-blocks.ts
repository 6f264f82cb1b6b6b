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

type Group = [ParagraphView, ...ParagraphView[]];

/** Cuts paragraphs into groups: each joins the group before it, or begins one. */
function grouped(paragraphs: readonly ParagraphView[], joins: (next: ParagraphView, group: Group) => boolean): Group[] {
  const groups: Group[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last && joins(paragraph, last)) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

const levelOf = ({ block }: ParagraphView): number => block?.level ?? 1;
const isOrdered = ({ block }: ParagraphView): boolean => block?.ordered ?? false;

const isBelow = (item: ParagraphView, [first]: Group): boolean => levelOf(item) > levelOf(first);

const isInList = (item: ParagraphView, list: Group): boolean =>
  isBelow(item, list) || (levelOf(item) === levelOf(list[0]) && isOrdered(item) === isOrdered(list[0]));

/** Items as lists in lists, by their levels. */
const listsOf = (items: readonly ParagraphView[]): ListView[] =>
  grouped(items, isInList).map((list) => ({
    ordered: isOrdered(list[0]),
    start: list[0].item ?? 1,
    items: grouped(list, isBelow).map(([paragraph, ...within]) => ({ paragraph, lists: listsOf(within) })),
  }));

const kindOf = ({ block }: ParagraphView): string =>
  block?.kind === 'cell' ? `cell ${block.table ?? ''}` : (block?.kind ?? 'paragraph');

const joins = (paragraph: ParagraphView, [first]: Group): boolean =>
  paragraph.place === undefined &&
  (paragraph.block?.kind === 'item' || paragraph.block?.kind === 'cell') &&
  kindOf(first) === kindOf(paragraph);

/** Paragraphs as a page shows them: items in lists and cells in tables, which go on up to the next place of the file. */
export function annotatedBlocks(paragraphs: readonly ParagraphView[]): AnnotatedBlock[] {
  const headingLevel = outlined();
  return grouped(paragraphs, joins).map((group): AnnotatedBlock => {
    const [first] = group;
    const { place, block } = first;
    const notes: PassageNote[] = group.flatMap((paragraph) => paragraph.notes);
    if (block?.kind === 'item') return { kind: 'lists', place, notes, lists: listsOf(group) };
    if (block?.kind === 'cell') {
      const rows = [...Map.groupBy(group, (cell) => cell.block?.row).values()];
      return { kind: 'table', place, notes, rows };
    }
    const heading = block?.kind === 'heading' ? headingLevel(block.level ?? 1) : undefined;
    return { kind: 'text', place, notes, paragraph: first, heading };
  });
}
