/** The number that a page shows in its margin, by its place in the document, counted from 1. */
export const pageLabel = (page: number): string => String(page);
