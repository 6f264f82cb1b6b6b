import { paragraphBreak } from './paragraphs.ts';
import type { Selector } from './passages.ts';

/** Browsers search for a longer text by its beginning and end only. */
const longest = 300;
/** How much of the beginning and the end of a long text is given, in code units: some eight words. */
const part = 50;

const words = new Intl.Segmenter('und', { granularity: 'word' });

// A dash separates prefix and suffix from the text, and `encodeURIComponent` leaves it; a comma and & it encodes.
const encoded = (text: string): string =>
  encodeURIComponent(plain(text).toWellFormed()).replace(/[-!'()*~]/g, (sign) => `%${hex(sign)}`);

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();

const plain = (text: string): string =>
  text
    .replace(/\u00ad/gu, '')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();

const isParted = (text: string): boolean => text.trim().search(paragraphBreak) !== -1;

/** The first words of a text. Whole words, as browsers find no part of one. */
function beginning(text: string): string {
  const next = words.segment(text).containing(part);
  return next ? text.slice(0, next.index + next.segment.length) : text;
}

function ending(text: string): string {
  const first = words.segment(text).containing(text.length - part);
  return first ? text.slice(first.index) : text;
}

/**
 * The URL fragment that makes a browser show a passage of a page: `#:~:text=prefix-,start,end,-suffix` of the WICG's
 * URL Fragment Text Directives. The words should be those of the source itself, as browsers tell quotation marks
 * apart. A long text, or one of several paragraphs, is given by its beginning and its end.
 */
export function textFragment({ exact, prefix = '', suffix = '' }: Selector): string {
  const text = plain(exact);
  const asRange = text.length > 2 * part + 20 && (text.length > longest || isParted(exact));
  const directive = [
    ...(plain(prefix) === '' ? [] : [`${encoded(prefix)}-`]),
    ...(asRange ? [encoded(beginning(text)), encoded(ending(text))] : [encoded(text)]),
    ...(plain(suffix) === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `#:~:text=${directive.join(',')}`;
}
