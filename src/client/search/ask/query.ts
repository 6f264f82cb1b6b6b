import { fold } from '../../../search/fold.ts';
import { withoutMarks } from '../../../schema/without-marks.ts';
import { isStopWord } from './stop-words.ts';

/** What a reader typed, as the index is asked for it. */
export interface Query {
  readonly text: string;
  /** The words to look for, in lower case and without marks. Empty where there is nothing to look for. */
  readonly words: readonly string[];
  /** Single letters before a name: “E. Van der Sypt” → e. They decide between namesakes. */
  readonly initials: readonly string[];
  /** Whether the words stand between quotation marks, and are to be found in this order. */
  readonly exact: boolean;
}

/** The question that every page answers. */
export const everyPage: Query = { text: '', words: [], initials: [], exact: false };

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** Reads what a reader typed. Words that say nothing are left out, unless there are no others. */
export function parseQuery(text: string): Query {
  const trimmed = text.trim();
  const exact = /^["“„].+["”]$/u.test(trimmed);
  const typed = trimmed.split(/\s+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''));
  const written = typed.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = written.filter((word) => !isStopWord(word) && !isInitial(word));
  const kept = exact || telling.length === 0 ? written : telling;
  return {
    text: trimmed,
    words: kept.map((word) => withoutMarks(word).replace(/[^\p{L}\p{N}]+/gu, '')).filter(Boolean),
    initials: telling.length > 0 ? written.filter(isInitial).map((word) => fold(word).charAt(0)) : [],
    exact,
  };
}

/** The same question with other words. */
export const withWords = (query: Query, words: readonly string[]): Query => ({
  ...query,
  text: words.join(' '),
  words,
});
