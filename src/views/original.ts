import { textFragment } from '../dossier/verification/text-fragment.ts';
import type { Selector } from '../dossier/verification/passages.ts';
import type { DataOf } from '../reader/content.ts';
import type { Locator } from '../schema/locator.ts';

/**
 * The way to words in the published original, else in the copy of a web archive: to the page of a PDF (RFC 8118), to
 * the time of a recording (W3C Media Fragments), to the words of a page, unless these are not shown; `undefined` where the source has no address.
 */
export function originalHref(
  { URL: address, 'archive-url': copy }: DataOf<'sources'>,
  words: Selector | undefined,
  place: Locator | undefined,
): string | undefined {
  const bare = (address ?? copy)?.replace(/#.*/, '');
  if (bare === undefined) return undefined;
  if (place?.page !== undefined) return `${bare}#page=${place.page}`;
  if (place?.time !== undefined) return `${bare}#t=${Math.floor(place.time)}`;
  return words ? bare + textFragment(words, place?.broken) : bare;
}
