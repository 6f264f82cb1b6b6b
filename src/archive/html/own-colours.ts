import type { Declaration } from './declarations.ts';
import { attribute, type Element } from './tree.ts';

/** A colour as old pages write it, without its sign too. */
const written = (value: string): string => {
  const colour = value.trim().toLowerCase();
  return /^(?:[\da-f]{3}|[\da-f]{6})$/.test(colour) ? `#${colour}` : colour;
};

const ofBrowser: Declaration = ['color', 'canvastext'];
const groundOfBrowser: Declaration = ['background-color', 'canvas'];
const ownBoth = new Set(['button', 'dialog', 'input', 'mark', 'select', 'textarea']);

/** The colours that browsers give an element before any sheet, and those that its attributes ask for. */
export function coloursByItself(element: Element): readonly Declaration[] {
  const { tagName } = element;
  const found: Declaration[] = [];
  const isOwn = ownBoth.has(tagName) || attribute(element, 'popover') !== undefined;
  if (isOwn || (tagName === 'a' && attribute(element, 'href') !== undefined)) found.push(ofBrowser);
  if (isOwn) found.push(groundOfBrowser);
  const ground = attribute(element, 'bgcolor');
  if (ground !== undefined) found.push(['background-color', written(ground)]);
  if (attribute(element, 'background') !== undefined) found.push(['background-image', 'url()']);
  const colour =
    tagName === 'font' ? attribute(element, 'color') : tagName === 'body' ? attribute(element, 'text') : '';
  if (colour !== undefined && colour !== '') found.push(['color', written(colour)]);
  return found;
}
