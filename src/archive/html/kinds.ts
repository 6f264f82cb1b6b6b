import type { BlockFields } from '../source-text.ts';
import { isPreformatted } from './elements.ts';
import { attribute, childrenOf, type Element, elementsIn, isElement, listed, type Node } from './tree.ts';

/** How deep a list stands, from 1, and whether it counts. */
export interface ListPlace {
  readonly level: number;
  readonly ordered: boolean;
}

/** Which table of the page, from 0, and the row that is being read. */
export interface TablePlace {
  readonly table: number;
  row: number;
}

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

export function listOf({ tagName }: Element, around: ListPlace | undefined): ListPlace | undefined {
  return lists.has(tagName) ? { level: (around?.level ?? 0) + 1, ordered: tagName === 'ol' } : around;
}

const sections = new Set('table h1 h2 h3 h4 h5 h6 article section nav main form'.split(' '));

/** Whether a table puts a page in its places, as old pages do, and has no rows that belong together. */
export function isLayout(table: Element): boolean {
  if (listed(table, 'role').some((role) => role === 'presentation' || role === 'none')) return true;
  let [rows, cells, paragraphs, mostInRow, inRow] = [0, 0, 0, 0, 0];
  for (const { tagName } of elementsIn(table)) {
    if (sections.has(tagName)) return true;
    if (tagName === 'tr') [rows, inRow] = [rows + 1, 0];
    else if (tagName === 'p') paragraphs++;
    else if (tagName === 'td' || tagName === 'th') {
      cells++;
      mostInRow = Math.max(mostInRow, ++inRow);
    }
  }
  return rows < 2 || mostInRow < 2 || (paragraphs > 2 && paragraphs > cells);
}

const noteRoles = new Set(['doc-footnote', 'doc-endnote', 'note', 'footnote', 'endnote', 'rearnote']);
const noteId = /^(?:fn|footnote|endnote|cite_note|note|voetnoot)[-:_.]?[\w-]*\d/i;

const isNote = (element: Element): boolean =>
  [...listed(element, 'role'), ...listed(element, 'epub:type')].some((role) => noteRoles.has(role)) ||
  (['li', 'p', 'div', 'aside'].includes(element.tagName) && noteId.test(attribute(element, 'id') ?? ''));

function headingLevel(element: Element): number | undefined {
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (level !== undefined) return Number(level);
  if (!listed(element, 'role').includes('heading')) return undefined;
  return Math.min(6, Math.max(1, Math.trunc(Number(attribute(element, 'aria-level') ?? 2)) || 2));
}

/** What the words directly within an element are; `undefined` where it makes them nothing else than what is around. */
export function kindOf(
  element: Element,
  list: ListPlace | undefined,
  place: TablePlace | undefined,
): BlockFields | undefined {
  const level = headingLevel(element);
  if (level !== undefined) return { kind: 'heading', level };
  if (isNote(element)) return { kind: 'note' };
  if (isPreformatted(element)) return { kind: 'preformatted' };
  switch (element.tagName) {
    case 'li':
      return { kind: 'item', level: list?.level ?? 1, ordered: list?.ordered ?? false };
    case 'td':
    case 'th':
      return place ? { kind: 'cell', table: place.table, row: Math.max(0, place.row) } : { kind: 'paragraph' };
    case 'caption':
    case 'figcaption':
    case 'dt':
    case 'dd':
      return { kind: 'paragraph' };
    default:
      return undefined;
  }
}

/** Of a closed `details`, only what opens it. */
export function shownChildren(element: Element): readonly Node[] {
  const children = childrenOf(element);
  if (element.tagName !== 'details' || attribute(element, 'open') !== undefined) return children;
  const summary = children.find((child) => isElement(child) && child.tagName === 'summary');
  return summary ? [summary] : [];
}
