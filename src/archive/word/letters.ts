import { isSameColour } from '../same-colour.ts';

/** What decides whether a reader sees letters, as far as something says so. */
export interface Letters {
  hidden?: boolean | undefined;
  /** Six hexadecimal digits; anything else stands out from whatever is behind it. */
  colour?: string | undefined;
  /** The colour right behind them; anything else than six digits is one that nobody can tell. */
  ground?: string | undefined;
  /** In points. */
  size?: number | undefined;
  /** Of their usual width, in hundredths. */
  scale?: number | undefined;
}

/** Points, and hundredths of the usual width: what is smaller nobody reads. */
const smallest = 2;
const narrowest = 5;

/** What is said nearest to the letters counts. */
export const nearestLetters = (said: readonly (Letters | undefined)[]): Letters => ({
  hidden: said.find((each) => each?.hidden !== undefined)?.hidden,
  colour: said.find((each) => each?.colour !== undefined)?.colour,
  ground: said.find((each) => each?.ground !== undefined)?.ground,
  size: said.find((each) => each?.size !== undefined)?.size,
  scale: said.find((each) => each?.scale !== undefined)?.scale,
});

/** Whether a reader sees letters. `around` is the colour behind those that say nothing of it. */
export const isSeen = ({ hidden = false, colour, ground, size, scale }: Letters, around: string): boolean =>
  !hidden &&
  (size === undefined || size >= smallest) &&
  (scale === undefined || scale >= narrowest) &&
  (colour === undefined || !isSameColour(colour, ground ?? around));

/** The colour of paper, and one that cannot be told. */
export const paper = 'ffffff';
export const unknown = 'unknown';
