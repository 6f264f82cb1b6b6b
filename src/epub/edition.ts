import { bodyOf } from './from-html.ts';
import { withoutPages } from './page-refs.ts';
import { withRoles } from './roles.ts';
import { elementsIn, isElement, textOf, type XmlElement, type XmlNode } from '../export/xml.ts';

/** The print edition, taken apart. */
export interface Edition {
  /** What stands before the first part: the title page. */
  readonly front: readonly XmlElement[];
  readonly contents: XmlElement;
  /** All other parts, in order. */
  readonly parts: readonly XmlElement[];
}

const isPart = (node: XmlNode): node is XmlElement =>
  isElement(node) && node.name === 'section' && node.attributes['id']?.startsWith('part-') === true;

const isContents = ({ attributes }: XmlElement): boolean => attributes['id'] === 'part-contents';

/** The heading of a part. */
export function headingOf(part: XmlElement): string {
  for (const each of elementsIn(part)) if (/^h[1-6]$/.test(each.name)) return textOf(each);
  return '';
}

/**
 * The parts of the page of a print edition, without page numbers and with roles.
 *
 * @throws where the page has no contents or no other part
 */
export function readEdition(html: string): Edition {
  const body = withRoles(withoutPages(bodyOf(html)));
  for (const parent of elementsIn(body)) {
    const children = parent.children.filter(isElement);
    const found = children.filter(isPart);
    const contents = found.find(isContents);
    const parts = found.filter((part) => part !== contents);
    if (contents && parts.length > 0) return { front: children.slice(0, children.findIndex(isPart)), contents, parts };
  }
  throw new Error('it needs a section with the id part-contents, and other parts beside it');
}
