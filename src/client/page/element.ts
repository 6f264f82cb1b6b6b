import type { Attribute } from '../../contract/attributes.ts';
import { having } from './attributes.ts';

type Child = Node | string;

/** An element with attributes and children. Texts become text, never markup; attributes without a value are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The element that a page has for its script. Throws where page and script do not belong together. */
export function part(page: ParentNode, name: Attribute): HTMLElement {
  const found = page.querySelector<HTMLElement>(having(name));
  if (!found) throw new Error(`The page has no element with ${name}.`);
  return found;
}
