import type { Locale } from '../schema/locales.ts';
import { type Edition, headingOf, noteLinks, originalWords, pageSlots, row, translatedWords } from './edition.ts';

/** Whether a quotation can do without its original: every language of the document has a translation. */
const isTranslated = (entry: Element, languages: readonly Locale[]): boolean =>
  entry.querySelector(originalWords) !== null && entry.querySelectorAll(translatedWords).length >= languages.length;

/**
 * What to call a quotation whose original is left out: its speaker, because its name holds words of the original.
 * `undefined` for whatever keeps its name.
 */
export function shortName(anchor: string, edition: Edition, languages: readonly Locale[]): readonly Node[] | undefined {
  const entry = edition.entries.get(edition.keys.get(anchor) ?? '');
  const heading = entry && isTranslated(entry, languages) ? headingOf(entry) : null;
  return heading ? [...heading.childNodes] : undefined;
}

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map(({ textContent }) => textContent)
    .join('')
    .trim();

/** Leaves out the original words. The translation stays marked as one, and takes over the references to the source. */
function leaveOutOriginal(entry: Element): void {
  const original = entry.querySelector(originalWords);
  const references = original?.querySelector(noteLinks)?.parentElement;
  for (const translation of references ? entry.querySelectorAll(translatedWords) : [])
    (translation.lastElementChild ?? translation).append(...(references ? [references.cloneNode(true)] : []));
  // With its row, where nothing else stands in that.
  const whole = original?.closest(row);
  (whole && !whole.querySelector(translatedWords) ? whole : original)?.remove();
}

/** Leaves out the original of quotations wherever the editors' translation can stand alone, in a copy of an entry. */
export function leaveOutOriginals(entry: Element, edition: Edition, languages: readonly Locale[]): void {
  if (isTranslated(entry, languages)) leaveOutOriginal(entry);
  for (const link of entry.querySelectorAll('a[href^="#"]:not([href^="#note-"])')) {
    const anchor = link.getAttribute('href')?.slice(1) ?? '';
    const name = shortName(anchor, edition, languages);
    // Running text names a quotation in words of its own.
    if (!name || textOf([link]) !== textOf(edition.nameOf(anchor))) continue;
    link.replaceChildren(textOf(name), ...link.querySelectorAll(pageSlots));
  }
}
