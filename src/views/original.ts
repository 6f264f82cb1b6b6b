import { textFragment } from '../dossier/verification/text-fragment.ts';
import type { Selector } from '../dossier/verification/passages.ts';
import type { DataOf } from '../reader/content.ts';
import type { Locator } from '../schema/locator.ts';

/**
 * The way to words in the published original, else in the copy of a web archive: to the page of a PDF (RFC 8118), to
 * the time of a recording (W3C Media Fragments), to the words of a page, where these alone lead there and are shown;
 * `undefined` where the source has no address. What stands around the words is in it for an open source only.
 */
export function originalHref(
  { URL: address, 'archive-url': copy, rights }: Pick<DataOf<'sources'>, 'URL' | 'archive-url' | 'rights'>,
  words: Selector | undefined,
  place: Locator | undefined,
): string | undefined {
  const bare = (address ?? copy)?.replace(/#.*/, '');
  if (bare === undefined) return undefined;
  if (place?.page !== undefined) return `${bare}#page=${place.page}`;
  if (place?.time !== undefined) return `${bare}#t=${Math.floor(place.time)}`;
  if (!words) return bare;
  const { exact, ...around } = words;
  const foundBy = place?.foundBy;
  if (foundBy && foundBy.length > 0) return bare + textFragment({ exact }, foundBy);
  const isTold = rights === 'open' && (around.prefix ?? around.suffix) !== undefined;
  return bare + (isTold ? textFragment({ exact, ...around }) : textFragment({ exact }, foundBy));
}
