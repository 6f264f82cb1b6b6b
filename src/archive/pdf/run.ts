/**
 * Letters that a page draws in one go, where a reader sees them: in points from the upper left corner of the page as it
 * is shown, turned so that the letters stand upright.
 */
export interface Run {
  /** In the order in which it is read. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How far down the line is on which the letters stand. */
  readonly base: number;
  /** Of the font. */
  readonly size: number;
  /** A space is drawn after its right edge. */
  readonly spaced: boolean;
}

/** A page as drawn. */
export interface DrawnPage {
  /** From 1. */
  readonly number: number;
  /** What the file calls it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Those in the direction in which the page is read. */
  readonly runs: readonly Run[];
  /** Those in other directions, such as a note along the edge, each direction by itself. */
  readonly turned: readonly (readonly Run[])[];
}

const rtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is read from the right. */
export const isFromRight = (text: string): boolean => rtl.test(text);

/** Whether most letters of a text are read from the right. */
export function isMostlyFromRight(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(isFromRight).length * 2 > letters.length;
}
