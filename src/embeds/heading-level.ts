const levels = [2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof levels)[number];

/** The level of the headings of a component, as running text hands it over: by its place there. */
export const headingLevel = (given: string | undefined): HeadingLevel =>
  levels.find((level) => String(level) === given) ?? 3;
