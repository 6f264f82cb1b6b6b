/** A sheet of paper and its margins, in twentieths of a point. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
}

/** A4. */
const portrait: Paper = { width: 11_906, height: 16_838, top: 1_361, side: 1_247, bottom: 1_247 };
const landscape: Paper = { ...portrait, width: portrait.height, height: portrait.width };

export const paperOf = ({ isLandscape = false }: { readonly isLandscape?: boolean }): Paper =>
  isLandscape ? landscape : portrait;

/** What is left between the margins. */
export const textWidth = ({ width, side }: Paper): number => width - 2 * side;
