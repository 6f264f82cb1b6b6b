import { z } from 'zod';

/** How a file itself calls a place in it. */
export const placeNameFields = {
  /** The page of the file, counted from 1. */
  page: z.int().min(1).optional(),
  /** What the file calls that page, where that is something else: `iv`. */
  label: z.string().optional(),
  /** Seconds from the beginning of a recording. */
  time: z.number().min(0).optional(),
};
export const placeNameSchema = z.strictObject(placeNameFields);
export type PlaceName = Readonly<z.output<typeof placeNameSchema>>;

/** What stands beside the words of an article itself. Words are proven wherever they stand, but it says so. */
export const partsOfPage = ['headline', 'byline', 'caption', 'navigation'] as const;
export type PartOfPage = (typeof partsOfPage)[number];

/** From the first to after the last. */
const stretch = z.tuple([z.int().min(0), z.int().min(1)]);
export type Stretch = z.output<typeof stretch>;

/** Where a passage stands in its source, as a reader would look for it. */
export const locatorFields = {
  ...placeNameFields,
  /** The paragraph of the article, counted from 1, where the file names no place. */
  paragraph: z.int().min(1).optional(),
  part: z.enum(partsOfPage).optional(),
  /**
   * The one or two stretches of the words by which a browser finds them in the page, where all of them, or the two ends
   * of many, lead it elsewhere: in code points of the normalised words. None lead it there where there is no stretch.
   */
  foundBy: z.array(stretch).max(2).optional(),
  /** What older locks have instead of `foundBy`; it counts no more. */
  broken: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
};
export const locatorSchema = z.strictObject(locatorFields);
export type Locator = Readonly<z.output<typeof locatorSchema>>;
