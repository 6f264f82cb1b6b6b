import { compile } from '@mdx-js/mdx';
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Link, LinkReference, Root } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import type { Processor } from 'unified';
import { messages } from '../../../i18n/messages.ts';
import type { Locale } from '../../../schema/locales.ts';
import { withNoteNumbers } from './cites.ts';
import { withFootnotes } from './footnotes.ts';
import { withLevels } from './levels.ts';
import { withScrolls } from './tables.ts';

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

/** An address is written as the checks have made it. The compiler would encode it once more, after rules of its own. */
const handlers: Handlers = {
  link: (state, node: Link) => state.applyData(node, linkElement(node, state.all(node))),
  linkReference: (state, node: LinkReference) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    return definition ? state.applyData(node, linkElement(definition, state.all(node))) : state.all(node);
  },
};

const linkElement = ({ url, title }: Pick<Link, 'url' | 'title'>, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: url, ...(title === null || title === undefined ? {} : { title }) },
  children,
});

/** Tells the component of a link its words, which it would otherwise have as elements only. */
function nameLinks(all: readonly Element[]): void {
  for (const element of all) {
    const { href } = element.properties;
    if (typeof href === 'string' && !href.startsWith('#')) element.properties['words'] = textOf(element);
  }
}

const finish = () => (tree: HastRoot) => {
  const all = elements(tree);
  nameHeadings(all);
  alignCells(all);
  nameLinks(all);
};

/** Puts a tree in the place of what the compiler would parse. The compiler changes the tree that it gets. */
function parsed(this: Processor, body: Root, locale: Locale): void {
  this.parser = () => {
    const numbered = withNoteNumbers(body, locale, messages[locale].edition.note);
    const { footnotes, prose } = messages[locale];
    const children = withScrolls(
      withFootnotes({ ...numbered, children: withLevels(numbered.children) }, locale, footnotes),
      prose.table,
    );
    return structuredClone({ ...body, children });
  };
}

/**
 * The module of a page of running text: a component that takes the components for its embeds and links. It is made of
 * the tree that the checks have passed, and of nothing else: no text is parsed here.
 */
export async function compileProse(body: Root, locale: Locale): Promise<string> {
  const code = await compile('', {
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    remarkPlugins: [[parsed, body, locale]],
    remarkRehypeOptions: { handlers },
    rehypePlugins: [finish],
  });
  // What follows is what @astrojs/mdx asks of a page, beside its text.
  return `${String(code)}
export const frontmatter = {};
export const getHeadings = () => [];
`;
}
