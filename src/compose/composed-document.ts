import type { Locale } from '../schema/locales.ts';
import type { Composition } from './composition.ts';
import { type Edition, headingOf } from './edition.ts';
import { element } from './element.ts';
import type { Selection } from './selection.ts';
import type { DocumentWord, Words } from './words.ts';

/** What a document says besides its entries. */
export interface Imprint {
  readonly selection: Selection;
  readonly languages: readonly [Locale, ...Locale[]];
  /** The words of the document in each of its languages. */
  readonly words: Readonly<Record<Locale, Words<DocumentWord>>>;
  /** The address of the dossier, and that of the selection. */
  readonly root: string;
  readonly address: string;
}

/** Longer addresses are cut on paper; the link itself is whole. */
const longestAddress = 1_500;

/** A text in the languages of the document, after each other; once where they are the same. */
function inEach({ languages, words }: Imprint, word: DocumentWord): Node[] {
  const texts = new Map(languages.map((lang) => [words[lang](word), lang]));
  return [...texts].flatMap(([text, lang], index) => [
    ...(index > 0 ? [document.createTextNode(' / ')] : []),
    element('span', { lang }, text),
  ]);
}

function addressLine(imprint: Imprint, word: DocumentWord, href: string): HTMLElement {
  const shown = href.length > longestAddress ? `${href.slice(0, longestAddress)}…` : href;
  return element('p', { class: 'address' }, ...inEach(imprint, word), ': ', element('a', { href }, shown));
}

function titlePage(imprint: Imprint): HTMLElement {
  const { selection, languages, words } = imprint;
  const { title, subtitle, originals } = selection;
  return element(
    'header',
    { class: 'composed-title' },
    element('p', { class: 'kind' }, ...inEach(imprint, 'kind')),
    element('h1', {}, ...(title ? [title] : inEach(imprint, 'untitled'))),
    ...(subtitle ? [element('p', { class: 'subtitle' }, subtitle)] : []),
    element(
      'div',
      { class: 'imprint' },
      ...languages.map((lang) =>
        element(
          'div',
          { lang },
          element('p', {}, element('strong', {}, `${words[lang]('dossier')}: ${words[lang]('title')}`)),
          element('p', {}, words[lang]('state')),
          element('p', {}, words[lang]('editors')),
          element('p', { class: 'statement' }, words[lang]('statement')),
          ...(originals ? [] : [element('p', { class: 'statement' }, words[lang]('translated'))]),
        ),
      ),
    ),
    addressLine(imprint, 'address', imprint.root),
    addressLine(imprint, 'selection', imprint.address),
  );
}

function part(imprint: Imprint, word: DocumentWord, ...children: readonly Node[]): HTMLElement {
  const id = `composed-${word}`;
  const heading = element('h2', { id: `${id}-title` }, ...inEach(imprint, word));
  return element('section', { class: 'part', id, 'aria-labelledby': `${id}-title` }, heading, ...children);
}

const numbered = (number: number): HTMLElement => element('span', { class: 'section-number' }, `${number} `);

/** Numbers the heading of an entry, at its first words. */
function numberHeading(entry: Element, number: number): void {
  const heading = headingOf(entry);
  if (!heading) return;
  const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const first = words.nextNode();
  if (!first) return;
  first.textContent = first.textContent?.trimStart() ?? '';
  first.parentNode?.insertBefore(numbered(number), first);
}

function contentsLine(href: string, name: readonly Node[], number?: number): HTMLElement {
  const line = element('a', { href }, element('span', { class: 'name' }, ...name));
  if (number !== undefined) line.prepend(numbered(number));
  return element('li', {}, line);
}

const copies = (nodes: readonly Node[]): Node[] => nodes.map((node) => document.importNode(node, true));

/** The document: title page, contents, entries, the notes that they rest on, and the sources of those. */
export function composedDocument(edition: Edition, composed: Composition, imprint: Imprint): HTMLElement {
  const { entries, notes, sources } = composed;
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  const name = (anchor: string): Node[] => {
    const number = numbers.get(anchor);
    return [...(number === undefined ? [] : [numbered(number)]), ...copies(composed.nameOf(anchor))];
  };
  for (const [index, entry] of entries.entries()) numberHeading(entry, index + 1);
  for (const { item, cited } of notes) {
    const places = [...cited.places].flatMap(([anchor, reference], index) => [
      ...(index > 0 ? ['; '] : []),
      element('a', { href: `#${reference}` }, ...name(anchor)),
    ]);
    item.append(element('p', { class: 'used-at' }, element('span', {}, ...inEach(imprint, 'usedAt'), ': '), ...places));
  }
  const rest: readonly [DocumentWord, readonly Element[]][] = [
    ['notes', notes.length > 0 ? [element('ol', { class: 'source-notes' }, ...notes.map(({ item }) => item))] : []],
    ['sources', sources],
  ];
  const parts = rest.filter(([, children]) => children.length > 0);
  const contents = element(
    'ol',
    { class: 'composed-contents' },
    ...entries.map(({ id }, index) => contentsLine(`#${id}`, copies(composed.nameOf(id)), index + 1)),
    ...parts.map(([word]) => contentsLine(`#composed-${word}`, inEach(imprint, word))),
  );
  return element(
    'div',
    { class: `${edition.className} composed`, lang: imprint.languages[0] },
    titlePage(imprint),
    part(imprint, 'contents', contents),
    part(imprint, 'entries', ...entries),
    ...parts.map(([word, children]) => part(imprint, word, ...children)),
  );
}
