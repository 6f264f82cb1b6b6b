/** The class of what holds a table of running text: paper sets one of many columns small, and over its whole width. */
export const tableClass = (columns: number): string => (columns > 6 ? 'scroll wide' : 'scroll');
