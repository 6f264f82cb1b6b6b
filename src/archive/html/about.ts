import { aboutFile, type FileAbout } from '../source-text.ts';
import { addressesIn, namesIn, structuredData } from './structured-data.ts';
import { attribute, childrenOf, type Document, elementsIn, isSvg, listed, textIn } from './tree.ts';

/** More is no bibliography. */
const mostCharacters = 500_000;
const longestValue = 2000;

const elements: Readonly<Record<string, string>> = {
  title: '<title>',
  lang: '<html lang>',
  canonical: '<link canonical>',
};

/** What is asked of an article in JSON-LD. */
const properties = [
  'headline',
  'author',
  'datePublished',
  'inLanguage',
  'publisher',
  'isPartOf',
  'url',
  '@type',
  'mainEntityOfPage',
];

/** Where a page says what it says under a name. */
const placeOf = (name: string): string =>
  name.startsWith('ld:')
    ? `JSON-LD ${properties.find((each) => `ld:${each.toLowerCase()}` === name) ?? ''}`
    : (elements[name] ?? `<meta ${name}>`);

/** What a page says of itself, by name in lower case, each value in its order. */
class Said {
  readonly #values = new Map<string, string[]>();

  add(name: string | undefined, value: string | undefined): void {
    const text = value?.replace(/\s+/g, ' ').trim();
    if (name === undefined || text === undefined || text === '' || text.length > longestValue) return;
    const key = name.toLowerCase();
    this.#values.set(key, [...(this.#values.get(key) ?? []), text].slice(0, 100));
  }

  /** The values of the first of some names that has any, and where it stands. */
  all(...names: readonly string[]): readonly [values: readonly string[], from: string] {
    const name = names.find((each) => this.#values.has(each)) ?? '';
    return [this.#values.get(name) ?? [], placeOf(name)];
  }

  first(...names: readonly string[]): readonly [value: string | undefined, from: string] {
    const [[value], from] = this.all(...names);
    return [value, from];
  }
}

function saidBy(page: Document): Said {
  const said = new Said();
  const data: string[] = [];
  for (const element of elementsIn(page)) {
    const { tagName } = element;
    if (tagName === 'html') said.add('lang', attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
    else if (tagName === 'title' && !isSvg(element)) said.add('title', textIn(element, longestValue));
    else if (tagName === 'link' && listed(element, 'rel').includes('canonical'))
      said.add('canonical', attribute(element, 'href'));
    else if (tagName === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv');
      said.add(name, attribute(element, 'content'));
    } else if (tagName === 'script' && attribute(element, 'type')?.toLowerCase() === 'application/ld+json')
      data.push(textIn(element, mostCharacters));
  }
  const article = structuredData(data);
  for (const name of properties) for (const value of namesIn(article[name])) said.add(`ld:${name}`, value);
  for (const value of addressesIn(article['mainEntityOfPage'])) said.add('ld:mainEntityOfPage', value);
  return said;
}

/** The address that browsers write above a page that they save. */
function savedFrom(page: Document): string | undefined {
  for (const node of childrenOf(page)) {
    const comment = 'data' in node ? node.data : '';
    const found = /saved from url=\(\d+\)(\S+)/.exec(comment) ?? /^\s*url:\s*(https?:\S+)/m.exec(comment);
    if (found?.[1] !== undefined) return found[1];
  }
  return undefined;
}

const isAddress = (text: string | undefined): boolean => /^https?:\/\/\S+$/i.test(text ?? '');

/** What a page says of itself, as it says it; `address` is where it was saved from, for a page that does not say. */
export function pageAbout(page: Document, address?: string): FileAbout {
  const said = saidBy(page);
  const [authors, author] = said.all(
    ...['citation_author', 'ld:author', 'author', 'dc.creator', 'dcterms.creator', 'article:author'],
  );
  const addresses = [
    ...['canonical', 'og:url', 'ld:url', 'ld:mainentityofpage'].map((name) => said.first(name)),
    ...[address, savedFrom(page)].map((saved) => [saved, 'saved from'] as const),
  ];
  const publisher = said.first('citation_publisher', 'ld:publisher', 'dc.publisher', 'dcterms.publisher');
  const container = said.first('citation_journal_title', 'ld:ispartof', 'og:site_name', 'dcterms.ispartof');
  // schema.org calls the newspaper of an article its publisher.
  const isNews = said.first('ld:@type')[0]?.endsWith('NewsArticle') === true && container[0] === undefined;
  return aboutFile({
    title: said.first('citation_title', 'ld:headline', 'og:title', 'dc.title', 'dcterms.title', 'title'),
    'container-title': isNews ? publisher : container,
    publisher: isNews ? [undefined, ''] : publisher,
    issued: said.first(
      ...['citation_publication_date', 'citation_date', 'ld:datepublished', 'article:published_time'],
      ...['dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date', 'date', 'pubdate'],
    ),
    language: said.first(
      'lang',
      'ld:inlanguage',
      'citation_language',
      'content-language',
      'dc.language',
      'dcterms.language',
    ),
    URL: addresses.find(([value]) => isAddress(value)) ?? [undefined, ''],
    type: said.first('ld:@type', 'og:type'),
    author: [authors.filter((name) => !isAddress(name)), author],
  });
}
