import { embeds, isEmbedName, type Parameter } from '../schema/embeds.ts';
import { type EntryRef, parseRef, ref } from '../schema/entry-ref.ts';
import { linkedText } from './link-places.ts';
import { isJsx, nodesWithin } from './mdast-nodes.ts';
import type { Jsx } from './mdx-attributes.ts';
import { isCite } from './mdx-cite.ts';
import { syntax, withoutHead } from './mdx-syntax.ts';
import type { Span } from './written-scalar.ts';

/** An entry that running text names, and where its id stands in the file. */
export interface WrittenRef {
  readonly ref: EntryRef;
  readonly span: Span;
  /** The ids that a component is given together with this one. */
  readonly beside: readonly string[];
}

/** The id of a link to an entry. */
function linkRef(markdown: string, { start, end }: Span): WrittenRef[] {
  const address = markdown.slice(start, end);
  const named = parseRef(address);
  return named ? [{ ref: named, span: { start: start + address.indexOf(':') + 1, end }, beside: [] }] : [];
}

/** The parameters of a component that name entries. */
function parametersOf(node: Jsx): Readonly<Record<string, Parameter>> {
  const name = node.name ?? '';
  if (isCite(node)) return { source: { type: 'entry', collection: 'sources' } };
  return isEmbedName(name) ? embeds[name] : {};
}

/** The ids that a component is given. */
function componentRefs(markdown: string, node: Jsx): WrittenRef[] {
  const parameters = new Map(Object.entries(parametersOf(node)));
  return node.attributes.flatMap((attribute) => {
    const parameter = attribute.type === 'mdxJsxAttribute' ? parameters.get(attribute.name) : undefined;
    const [start, end] = [attribute.position?.start.offset, attribute.position?.end.offset];
    if (!parameter || parameter.type === 'date' || start === undefined || end === undefined) return [];
    const value = start + markdown.slice(start, end).search(/["']/) + 1;
    const ids = [...markdown.slice(value, end - 1).matchAll(/\S+/g)];
    return ids.map((match) => ({
      ref: ref(parameter.collection, match[0]),
      span: { start: value + match.index, end: value + match.index + match[0].length },
      beside: ids.filter((other) => other !== match).map(([id]) => id),
    }));
  });
}

/** The entries that the running text of a file names, in links and in components. */
export function mdxRefs(text: string): WrittenRef[] {
  const markdown = withoutHead(text);
  const headLength = text.length - markdown.length;
  const { tree, addresses } = linkedText(markdown, syntax);
  const components = [...nodesWithin(tree)].filter(isJsx);
  return [
    ...addresses.flatMap((address) => linkRef(markdown, address)),
    ...components.flatMap((node) => componentRefs(markdown, node)),
  ].map(({ span, ...named }) => ({
    ...named,
    span: { start: span.start + headLength, end: span.end + headLength },
  }));
}
