import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5';
import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import type { EmbedName } from '../../schema/embeds.ts';
import { type EntryRef, ref } from '../../schema/entry-ref.ts';
import { linkTarget } from '../../schema/inline.ts';
import type { Locale } from '../../schema/locales.ts';
import { entryLink, type Link } from '../link.ts';
import { sectionLink } from '../section.ts';
import { plainText } from '../text.ts';
import { anchorIn, partTitle } from './document.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements that stand for embeds in running text rendered for paper; `proseBlocks` turns them into references. */
export const embedElements = {
  Quote: 'embedded-quote',
  Event: 'embedded-event',
  Source: 'embedded-source',
  Figures: 'embedded-figures',
  Timeline: 'embedded-timeline',
  Actors: 'embedded-actors',
} as const satisfies Record<EmbedName, string>;

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((candidate) => candidate.name === name)?.value ?? '';

const setAttribute = (element: Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((candidate) => candidate.name !== name), { name, value }];
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? ''};`);

/** What an embed shows stands elsewhere in the edition, once: the way there. */
function embedded(dossier: Dossier, locale: Locale, element: Element): Link | undefined {
  const part = (name: 'timeline' | 'actors'): Link => ({
    ...plainText(partTitle(name, locale), locale),
    href: sectionLink(dossier, locale, name === 'timeline' ? 'events' : name).href,
  });
  const entry = (target: EntryRef): Link => entryLink(dossier, target, locale);
  switch (element.tagName) {
    case embedElements.Quote:
      return entry(ref('quotes', attribute(element, 'id')));
    case embedElements.Event:
      return entry(ref('events', attribute(element, 'id')));
    case embedElements.Figures:
      return entry(ref('events', attribute(element, 'event')));
    case embedElements.Source:
      return entry(ref('sources', attribute(element, 'id')));
    case embedElements.Timeline:
      return part('timeline');
    case embedElements.Actors:
      return part('actors');
    default:
      return undefined;
  }
}

const linkHtml = ({ href, text, foreign, lang }: Link): string =>
  `<a href="${escaped(href)}"${foreign ? ` lang="${lang}"` : ''}>${escaped(text)}</a>`;

/**
 * The blocks of running text, as rendered from MDX, for one column of the edition: links lead to places in it, with
 * the page at the first mention; embeds become such links; headings stand `depth` levels lower.
 */
export function proseBlocks<T extends string>(dossier: Dossier, locale: Locale, html: T, depth = 1): T[] {
  const given = new Set<string>();
  const { edition } = messages[locale];

  function pageRef(link: Element, href: string): void {
    const anchor = anchorIn(href);
    if (anchor === undefined || given.has(anchor)) return;
    given.add(anchor);
    const span = `<span class="page-ref" data-page-of="${anchor}" data-page-text=" ${edition.pageRef}"></span>`;
    link.childNodes.push(...parseFragment(span).childNodes);
  }

  function link(element: Element): void {
    const href = attribute(element, 'href');
    // What an embed became leads into the edition or the site already.
    const target = /^(?:#|\/(?!\/))/.test(href) ? { href } : linkTarget(href);
    const address = 'ref' in target ? entryLink(dossier, target.ref, locale).href : 'href' in target ? target.href : '';
    setAttribute(element, 'href', address);
    if (!('ref' in target) && !href.startsWith('#')) setAttribute(element, 'rel', 'external noopener');
    pageRef(element, address);
  }

  function prepare(node: Node): Node {
    if (!isElement(node)) return node;
    const shown = embedded(dossier, locale, node);
    if (shown) {
      const [reference] = parseFragment(`<p class="see">${linkHtml(shown)}</p>`).childNodes;
      return reference ? prepare(reference) : node;
    }
    const level = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) {
      const lower = `h${Math.min(6, Number(level) + depth)}`;
      node.tagName = lower;
      node.nodeName = lower;
      // Ids of headings are made from their words, which stand in each language of the edition.
      node.attrs = [];
    }
    if (node.tagName === 'a') link(node);
    node.childNodes = node.childNodes.map(prepare);
    return node;
  }

  return parseFragment(html)
    .childNodes.filter(isElement)
    .map((element) => serializeOuter(prepare(element)) as T);
}
