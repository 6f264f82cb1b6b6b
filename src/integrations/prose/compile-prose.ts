import { compile } from '@mdx-js/mdx';
import GithubSlugger from 'github-slugger';
import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Processor } from 'unified';

const textOf = (node: HastNodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const elements = (node: HastNodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
];

/** Gives each heading the id by which links and search lead to it: its words, as GitHub does. */
function nameHeadings(all: readonly Element[]): void {
  const slugger = new GithubSlugger();
  for (const element of all)
    if (/^h[1-6]$/.test(element.tagName)) element.properties['id'] = slugger.slug(textOf(element));
}

/** Says by a class how a column is aligned. It would be a style, which the policy of the site refuses. */
function alignCells(all: readonly Element[]): void {
  for (const { properties } of all) {
    const { align } = properties;
    delete properties['align'];
    if (typeof align === 'string') properties['className'] = [`align-${align}`];
  }
}

const finish = () => (tree: HastRoot) => {
  const all = elements(tree);
  nameHeadings(all);
  alignCells(all);
};

/** Puts a tree in the place of what the compiler would parse. It changes the tree that it gets. */
function parsed(this: Processor, body: Root): void {
  this.parser = () => structuredClone(body);
}

/**
 * The module of a page of running text: a component that takes the components for its embeds and links. It is made of
 * the tree that the checks have passed, and of nothing else: no text is parsed here.
 */
export async function compileProse(body: Root): Promise<string> {
  const code = await compile('', {
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    remarkPlugins: [[parsed, body]],
    rehypePlugins: [finish],
  });
  // What follows is what @astrojs/mdx asks of a page, beside its text.
  return `${String(code)}
export const frontmatter = {};
export const getHeadings = () => [];
`;
}
