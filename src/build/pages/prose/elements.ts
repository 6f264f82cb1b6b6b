import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

type FlowContent = BlockContent | DefinitionContent;
type Properties = Readonly<Record<string, string>>;

/** An element that Markdown has no name for. */
export const inElement = (name: string, properties: Properties, ...children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: name, hProperties: properties },
  children,
});

/** The same on lines of its own. */
export const blockIn = (name: string, properties: Properties, ...children: FlowContent[]): FlowContent => ({
  type: 'blockquote',
  data: { hName: name, hProperties: properties },
  children,
});

/** A number or letter that leads to a place of the page. */
export const sign = (to: string, properties: Properties, letter: string): PhrasingContent => ({
  type: 'link',
  url: `#${to}`,
  data: { hProperties: properties },
  children: [{ type: 'text', value: letter }],
});
