import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const content = 'content' in node ? elementsOf(node.content) : [];
  return [...('tagName' in node ? [node] : []), ...inner, ...content];
}

/** An element with the names of its attributes, but for its class, and the values of those that say what it does. */
function shape({ tagName, attrs }: Element): string {
  const own = attrs
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => (/^(?:http-equiv|type|rel)$/.test(name) ? `${name}=${value}` : name));
  return `<${[tagName, ...own].join(' ')}>`;
}

/** What each of the elements of a page is, without repetition. */
export const shapes = (html: string): ReadonlySet<string> => new Set(elementsOf(parse(html)).map(shape));

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'srcset', 'xlink:href']);

/** What a page at a former address does: it leads to the entry beside it, whose id has no letter that could do harm. */
const leadsBeside = /^0; url=\.\.\/[a-z0-9-]+\/(?:index\.html)?$/;

/** What could run or leave in a page, whatever a template meant by it. */
export function activeParts(html: string): string[] {
  return elementsOf(parse(html)).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      const isActive =
        /^on|^srcdoc$|^style$/.test(name) ||
        (addresses.has(name) && !/^(?:https?:\/\/|mailto:|data:image\/svg|[^:]*$)/.test(value)) ||
        (addresses.has(name) && /^(?:\/\/|[\s\p{Cc}])/u.test(value)) ||
        (name === 'http-equiv' &&
          value !== 'content-security-policy' &&
          !(value === 'refresh' && attrs.some((other) => other.name === 'content' && leadsBeside.test(other.value))));
      return isActive || tagName === 'base' ? [`<${tagName} ${name}="${value}">`] : [];
    }),
  );
}
