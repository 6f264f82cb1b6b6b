/** A day as the number of days since 1970-01-01. */
export type Day = number;

const length = 86_400_000;
const two = (count: number): string => String(count).padStart(2, '0');

/** The day of a full date in ISO 8601; nothing where it is less precise. */
export function dayOf(date: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = match ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / length;
}

export const iso = (day: Day): string => new Date(day * length).toISOString().slice(0, 10);
export const yearOf = (day: Day): number => new Date(day * length).getUTCFullYear();
/** From 1 to 12. */
export const monthOf = (day: Day): number => new Date(day * length).getUTCMonth() + 1;
/** From 0, Sunday, to 6. */
export const weekdayOf = (day: Day): number => new Date(day * length).getUTCDay();

/** A month in EDTF. Months that lie outside the year count on from it. */
export function month(year: number, of: number): string {
  const count = year * 12 + of - 1;
  return `${Math.floor(count / 12)}-${two((((count % 12) + 12) % 12) + 1)}`;
}

/** A date in EDTF, if the calendar has it. */
export function date(year: number, of: number, day: number): string | undefined {
  const written = `${year}-${two(of)}-${two(day)}`;
  const found = dayOf(written);
  return found !== undefined && iso(found) === written ? written : undefined;
}

export const interval = (from: Day, to: Day): string => `${iso(from)}/${iso(to)}`;

/** The week from Monday to Sunday that lies so many weeks after that of a day. */
export function week(day: Day, weeks: number): string {
  const monday = day - ((weekdayOf(day) + 6) % 7) + weeks * 7;
  return interval(monday, monday + 6);
}

/** Saturday and Sunday of the week that lies so many weeks after that of a day. */
export function weekend(day: Day, weeks: number): string {
  const saturday = day - ((weekdayOf(day) + 6) % 7) + weeks * 7 + 5;
  return interval(saturday, saturday + 1);
}

/** Easter Sunday of a year, by the Gregorian reckoning of Meeus, Jones and Butcher. */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}
