import { unitOf } from '../../archive/code-points.ts';
import type { Stretch } from '../../schema/locator.ts';
import type { Place, Selector } from './passages.ts';

/** How much of the beginning and the end of a text is given, in code units: some eight words. */
const part = 50;
/** What is not longer is given as a whole. */
const short = 2 * part + 20;

const words = new Intl.Segmenter('und', { granularity: 'word' });

// A dash separates prefix and suffix from the text, and `encodeURIComponent` leaves it; a comma and & it encodes.
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[-!'()*~]/g, (sign) => `%${hex(sign)}`);

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();

/** As long as the words are when they are normalised. */
const plain = (text: string): string =>
  text
    .replace(/\u00ad/gu, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();

/** A place of a text, or its first and its last words where they are many. Whole words, as browsers find no part of one. */
export function ends(text: string, { from, to }: Place): readonly Place[] {
  const inside = text.slice(from, to);
  if (inside.length <= short) return [{ from, to }];
  const segments = words.segment(inside);
  const [first, last] = [segments.containing(part), segments.containing(inside.length - part)];
  const head = inside.slice(0, first ? first.index + first.segment.length : part).trimEnd();
  const tail = inside.slice(last?.index ?? -part).trimStart();
  return [
    { from, to: from + head.length },
    { from: to - tail.length, to },
  ];
}

/** The stretches of normalised words by which browsers find them, unless something else is known. */
export const usualStretches = (text: string): readonly Place[] => ends(text, { from: 0, to: text.length });

/**
 * The URL fragment that makes a browser show a passage of a page: `#:~:text=prefix-,start,end,-suffix` of the WICG's
 * URL Fragment Text Directives. `foundBy` says by which stretches of the words it finds them, in code points. Empty
 * where it does by none.
 */
export function textFragment({ exact, prefix = '', suffix = '' }: Selector, foundBy?: readonly Stretch[]): string {
  const text = plain(exact);
  const places =
    foundBy?.map(([from, to]) => ({ from: unitOf(text, from), to: unitOf(text, to) })) ?? usualStretches(text);
  if (places.length === 0) return '';
  const directive = [
    ...(plain(prefix) === '' ? [] : [`${encoded(plain(prefix))}-`]),
    ...places.map(({ from, to }) => encoded(text.slice(from, to))),
    ...(plain(suffix) === '' ? [] : [`-${encoded(plain(suffix))}`]),
  ];
  return `#:~:text=${directive.join(',')}`;
}
