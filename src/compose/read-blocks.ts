import type { Block, FactBlock, Inline } from './blocks.ts';
import { headingOf, label, noteLinks } from './edition.ts';
import { inlines, isElement, isEmpty, text, tidied } from './read-inlines.ts';

const blockNames = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DL FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER OL P SECTION TABLE UL'.split(' '),
);
const isBlock = (node: Node): node is Element => isElement(node) && blockNames.has(node.nodeName);

function paragraph(nodes: readonly Inline[]): Block[] {
  return isEmpty(nodes) ? [] : [{ type: 'paragraph', children: tidied(nodes) }];
}

/** Runs of words and the blocks between them, in order. */
function children(element: Element): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const close = (): void => {
    const words = inlines(run);
    const last = blocks.at(-1);
    // References that follow a paragraph belong to it.
    const areNotes = words.every((node) => node.type === 'note' || isEmpty([node])) && !isEmpty(words);
    if (areNotes && last?.type === 'paragraph') {
      blocks[blocks.length - 1] = { type: 'paragraph', children: tidied([...last.children, ...words]) };
    } else blocks.push(...paragraph(words));
    run = [];
  };
  for (const node of element.childNodes) {
    if (isElement(node) && node.matches('.used-at')) continue;
    if (isBlock(node)) {
      close();
      blocks.push(...blocksOf(node));
    } else run.push(node);
  }
  close();
  return blocks;
}

/** Who said it, and the source of the first reference. */
function attribution(quote: Element): Inline[] {
  const entry = quote.closest('article');
  const heading = entry && headingOf(entry)?.cloneNode(true);
  if (!(heading instanceof Element)) return [];
  heading.querySelector('.section-number')?.remove();
  const note = quote.querySelector(noteLinks)?.getAttribute('href');
  const source = note && quote.closest('.composed')?.querySelector(`${note} a[data-address]`);
  return [text(heading.textContent.trim()), ...(source ? [text(', '), ...inlines([source])] : [])];
}

function facts(list: Element): FactBlock[] {
  const groups: { label: Element; values: Element[] }[] = [];
  for (const item of list.querySelectorAll('dt, dd')) {
    if (item.nodeName === 'DT') groups.push({ label: item, values: [] });
    else groups.at(-1)?.values.push(item);
  }
  return groups.map(({ label, values }) => ({
    type: 'fact',
    label: tidied(inlines(label.childNodes)),
    values: values.map((value) => {
      const remarks = [...value.children].filter(isBlock);
      const words = [...value.childNodes].filter((node) => !isBlock(node));
      return { text: tidied(inlines(words)), remarks: remarks.flatMap(blocksOf) };
    }),
  }));
}

const line = (blocks: readonly Block[]): Inline[] =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.children] : []))
    .flatMap((words, index) => [...(index > 0 ? [text(' · ')] : []), ...words]);

function list(element: Element): Block[] {
  const items = [...element.children];
  if (element.matches('.source-notes'))
    return [{ type: 'notes', notes: items.map((item, index) => ({ number: index + 1, text: line(children(item)) })) }];
  // Of the contents, the entries: what follows them stands elsewhere in a copy.
  const listed = element.matches('.composed-contents')
    ? items.filter((item) => item.querySelector('.section-number'))
    : items;
  return [{ type: 'list', items: listed.map((item) => tidied(inlines(item.childNodes))) }];
}

/** On paper the kind of a thing stands above or beside its name. */
function headingFirst(blocks: readonly Block[]): Block[] {
  const heading = blocks.filter(({ type }) => type === 'heading').slice(0, 1);
  return [...heading, ...blocks.filter((block) => !heading.includes(block))];
}

function blocksOf(element: Element): Block[] {
  const level = /^H([1-6])$/.exec(element.nodeName)?.[1];
  if (level !== undefined)
    return [{ type: 'heading', level: Number(level), children: tidied(inlines(element.childNodes)) }];
  switch (element.nodeName) {
    case 'P': {
      const words = inlines(element.childNodes);
      const isLabel = element.matches(label) && !isEmpty(words);
      return paragraph(isLabel ? [{ type: 'strong', children: tidied(words) }] : words);
    }
    case 'BLOCKQUOTE':
      return [{ type: 'quote', children: children(element), by: attribution(element) }];
    case 'UL':
    case 'OL':
      return list(element);
    case 'DL':
      return facts(element);
    case 'ARTICLE':
    case 'HEADER':
      return headingFirst(children(element));
    default:
      return children(element);
  }
}

/** A composed document as blocks, for copies as text: addresses are whole, and the notes come last, with their heading. */
export function readBlocks(composed: Element): Block[] {
  const blocks = children(composed);
  const notes = blocks.findIndex(({ type }) => type === 'notes');
  return notes < 0 ? blocks : [...blocks.toSpliced(notes - 1, 2), ...blocks.slice(notes - 1, notes + 1)];
}
