import { attribute, type Element, elementsIn, parentOf, textIn } from './tree.ts';

/** More is nothing that a control shows. */
const longest = 10_000;

const buttons = new Set(['submit', 'button', 'reset']);

/** What a control shows where nothing was typed, in paler letters. */
const placeholder = (element: Element): string => attribute(element, 'placeholder') ?? '';

function inputWords(element: Element): string {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  const value = attribute(element, 'value') ?? '';
  if (buttons.has(type)) return value;
  // What is password, date, colour and so on shows something else; a kind that nobody knows is text.
  const isOther =
    /^(?:hidden|password|checkbox|radio|range|color|file|image|date|datetime-local|month|week|time)$/.test(type);
  if (isOther) return '';
  return value === '' ? placeholder(element) : value;
}

/** What an option shows instead of what is in it; `undefined` where it shows that. */
function optionLabel(option: Element): string | undefined {
  const label = attribute(option, 'label');
  return label === '' ? undefined : label;
}

const isDisabled = (element: Element | undefined): boolean =>
  element !== undefined && attribute(element, 'disabled') !== undefined;

/** What a select shows as long as nobody opens it. */
function chosenWords(select: Element): string {
  const options = [...elementsIn(select)].filter(({ tagName }) => tagName === 'option');
  const selected = options.findLast((option) => attribute(option, 'selected') !== undefined);
  const chosen = selected ?? options.find((option) => !isDisabled(option) && !isDisabled(parentOf(option)));
  return chosen ? (optionLabel(chosen) ?? textIn(chosen, longest)) : '';
}

/** A select that shows one option, and the others when it is opened. */
const isClosed = (select: Element): boolean =>
  attribute(select, 'multiple') === undefined && !(Number(attribute(select, 'size') ?? 1) > 1);

/** The words that a control of a form shows instead of what is in it; `undefined` where it shows that. */
export function controlWords(element: Element): string | undefined {
  switch (element.tagName) {
    case 'input':
      return inputWords(element);
    case 'option':
      return optionLabel(element);
    case 'textarea':
      return textIn(element, 0) === '' ? placeholder(element) : undefined;
    case 'select':
      return isClosed(element) ? chosenWords(element) : undefined;
    default:
      return undefined;
  }
}

/** The words above the options of a group in a list. */
export const groupLabel = (element: Element): string | undefined =>
  element.tagName === 'optgroup' ? attribute(element, 'label') : undefined;
