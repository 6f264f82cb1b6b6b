import type { Block, Columns, Entry, Fact, Footnotes, KeyFigure, List, Paragraph, Remark } from '../../nodes.ts';
import { element, type XmlElement, type XmlNode } from '../../xml.ts';
import { type Context, inColumn } from './context.ts';
import { contents, index } from './finding.ts';
import { inlines, pairedText } from './inline.ts';
import { label, quotation, translation } from './quotation.ts';
import { sourceNotes } from './source-notes.ts';
import { table } from './table.ts';
import { grid } from './grid.ts';
import { timelineFigure } from './timeline-figure.ts';

const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

const paragraphClass = { label: 'label', notice: 'foreign-notice', see: 'see' } as const;

const paragraph = ({ role, lang, children }: Paragraph, context: Context): XmlElement =>
  element('p', { class: role && paragraphClass[role], lang }, ...inlines(children, context));

/** The letter of each leads back to the text. */
function footnotes({ title, back, notes }: Footnotes, context: Context): XmlElement {
  const { isBook } = context;
  const items = notes.map(({ letter, anchor, from, children }) =>
    element(
      'li',
      { id: anchor, ...(isBook ? { 'epub:type': 'footnote' } : {}) },
      element(
        'a',
        { class: 'back', href: `#${from}`, 'aria-label': back, ...(isBook ? { role: 'doc-backlink' } : {}) },
        letter,
      ),
      ' ',
      element('div', { class: 'said' }, ...blocks(children, context)),
    ),
  );
  return element('div', { class: 'footnotes' }, label(title), element('ul', {}, ...items));
}

/** A heading in the languages of the document. */
const titleRow = (
  level: number,
  title: Entry['title'],
  { id, number }: { id?: string; number?: number | undefined } = {},
): XmlElement => element(`h${level}`, { class: 'row', id }, ...pairedText(title, number));

function list({ role, start, loose, items }: List, context: Context): XmlElement {
  // What stands for an embed stays on a line of its own.
  const held = (node: Block): XmlNode[] =>
    node.type === 'paragraph' && node.role === undefined && !loose
      ? inlines(node.children, context)
      : block(node, context);
  const first = start === undefined || start === 1 ? undefined : String(start);
  return element(
    start === undefined ? 'ul' : 'ol',
    { class: role, start: first },
    ...items.map((children) => element('li', {}, ...children.flatMap(held))),
  );
}

const columns = ({ role, cells }: Columns, context: Context): XmlElement =>
  element(
    'div',
    { class: classes('row', role) },
    ...cells.map(({ lang, value }) =>
      element('div', { class: 'cell', lang }, ...blocks(value, inColumn(context, lang))),
    ),
  );

const remark = ({ role: whose, label: kind, children }: Remark, context: Context): XmlElement =>
  element(
    'div',
    { class: whose === undefined ? 'remark' : `remark ${whose}`, role: 'note' },
    label(kind),
    ...blocks(children, context),
  );

/** Values that nothing qualifies follow each other on a line. */
function fact({ label: name, values }: Fact, context: Context): XmlElement {
  const isPlain = values.every(
    ({ children, remark: note }) =>
      note === undefined && children.every(({ type }) => type !== 'detail' && type !== 'notes'),
  );
  const written = values.map(({ children, remark: note }) => [
    ...inlines(children, context),
    ...(note === undefined ? [] : [remark(note, context)]),
  ]);
  const data = isPlain
    ? [element('dd', {}, ...written.flatMap((value, at) => [...(at > 0 ? ['; '] : []), ...value]))]
    : written.map((value) => element('dd', {}, ...value));
  return element('dl', { class: classes('fact', isPlain && 'links-only') }, element('dt', {}, name), ...data);
}

const keyFigure = ({ qualifier, number, unit, children }: KeyFigure, context: Context): XmlNode[] => [
  element(
    'p',
    { class: 'number' },
    ...(qualifier === '' ? [] : [element('span', { class: 'qualifier' }, qualifier), ' ']),
    `${number} `,
    ...inlines(unit, context),
  ),
  ...blocks(children, context),
];

function entry({ anchor, key, title, kind, number, children }: Entry, context: Context): XmlElement {
  const id = `${anchor}-title`;
  const head = columns(
    {
      type: 'columns',
      role: 'kind',
      cells: kind.map(({ lang, value }) => ({
        lang,
        value: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      })),
    },
    context,
  );
  return element(
    'article',
    { class: 'entry', id: anchor, 'data-entry': key, 'aria-labelledby': id },
    element('div', { class: 'head' }, head, titleRow(3, title, { id, number })),
    ...blocks(children, context),
  );
}

function block(node: Block, context: Context): XmlNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, context)];
    case 'heading':
      return [element(`h${node.level}`, {}, ...inlines(node.children, context))];
    case 'title':
      return [titleRow(node.level, node.title)];
    case 'list':
      return [list(node, context)];
    case 'table':
      return [table(node, context)];
    case 'footnotes':
      return [footnotes(node, context)];
    case 'foreign':
      return [element('div', { lang: node.lang }, ...blocks(node.children, context))];
    case 'blockquote':
      return [element('blockquote', {}, ...blocks(node.children, context))];
    case 'code': {
      const syntax = node.syntax === undefined ? undefined : `language-${node.syntax}`;
      return [element('pre', {}, element('code', { class: syntax }, `${node.value}\n`))];
    }
    case 'divider':
      return [element('hr', {})];
    case 'columns':
      return [columns(node, context)];
    case 'quotation':
      return [quotation(node, context)];
    case 'translation':
      return [translation(node, context)];
    case 'remark':
      return [remark(node, context)];
    case 'fact':
      return [fact(node, context)];
    case 'key-figure':
      return keyFigure(node, context);
    case 'entry':
      return [entry(node, context)];
    case 'grid':
      return [grid(node, context)];
    case 'timeline':
      return [timelineFigure(node)];
    case 'source-notes':
      return [sourceNotes(node, context)];
    case 'contents':
      return [contents(node, context)];
    case 'index':
      return [index(node, context)];
  }
}

export const blocks = (nodes: readonly Block[], context: Context): XmlNode[] =>
  nodes.flatMap((node) => block(node, context));
