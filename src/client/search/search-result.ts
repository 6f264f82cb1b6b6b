import type { Locale } from '../../schema/locales.ts';
import type { FoundPage } from './ask/engine.ts';
import { fold } from '../../search/fold.ts';
import type { Kind } from '../../search/kinds.ts';
import { seamless } from '../../search/seam.ts';
import type { Hit } from './ask/hits.ts';
import type { Messages } from '../../i18n/messages.ts';
import { languageName } from '../../i18n/language-name.ts';
import { domElement } from '../page/dom-element.ts';

export type SearchTexts = Messages['search'];

/** Where search runs. */
export interface SearchPlace {
  readonly locale: Locale;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  readonly texts: SearchTexts;
}

const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };
const plain = (text: string): string => seamless(text).replace(/&[lg]t;/g, (escape) => escapes[escape] ?? escape);

/** Text in which the engine marked what matches, as nodes: every second piece is a match. */
const markedNodes = (excerpt: string): Node[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((piece, index) => (index % 2 ? domElement('mark', {}, plain(piece)) : document.createTextNode(plain(piece))));

/** The words that match, as they stand in the text. */
const matchedWords = (excerpt: string): string[] => [
  ...new Set(excerpt.split(/<\/?mark>/).flatMap((piece, index) => (index % 2 ? plain(piece).split(/\s+/) : []))),
];

const trimmed = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The page of a result, with the words to highlight on it. Quotations stand in full on the page of either language. */
function hrefOf(page: FoundPage, kind: Kind, words: readonly string[], { base, locale }: SearchPlace): string {
  const path = page.url.slice(1);
  const href = base + (kind === 'quotes' ? path.replace(/^\w+/, locale) : path);
  const query = new URLSearchParams({ hl: words.map(trimmed).filter(Boolean).slice(0, 8).join(' ') });
  return words.length > 0 ? `${href}?${query.toString()}` : href;
}

/** A word of a title that starts with one that was looked for is marked in it as well. */
function titleNodes(title: string, words: readonly string[]): Node[] {
  return plain(title)
    .split(/(\s+)/)
    .map((word) =>
      words.some((wanted) => fold(trimmed(word)).startsWith(wanted))
        ? domElement('mark', {}, word)
        : document.createTextNode(word),
    );
}

/** One result: what it is, where it leads, and the passage that matches. */
export function resultItem(
  hit: Pick<Hit, 'lang'>,
  page: FoundPage,
  kind: Kind,
  words: readonly string[],
  place: SearchPlace,
): HTMLLIElement {
  const { locale, texts } = place;
  const { meta, excerpt } = page;
  const foreign = hit.lang === locale ? undefined : hit.lang;
  const title = domElement(
    'a',
    { href: hrefOf(page, kind, [...matchedWords(excerpt), ...words], place), lang: meta['titleLang'] ?? foreign },
    ...titleNodes(meta['title'] ?? '', words),
  );
  const facts = [meta['speaker'], meta['date'], foreign && languageName(foreign, locale)].filter((fact) => fact);
  // A page in another language than that of the words has a translation and notes, never the words.
  const isOfEditors = kind === 'quotes' && (meta['titleLang'] ?? hit.lang) !== hit.lang;
  const passage = domElement('p', { class: 'search-passage', lang: foreign }, ...markedNodes(excerpt));
  if (isOfEditors) passage.prepend(domElement('span', { class: 'search-label', lang: locale }, `${texts.ofEditors} `));
  return domElement(
    'li',
    { class: 'search-result' },
    domElement('p', { class: 'search-title' }, title),
    ...(facts.length > 0 ? [domElement('p', { class: 'search-facts' }, facts.join(' · '))] : []),
    ...(excerpt.includes('<mark>') ? [passage] : []),
  );
}
