import type { Nodes, Root, TableRow } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { evidenceKey, textEvidence } from '../../src/document/cites.ts';
import { footnotes } from '../../src/document/footnotes.ts';
import { textOf } from './html-elements.ts';
import { evidenceOf, isCite } from '../../src/reader/mdx-cite.ts';

/**
 * What a reader gets of running text, as a flat list: each text, each element with what its attributes say, in their
 * order. It leaves out paragraphs, which lists and components may drop, and white space around blocks.
 */
type Outline = readonly string[];

// A browser reads the end of a line of any system as that of any other.
const said = (name: string, attributes: Readonly<Record<string, string | null | undefined>>): string =>
  [name, ...Object.entries(attributes).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))]
    .join(' ')
    .replace(/\r\n?/g, '\n');

const squeezed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

const isNumber = (part: string | undefined): part is string => part?.startsWith('bron ') ?? false;

/** The numbers of source notes that stand together, each once and in order, where they begin. */
function numbersFrom(outline: Outline, index: number): string[] {
  if (isNumber(outline[index - 1])) return [];
  const end = outline.findIndex((part, at) => at > index && !isNumber(part));
  const numbers = new Set(outline.slice(index, end === -1 ? undefined : end));
  return [...numbers].toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5)));
}

/** Texts that stand beside each other as one, without the space around them. */
function joined(parts: readonly (string | { readonly text: string })[]): Outline {
  const outline: string[] = [];
  let text = '';
  const flush = (): void => {
    const whole = squeezed(text).trim();
    if (whole !== '') outline.push(`“${whole}”`);
    text = '';
  };
  for (const part of parts) {
    if (typeof part === 'object') text += part.text;
    else {
      flush();
      outline.push(part);
    }
  }
  flush();
  return outline.flatMap((part, index) => (isNumber(part) ? numbersFrom(outline, index) : [part]));
}

type Part = string | { readonly text: string };

const names: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  inlineCode: 'code',
  blockquote: 'blockquote',
  listItem: 'li',
  thematicBreak: 'hr',
  break: 'br',
};

const identifierOf = (identifier: string): string => identifier.toUpperCase();

function definitionsIn(node: Nodes, found = new Map<string, { url: string; title?: string | null | undefined }>()) {
  if (node.type === 'definition' && !found.has(identifierOf(node.identifier)))
    found.set(identifierOf(node.identifier), node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** The outline of a tree, by what Markdown means and by nothing that the program does. */
export function outlineOfTree(body: Root): Outline {
  const definitions = definitionsIn(body);
  const notes = footnotes(body);
  const numbers = [...textEvidence(body).keys()];
  const inner = (node: Nodes): Part[] => ('children' in node ? node.children.flatMap((child) => parts(child)) : []);
  const parts = (node: Nodes): Part[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value }];
      case 'root':
        return inner(node);
      case 'paragraph':
        return [{ text: ' ' }, ...inner(node), { text: ' ' }];
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'footnoteReference':
        return [`noot ${notes.get(node.identifier)?.letter ?? ''}`];
      case 'inlineCode':
        return ['code', { text: node.value }, '/code'];
      case 'code':
        return ['pre', 'code', { text: node.value }, '/code', '/pre'];
      case 'heading':
        return [`h${node.depth}`, ...inner(node), `/h${node.depth}`];
      case 'link':
        return [said('a', { href: node.url, title: node.title }), ...inner(node), '/a'];
      case 'linkReference': {
        const target = definitions.get(identifierOf(node.identifier));
        return [said('a', { href: target?.url, title: target?.title }), ...inner(node), '/a'];
      }
      case 'list': {
        const name = node.ordered ? 'ol' : 'ul';
        const start = node.ordered && node.start !== 1 ? String(node.start) : undefined;
        return [said(name, { start }), ...inner(node), `/${name}`];
      }
      case 'table': {
        // A row that is too short is filled, as GitHub says.
        const width = node.children[0]?.children.length ?? 0;
        const row = ({ children }: TableRow, name: 'th' | 'td'): Part[] => [
          'tr',
          ...Array.from({ length: Math.max(width, children.length) }, (_, index) => children[index]).flatMap((cell) => [
            name,
            ...(cell ? inner(cell) : []),
            `/${name}`,
          ]),
          '/tr',
        ];
        return ['table', ...node.children.flatMap((each, index) => row(each, index === 0 ? 'th' : 'td')), '/table'];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const evidence = isCite(node) ? evidenceOf(node) : undefined;
        if (evidence) return [`bron ${numbers.indexOf(evidenceKey(evidence)) + 1}`];
        const given = node.attributes.flatMap((attribute): [string, string][] =>
          attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
            ? [[attribute.name, attribute.value]]
            : [],
        );
        const name = `embed${(node.name ?? '').toLowerCase()}`;
        return [said(name, Object.fromEntries(given)), ...inner(node), `/${name}`];
      }
      default: {
        const name = names[node.type] ?? node.type;
        return [name, ...inner(node), ...(name === 'hr' || name === 'br' ? [] : [`/${name}`])];
      }
    }
  };
  const below = [...notes.values()].flatMap(({ letter, definition }) => [`bij ${letter}`, ...inner(definition)]);
  return joined([...parts(body), ...below]);
}

/** Elements that only group others, and attributes that the program adds. */
const transparent = new Set(['p', 'thead', 'tbody']);
const added = new Set(['id', 'class']);

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

function htmlParts(node: HtmlNode): Part[] {
  if ('value' in node) return [{ text: node.value }];
  if (!('tagName' in node)) return [`<${node.nodeName}>`];
  const inner = node.childNodes.flatMap(htmlParts);
  // It sets a name apart, and says nothing.
  if (node.tagName === 'bdi') return inner;
  const name = node.attrs.find((attribute) => attribute.name === 'class')?.value;
  if (name === 'footnote-ref') return [`noot ${textOf(node)}`];
  if (name === 'cite-refs' || name === 'note-refs') return elementsIn(node, 'a').map((each) => `bron ${textOf(each)}`);
  if (name === 'footnotes')
    return elementsIn(node, 'li').flatMap((item) => {
      const [back, text] = item.childNodes.filter((child) => 'tagName' in child);
      return [
        `bij ${back ? textOf(back) : ''}`,
        ...(text && 'childNodes' in text ? text.childNodes.flatMap(htmlParts) : []),
      ];
    });
  if (transparent.has(node.tagName) || /^scroll\b/.test(name ?? '')) return [{ text: ' ' }, ...inner, { text: ' ' }];
  const isEmbed = node.tagName.startsWith('embed');
  // The component of a link gets the words that stand in it.
  const isAdded = ({ name, value }: { name: string; value: string }): boolean =>
    added.has(name) || (name === 'words' && squeezed(value) === squeezed(textOf(node)));
  const attributes = node.attrs.filter((attribute) => (isEmbed ? attribute.name !== 'level' : !isAdded(attribute)));
  const open = said(node.tagName, Object.fromEntries(attributes.map(({ name, value }) => [name, value])));
  return [open, ...inner, ...(node.tagName === 'hr' || node.tagName === 'br' ? [] : [`/${node.tagName}`])];
}

/** The outermost elements of a name. */
const elementsIn = (node: HtmlNode, name: string): DefaultTreeAdapterTypes.Element[] => {
  if ('tagName' in node && node.tagName === name) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => elementsIn(child, name)) : [];
};

/** The outline of HTML, read as a browser reads it. */
export const outlineOfHtml = (html: string): Outline => joined(parseFragment(html).childNodes.flatMap(htmlParts));
