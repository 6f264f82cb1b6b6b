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

/** Where a passage stands in its source, as a reader would look for it. */
export const locatorFields = {
  ...placeNameFields,
  /** The paragraph of the article, counted from 1, where the file names no place. */
  paragraph: z.int().min(1).optional(),
  part: z.enum(partsOfPage).optional(),
  /**
   * Where the source goes on in another block or line within the passage: how many words stand before the first such
   * break, and after the last. A browser finds such words by their beginning and their end only.
   */
  broken: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
};
export const locatorSchema = z.strictObject(locatorFields);
export type Locator = Readonly<z.output<typeof locatorSchema>>;
