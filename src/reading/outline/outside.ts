import type { Marked } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Span } from '../span.ts';

/** Stands for each character between marks; `ended` for the last one of words that end a sentence. */
export const hidden = '\uE000';
export const ended = '\uE001';
export const asked = '\uE002';

/** Whether a place stands between marks. */
export const isHidden = (outside: string, place: number): boolean => /[\uE000-\uE002]/.test(outside.charAt(place));

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|mr|mrs|ms|dr|drs|prof|ir|ing|mevr|dhr|hr|st|sr|jr|ald|cllr|rev|hon|gov|sen|rep|gen|col|lt|capt|sgt|insp|supt|co|inc|ltd|no|nr|art|blz|pag|p|ca|bv|bijv|o\.a|m\.a|i\.e|e\.g|vs|jan|feb|febr|mrt|apr|aug|sept?|okt|oct|nov|dec|a\.m|p\.m|mgr|ds|em|mej)\.$/iu;

/** The text in which what stands between marks is hidden, place by place: only the words of the reporter are left. */
export function outsideOf(text: string, marked: readonly Marked[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, depth } of marked) {
    if (depth > 0 || start < at) continue;
    const last = text.charAt(end - 1);
    const sign = /[?!]/.test(last)
      ? asked
      : /[.…]/.test(last)
        ? ended
        : /[”’"'»]/.test(last) && /[.?!]/.test(text.charAt(end - 2))
          ? ended
          : hidden;
    parts.push(text.slice(at, start), hidden.repeat(end - start - 1), sign);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const boundary =
  /(?:[.!?…][)\]]?|[\uE001\uE002][”’"'»“)]{1,3}[.!?]?)\s+(?=[\p{Lu}\p{N}"“„«‘'’([–\uE000])|(?<=\p{Ll})[”’"'»]\.\s+/gu;

/** The sentences of the reporter, in order. One in marks that ends within them ends there, where a capital follows. */
export function sentencesOf(outside: string, paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap((paragraph) => {
    const words = outside.slice(paragraph.start, paragraph.end);
    const found: Span[] = [];
    let start = 0;
    for (const match of words.matchAll(boundary)) {
      const sign = match.index + 1;
      if (words.charAt(match.index) === '.' && abbreviation.test(words.slice(Math.max(0, sign - 8), sign))) continue;
      const end = match.index + match[0].trimEnd().length;
      found.push({ start: paragraph.start + start, end: paragraph.start + end });
      start = match.index + match[0].length;
    }
    found.push({ start: paragraph.start + start, end: paragraph.end });
    return found;
  });
}
