import type { Cut, Gap } from './provenance.ts';

/** The sign for words of a statement that are left out. */
export const omission = '[…]';

/** A statement as it may be shown. */
export interface Statement {
  /** The exact words. Between two segments the source interrupts, or words are left out. */
  readonly segments: readonly string[];
  /** At which ends it is cut from a sentence of its source; `undefined` at neither, or where nobody has verified it. */
  readonly cut?: Cut | undefined;
  /** What stands before each segment but the first; `undefined` where nobody has verified it, for one or for all. */
  readonly gaps?: readonly (Gap | undefined)[] | undefined;
}

/** What a sign stands for, as far as it is known. */
export type Omission = Gap | 'unknown';

/** A segment, and whether the sign for what is left out stands before or after it, within the same quotation marks. */
export interface Piece {
  readonly text: string;
  /** What the sign between it and the piece before stands for; `undefined`: it is the first. */
  readonly gap: Omission | undefined;
  readonly signBefore: boolean;
  readonly signAfter: boolean;
}

/** Whether it is cut at one of its ends. */
export const isCut = (cut: Cut | undefined, end: 'start' | 'end'): boolean => cut === end || cut === 'both';

/** The segments of a statement, or of its translation, with the signs at its ends. */
export const pieces = ({ segments, cut, gaps = [] }: Statement): Piece[] =>
  segments.map((text, index) => ({
    text,
    gap: index === 0 ? undefined : (gaps[index - 1] ?? 'unknown'),
    signBefore: index === 0 && isCut(cut, 'start'),
    signAfter: index === segments.length - 1 && isCut(cut, 'end'),
  }));

const joined = (...words: readonly (string | false)[]): string => words.filter((each) => each !== false).join(' ');

/** A piece with its signs, as one text. */
export const signed = ({ text, signBefore, signAfter }: Omit<Piece, 'gap'>): string =>
  joined(signBefore && omission, text, signAfter && omission);

/** All words of a statement as one text: `De brug is […] veilig […]`. */
export const statementText = (statement: Statement): string => pieces(statement).map(signed).join(` ${omission} `);

/**
 * The first words of a statement, cut by `shortened`, with a sign where they are not all of it: what is left out may
 * turn their meaning.
 */
export function firstWords(statement: Statement, shortened: (text: string) => string): string {
  const [first, ...others] = pieces(statement);
  if (!first) return '';
  const words = shortened(first.text);
  const isWhole = words === first.text;
  return joined(first.signBefore && omission, words, isWhole && (others.length > 0 || first.signAfter) && omission);
}
