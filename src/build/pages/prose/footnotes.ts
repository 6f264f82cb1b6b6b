import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { FootnoteWords } from '../../../document/from-mdast.ts';
import { type Footnote, footnoteAnchor, footnoteRefAnchor, footnotes } from '../../../document/footnotes.ts';
import { blockIn, inElement, sign } from './elements.ts';

type Properties = Readonly<Record<string, string>>;

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
      sign(footnoteAnchor(text, letter), { ...id, ...label }, letter),
    );
  };
  const placed = (child: RootContent): RootContent => {
    if (child.type === 'footnoteReference') return reference(child.identifier);
    return 'children' in child
      ? ({ ...child, children: child.children.filter(isKept).map(placed) } as RootContent)
      : child;
  };
  const note = ({ letter, definition }: Footnote) =>
    blockIn(
      'li',
      { id: footnoteAnchor(text, letter) },
      {
        type: 'paragraph',
        data: { hName: 'span' },
        children: [sign(footnoteRefAnchor(text, letter), { className: 'back', ariaLabel: words.back }, letter)],
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
