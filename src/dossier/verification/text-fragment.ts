import { paragraphBreak } from './paragraphs.ts';
import type { Selector } from './passages.ts';

/** How much of the beginning and the end of a text is given, in code units: some eight words. */
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

/** The first words of a text. Whole words, as browsers find no part of one. */
function beginning(text: string): string {
  const next = words.segment(text).containing(part);
  return next ? text.slice(0, next.index + next.segment.length).trimEnd() : text;
}

function ending(text: string): string {
  const first = words.segment(text).containing(text.length - part);
  return first ? text.slice(first.index).trimStart() : text;
}

/** The words before the first paragraph that begins within a text, and from the last one on; all where none does. */
function ownEnds(text: string): [head: string, tail: string] {
  const paragraphs = text.trim().split(paragraphBreak);
  return [plain(paragraphs[0] ?? ''), plain(paragraphs.at(-1) ?? '')];
}

/**
 * The URL fragment that makes a browser show a passage of a page: `#:~:text=prefix-,start,end,-suffix` of the WICG's
 * URL Fragment Text Directives. Browsers find words within one block and line only, and the two ends of a range
 * wherever they stand: so a text that `broken` says to break, by how many words stand before the first break and after
 * the last, is given by its beginning and its end; and so is a long one, of which nobody may know.
 */
export function textFragment(
  { exact, prefix = '', suffix = '' }: Selector,
  broken?: readonly [before: number, after: number],
): string {
  const text = plain(exact);
  const all = text.split(' ');
  const [head, tail] = broken ? [all.slice(0, broken[0]).join(' '), all.slice(-broken[1]).join(' ')] : ownEnds(exact);
  const asRange = head !== text || text.length > 2 * part + 20;
  const directive = [
    ...(plain(prefix) === '' ? [] : [`${encoded(prefix)}-`]),
    ...(asRange ? [encoded(beginning(head)), encoded(ending(tail))] : [encoded(text)]),
    ...(plain(suffix) === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `#:~:text=${directive.join(',')}`;
}
