import { type ComposerPart, partAttribute } from '../../contract/composer/elements.ts';
import { having } from '../page/attributes.ts';

/** The element that a page has for its script. Throws where page and script do not belong together. */
export function part(page: ParentNode, name: ComposerPart): HTMLElement {
  const selector = having(partAttribute(name));
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
