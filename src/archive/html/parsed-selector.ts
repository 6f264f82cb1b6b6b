import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';

/** Pseudo-classes that browsers have too. Those of people who point, type and click are never theirs who read. */
const standard = new Set(
  `not is where has empty root link any-link first-child last-child only-child first-of-type last-of-type
  only-of-type nth-child nth-last-child nth-of-type nth-last-of-type checked disabled enabled required optional scope`.split(
    /\s+/,
  ),
);
const never = ['hover', 'active', 'visited', 'focus', 'focus-within', 'focus-visible', 'target', 'fullscreen', 'modal'];
const isNever = (selector: Selector): boolean => selector.type === SelectorType.Pseudo && never.includes(selector.name);
/** The answers of those pseudo-classes, for css-select. */
export const pseudos = Object.fromEntries(never.map((name) => [name, () => false]));

const inner = (selector: Selector): readonly (readonly Selector[])[] =>
  selector.type === SelectorType.Pseudo && Array.isArray(selector.data) ? selector.data : [];

/** What stands in for more, such as `::before`, hides nothing of the page; nor does what only jQuery knows. */
function isKnown(selector: Selector): boolean {
  switch (selector.type) {
    case SelectorType.Pseudo:
      return (standard.has(selector.name) || isNever(selector)) && inner(selector).every((each) => each.every(isKnown));
    case SelectorType.PseudoElement:
    case SelectorType.ColumnCombinator:
      return false;
    case SelectorType.Attribute:
      return selector.action !== AttributeAction.Not;
    default:
      return true;
  }
}

const isId = (selector: Selector): boolean =>
  selector.type === SelectorType.Attribute && selector.name === 'id' && selector.ignoreCase === 'quirks';

function weight(selector: Selector): number {
  switch (selector.type) {
    case SelectorType.Attribute:
      return isId(selector) ? 1_000_000 : 1000;
    case SelectorType.Tag:
      return 1;
    case SelectorType.Pseudo: {
      if (selector.name === 'where') return 0;
      const most = Math.max(0, ...inner(selector).map(specificity));
      return ['is', 'not', 'has'].includes(selector.name) ? most : 1000 + most;
    }
    default:
      return 0;
  }
}

const specificity = (selectors: readonly Selector[]): number =>
  selectors.reduce((sum, selector) => sum + weight(selector), 0);

const combinators = new Set<SelectorType>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Parent,
  SelectorType.Sibling,
]);

function keyOf(selectors: readonly Selector[]): string {
  const last = selectors.slice(selectors.findLastIndex(({ type }) => combinators.has(type)) + 1);
  let key = '*';
  for (const selector of last) {
    if (selector.type === SelectorType.Attribute && isId(selector)) return `#${selector.value}`;
    if (
      selector.type === SelectorType.Attribute &&
      selector.name === 'class' &&
      selector.action === AttributeAction.Element
    )
      key = `.${selector.value}`;
    else if (selector.type === SelectorType.Tag && key === '*') key = selector.name.toLowerCase();
  }
  return key;
}

/** A selector without commas, and what it takes to weigh it and to find its elements soon. */
export interface ParsedSelector {
  readonly selectors: Selector[];
  /** The more, the more specific; as a number. */
  readonly specificity: number;
  /** `#id`, `.class` or `tag`: what all elements that match have; `*` where there is no such thing. */
  readonly key: string;
}

/** Longer selectors are no rule that anybody wrote. */
export const mostCharacters = 5000;

/** A list of selectors; `undefined` for what is none, or is not understood. */
export function parsedList(selector: string): Selector[][] | undefined {
  if (selector.length > mostCharacters) return undefined;
  try {
    const list = parse(selector);
    return list.every((selectors) => selectors.every(isKnown)) ? list : undefined;
  } catch {
    // It throws an `Error` for what is no selector.
    return undefined;
  }
}

/** What has a selector; the same object always the same one. */
export interface Selecting {
  readonly selector: string;
}

/** Pages of one site have the same rules. */
const remembered = new WeakMap<Selecting, { readonly parsed: ParsedSelector | undefined }>();

function parsed(selector: string): ParsedSelector | undefined {
  const [selectors, ...others] = parsedList(selector) ?? [];
  if (!selectors || others.length > 0 || selectors.some(isNever)) return undefined;
  return { selectors, specificity: specificity(selectors), key: keyOf(selectors) };
}

/** `undefined` for a selector that is none, or none that is understood, or one of those who point and type. */
export function parsedSelector(rule: Selecting): ParsedSelector | undefined {
  const before = remembered.get(rule);
  if (before) return before.parsed;
  const found = parsed(rule.selector);
  remembered.set(rule, { parsed: found });
  return found;
}
