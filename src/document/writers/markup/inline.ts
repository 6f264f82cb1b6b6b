import { type Inline, inlineText, type NoteRef, piecesOf, relOf, type Run } from '../../inline.ts';
import { directionOf, hasRtlLetters } from '../../../i18n/direction.ts';
import type { Row } from '../../row.ts';
import { element, isElement, type XmlNode } from '../../xml.ts';
import { type Context, role } from './context.ts';

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

/** Room for the page of a place; empty until the document is laid out on paper, and shown nowhere while empty. */
export const pageSlot = (anchor: string, text: string): XmlNode =>
  element('span', { class: 'page-ref', 'data-page-of': anchor, 'data-page-text': text });

/** The same after the words that lead there. */
export const pageOf = (anchor: string, { words, hasPages }: Context): XmlNode[] =>
  hasPages ? [pageSlot(anchor, ` ${words.pageRef}`)] : [];

function noteRef({ number, id }: NoteRef, context: Context): XmlNode {
  const label = context.words.note.replace('{number}', String(number));
  const attributes = { id, href: `#note-${number}`, 'aria-label': label, ...role(context, 'noteref') };
  return element('a', attributes, String(number));
}

/** How many numbers of notes may stand together on any line of a book. */
const fewRefs = 6;

/** The numbers of the notes that a statement rests on. */
export const noteRefsMarkup = (refs: readonly NoteRef[], context: Context): XmlNode[] =>
  refs.length === 0
    ? []
    : [
        element(
          'sup',
          { class: context.isBook && refs.length > fewRefs ? 'note-refs many' : 'note-refs' },
          ...refs.flatMap((ref, index) => [...(index > 0 ? [', '] : []), noteRef(ref, context)]),
        ),
      ];

/** A name. Letters that run the other way would turn what stands beside it, such as its page. */
export const name = (text: string): XmlNode => (hasRtlLetters(text) ? element('bdi', {}, text) : text);

/** The same for words in whatever markup. Words of a language that runs that way have their direction from it. */
const setApart = (words: readonly Inline[], lang: string | undefined, written: readonly XmlNode[]) =>
  (lang === undefined || directionOf(lang) === 'ltr') && hasRtlLetters(inlineText(words))
    ? [element('bdi', {}, ...written)]
    : written;

function inline(node: Inline, context: Context): XmlNode[] {
  const children = 'children' in node ? inlines(node.children, context) : [];
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'code':
      return [element('code', {}, node.value)];
    case 'break':
      return [element('br', {})];
    case 'run':
      return [
        element('span', { lang: node.lang }, ...children),
        ...(node.said === undefined ? [] : [' ', element('small', { class: 'language' }, `(${node.said})`)]),
      ];
    case 'link': {
      const rel = node.external ? relOf(inlineText(node.children), node.href) : undefined;
      const { href, lang, title } = node;
      return [element('a', { href, lang, title, rel }, ...setApart(node.children, lang, children))];
    }
    case 'reference': {
      const page = node.page ? pageOf(node.to, context) : [];
      const section = node.section === undefined ? [] : [element('span', { class: 'page-ref' }, ` ${node.section}`)];
      const way = [...page, ...section];
      const { title, lang } = node;
      const href = `#${node.to}`;
      const words = setApart(node.children, lang, children);
      if (lang === undefined || way.length === 0) return [element('a', { href, lang, title }, ...words, ...way)];
      // The page is told in the language around.
      return [element('a', { href, title }, element('span', { lang }, ...words), ...way)];
    }
    case 'detail':
      return node.of === 'value'
        ? [element('span', { class: 'detail' }, ' · ', ...children)]
        : [', ', element('span', { class: 'detail' }, ...children)];
    case 'notes':
      return noteRefsMarkup(node.refs, context);
    case 'footnote': {
      const attributes = { id: node.id, href: `#${node.to}`, 'aria-label': node.label, ...role(context, 'noteref') };
      return [element('sup', { class: 'footnote-ref' }, element('a', attributes, node.letter))];
    }
    default:
      return [element(tags[node.type], {}, ...children)];
  }
}

// Words that run the other way would take the number to their other side. The sheet of a book may not prevent that, as
// those of pages do (epubcheck, CSS-001), so that the element does.
const inOwnDirection = (node: XmlNode): XmlNode =>
  isElement(node) ? { ...node, attributes: { ...node.attributes, dir: 'ltr' } } : node;

export const inlines = (nodes: readonly Inline[], context: Context): XmlNode[] =>
  nodes.flatMap((node, index) => {
    const written = inline(node, context);
    const isNumber = node.type === 'notes' || node.type === 'footnote';
    return context.isBook && isNumber && hasRtlLetters(inlineText(nodes.slice(0, index)))
      ? written.map(inOwnDirection)
      : written;
  });

/** The number of an entry, before its first words. */
export const sectionNumber = (number: number | undefined): XmlNode[] =>
  number === undefined ? [] : [element('span', { class: 'section-number' }, `${number} `)];

/** The same for a name with words in a language of their own. */
export function runName(run: Run): readonly XmlNode[] {
  const pieces = piecesOf(run).map(({ text, lang }) => (lang === undefined ? text : element('span', { lang }, text)));
  return hasRtlLetters(run.text) ? [element('bdi', {}, ...pieces)] : pieces;
}

/**
 * A short text in the languages of the document, one after the other or, in a heading, side by side; a number stands
 * before its first words. A name that is the same in both stands once, in the language of the document.
 */
export function pairedText(cells: Row<Run>, number?: number): XmlNode[] {
  const before = sectionNumber(number);
  const [only, ...others] = cells.map(({ value }) => value);
  if (only && others.length === 0)
    return [...before, ...(only.foreign ? [element('span', { lang: only.lang }, ...runName(only))] : runName(only))];
  return cells.flatMap(({ lang, value }, index) => [
    ...(index > 0 ? [element('span', { class: 'between' }, ' / ')] : []),
    element(
      'span',
      { class: 'cell', lang: value.foreign ? value.lang : lang },
      ...(index === 0 ? before : []),
      ...runName(value),
    ),
  ]);
}
