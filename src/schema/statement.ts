import type { Cut } from './provenance.ts';

/** The sign for words of a statement that are left out. */
export const omission = '[…]';

/** A statement as it may be shown. */
export interface Statement {
  /** The exact words. Between two segments the source interrupts, or words are left out. */
  readonly segments: readonly string[];
  /** At which ends it is cut from a sentence of its source; `undefined` at neither, or where nobody has verified it. */
  readonly cut?: Cut | undefined;
}

/** A segment, and whether the sign for what is left out stands before or after it, within the same quotation marks. */
export interface Piece {
  readonly text: string;
  readonly signBefore: boolean;
  readonly signAfter: boolean;
}

/** Whether it is cut at one of its ends. */
export const isCut = (cut: Cut | undefined, end: 'start' | 'end'): boolean => cut === end || cut === 'both';

/** The segments of a statement, or of its translation, with the signs at its ends. */
export const pieces = ({ segments, cut }: Statement): Piece[] =>
  segments.map((text, index) => ({
    text,
    signBefore: index === 0 && isCut(cut, 'start'),
    signAfter: index === segments.length - 1 && isCut(cut, 'end'),
  }));

const joined = (...words: readonly (string | false)[]): string => words.filter((each) => each !== false).join(' ');

/** A piece with its signs, as one text. */
export const signed = ({ text, signBefore, signAfter }: Piece): string =>
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
