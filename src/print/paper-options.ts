export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** On what a document is printed. */
export interface PaperOptions {
  readonly paper: Paper;
  /** Both sides of a sheet: the inner margin is the wider one. */
  readonly duplex: boolean;
  /** Every part begins on a right-hand page. */
  readonly recto: boolean;
}
