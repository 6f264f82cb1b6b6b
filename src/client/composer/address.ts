import type { Locale } from '../../schema/locales.ts';
import { type OwnTexts, ownTextsQuery, readOwnTexts } from './own-texts.ts';
import { type Asked, readSelection, type ReadSelection, type Selection, selectionQuery } from './selection.ts';

/** Servers refuse addresses of more than about 8,000 characters. What stands after `#` is not sent to them. */
const longestQuery = 4_000;

/** What comes after the path of a composer page in `locale`: a query, or a fragment where that would be too long. */
export function selectionAddress(selection: Asked, locale: Locale): string {
  const query = selectionQuery(selection, locale);
  return query.length > longestQuery ? query.replace('?', '#') : query;
}

/** The same with the paragraphs of a reader's own, which stand after `#`. */
export function ownAddress(selection: Selection, locale: Locale): string {
  const address = selectionAddress(selection, locale);
  const texts = ownTextsQuery(selection.entries, selection.texts);
  return texts === '' ? address : `${address}${address.startsWith('#') ? '&' : '#'}${texts}`;
}

/** What the address of a composer page in `locale` asks for, as a query or as a fragment. */
export const selectionAt = (
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  locale: Locale,
): ReadSelection & { readonly texts: OwnTexts } => ({
  ...readSelection(search.length > 1 ? search : hash.slice(1), locale),
  texts: readOwnTexts(hash.slice(1)),
});
