import type { Span } from '../span.ts';
import { bare } from '../words/words.ts';

export interface Token extends Span {
  /** As it stands there, without a possessive ending. */
  readonly word: string;
  /** In small letters and with plain apostrophes. */
  readonly bare: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const pattern =
  /['’]t(?![\p{L}])|&|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?|\p{N}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*)*/gu;

/** “al-Hassan” is a name too. */
const capital = /^(?:(?:al|el|ad|ar|as|at|az|ul|d|l)['’-])?\p{Lu}/u;

/** Where the words of a text begin, in order. */
export const tokenStarts = (text: string): IteratorObject<number> => text.matchAll(pattern).map(({ index }) => index);

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const possessive = raw.length > 2 && /(?:['’]s|s['’])$/.test(raw);
    const word = /['’]s$/.test(raw) && raw.length > 2 ? raw.slice(0, -2) : raw.replace(/(?<=.)['’]$/, '');
    found.push({
      start: index,
      end: index + word.length,
      word,
      bare: bare(word),
      capital: capital.test(word),
      possessive,
    });
  }
  return found;
}
