import { compile, type Options } from 'css-select';
import type { Selector } from 'css-what';
import { UnreadableFile } from '../format.ts';
import { parsedList, type ParsedSelector, parsedSelector, pseudos, type Selecting } from './parsed-selector.ts';
import { attribute, childrenOf, type Element, elementsIn, isElement, type Node, textIn } from './tree.ts';

/** A selector that finds the elements of one page. */
export interface Matcher extends Omit<ParsedSelector, 'selectors'> {
  readonly matches: (element: Element) => boolean;
}

/** How often all selectors of a page together may look at a node: a second or two. */
const mostLooks = 30_000_000;

/** The keys under which the matchers of an element are found. */
export function keysOf(element: Element, isQuirky: boolean): string[] {
  const named = (name: string): string => (isQuirky ? name.toLowerCase() : name);
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  const keys = classes.filter((name) => name !== '').map((name) => `.${named(name)}`);
  return ['*', element.tagName.toLowerCase(), ...(id === undefined ? [] : [`#${named(id)}`]), ...new Set(keys)];
}

/** What makes matchers for one page. */
export interface Selectors {
  readonly isQuirky: boolean;
  /** `undefined` for a rule that can hide nothing. All matchers together throw an `UnreadableFile` when they take long. */
  readonly matcher: (rule: Selecting) => Matcher | undefined;
}

function adapterOf(most = mostLooks) {
  let looks = 0;
  const look = (count = 1): void => {
    looks += count;
    if (looks > most) throw new UnreadableFile('time');
  };
  const siblings = (node: Node): Node[] => {
    const all = 'parentNode' in node && node.parentNode ? node.parentNode.childNodes : [node];
    look(1 + all.length / 4);
    return all;
  };
  return {
    isTag: isElement,
    getAttributeValue: (element: Element, name: string) => (look(), attribute(element, name)),
    getChildren: (node: Node): Node[] => (look(), [...childrenOf(node)]),
    getName: ({ tagName }: Element) => (look(), tagName.toLowerCase()),
    getParent: ({ parentNode }: Element): Node | null => (look(), parentNode),
    getSiblings: siblings,
    prevElementSibling: (node: Node): Element | null => {
      const all = siblings(node);
      return all.slice(0, all.indexOf(node)).findLast(isElement) ?? null;
    },
    getText: (node: Node) => textIn(node, 1000),
    hasAttrib: (element: Element, name: string) => (look(), attribute(element, name) !== undefined),
    removeSubsets: (nodes: Node[]) => nodes,
  };
}

/** What does not compile matches nothing. */
function compiled(list: Selector[][], options: Options<Node, Element>): (node: Node) => boolean {
  try {
    return compile<Node, Element>(list, options);
  } catch {
    // css-select throws an `Error` for what it does not know.
    return () => false;
  }
}

export function selectorsFor({ isQuirky }: Pick<Selectors, 'isQuirky'>, most = mostLooks): Selectors {
  const options: Options<Node, Element> = {
    adapter: adapterOf(most),
    quirksMode: isQuirky,
    pseudos,
    relativeSelector: false,
  };
  return {
    isQuirky,
    matcher: (rule) => {
      const found = parsedSelector(rule);
      if (!found) return undefined;
      const { selectors, key, specificity: weighs } = found;
      // Most rules of a page are for elements that it does not have.
      let match: ((node: Node) => boolean) | undefined;
      return {
        specificity: weighs,
        // Where case does not count for names, it does not for keys.
        key: isQuirky ? key.toLowerCase() : key,
        matches: (element) => (match ??= compiled([selectors], options))(element),
      };
    },
  };
}

/** The elements of a page that a selector, which may have commas, selects: none where it is not understood. */
export function selected(page: Node, selector: string): Element[] {
  const list = parsedList(selector);
  if (!list) return [];
  return [...elementsIn(page)].filter(compiled(list, { adapter: adapterOf(), pseudos, relativeSelector: false }));
}
