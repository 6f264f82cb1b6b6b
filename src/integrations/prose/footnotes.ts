import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { FootnoteWords } from '../../document/from-mdast.ts';
import { type Footnote, footnoteAnchor, footnoteRefAnchor, footnotes } from '../../document/footnotes.ts';

type FlowContent = BlockContent | DefinitionContent;
type Properties = Readonly<Record<string, string>>;

/** An element that Markdown has no name for. */
const inElement = (name: string, properties: Properties, ...children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: name, hProperties: properties },
  children,
});
const blockIn = (name: string, properties: Properties, ...children: FlowContent[]): FlowContent => ({
  type: 'blockquote',
  data: { hName: name, hProperties: properties },
  children,
});

const link = (url: string, properties: Properties, letter: string): PhrasingContent => ({
  type: 'link',
  url,
  data: { hProperties: properties },
  children: [{ type: 'text', value: letter }],
});

const isKept = (node: RootContent): boolean => node.type !== 'footnoteDefinition';

/** A text with letters in the place of references to footnotes, and those below it. */
export function withFootnotes(body: Root, text: string, words: FootnoteWords): RootContent[] {
  const notes = footnotes(body);
  if (notes.size === 0) return body.children;
  const referred = new Set<string>();

  const reference = (identifier: string): PhrasingContent => {
    const letter = notes.get(identifier)?.letter ?? '';
    const id: Properties = referred.has(letter) ? {} : { id: footnoteRefAnchor(text, letter) };
    referred.add(letter);
    const label = { ariaLabel: words.label.replace('{letter}', letter) };
    return inElement(
      'sup',
      { className: 'footnote-ref' },
      link(`#${footnoteAnchor(text, letter)}`, { ...id, ...label }, letter),
    );
  };
  const placed = (child: RootContent): RootContent => {
    if (child.type === 'footnoteReference') return reference(child.identifier);
    return 'children' in child
      ? ({ ...child, children: child.children.filter(isKept).map(placed) } as RootContent)
      : child;
  };
  const note = ({ letter, definition }: Footnote): FlowContent =>
    blockIn(
      'li',
      { id: footnoteAnchor(text, letter) },
      {
        type: 'paragraph',
        data: { hName: 'span' },
        children: [link(`#${footnoteRefAnchor(text, letter)}`, { className: 'back', ariaLabel: words.back }, letter)],
      },
      blockIn('div', { className: 'said' }, ...definition.children),
    );
  const below = [...notes.values()].map(note);
  return [
    ...body.children.filter(isKept).map(placed),
    blockIn(
      'div',
      { className: 'footnotes' },
      {
        type: 'paragraph',
        data: { hProperties: { className: 'label' } },
        children: [{ type: 'text', value: words.title }],
      },
      blockIn('ul', {}, ...below),
    ),
  ];
}
