import { saidDate } from '../said-date.ts';

/** A day and nothing else, but for the day of the week before it and the hour behind it. */
const day =
  /^(?:\p{L}+,?\s)?(?:\d{1,2}(?:st|nd|rd|th|e)?\s\p{L}+\.?\s\d{4}|\p{L}+\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2})(?:,?\s(?:om\s|at\s)?\d{1,2}[:.u]\d{2}.{0,10})?$/u;

/** The day that is all that a line says, in EDTF. */
export const dayOf = (line: string): string | undefined => (day.test(line) ? saidDate(line) : undefined);

/** The day that a line says alone or behind a place: `Gent, 12 juni 2025`. */
export const datedLine = (line: string): string | undefined =>
  dayOf(line) ?? dayOf(line.replace(/^[^,\d]{2,40},\s/u, ''));
