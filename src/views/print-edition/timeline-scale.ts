import { bounds } from '../../schema/edtf.ts';

/** A moment on the scale: the first day of a month. */
export interface Tick {
  /** From 0, the start of the scale, to 1, its end. */
  readonly at: number;
  /** Astronomical, as in EDTF. */
  readonly year: number;
  /** From 1; `undefined` where the scale counts in years. */
  readonly month: number | undefined;
}

export interface TimeScale {
  readonly ticks: readonly Tick[];
  /** Where a day stands, from 0 to 1. */
  readonly at: (day: number) => number;
}

/** The most that have room beside each other. */
const mostTicks = 7;

// Months count from the beginning of the year 0.
const monthStart = (month: number): number =>
  bounds({ type: 'month', year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 }).earliest;

function monthOf(day: number): number {
  let month = Math.floor(day / 30.436875) + 1970 * 12;
  while (monthStart(month) > day) month--;
  while (monthStart(month + 1) <= day) month++;
  return month;
}

/** Numbers of months that a reader counts in: 1, 3 or 6, then 1, 2, 5, 10, 20, 50 … years. */
function* steps(): Generator<number> {
  yield* [1, 3, 6];
  for (let years = 1; ; years *= 10) yield* [years * 12, years * 24, years * 60];
}

function stepFor(first: number, last: number): number {
  for (const step of steps()) if (Math.ceil((last + 1) / step) - Math.floor(first / step) < mostTicks) return step;
  return last - first;
}

/** A scale on which both days have a place, marked in whole months or years. */
export function timeScale(firstDay: number, lastDay: number): TimeScale {
  const [first, last] = [monthOf(firstDay), monthOf(lastDay)];
  const step = stepFor(first, last);
  const [start, end] = [Math.floor(first / step) * step, Math.ceil((last + 1) / step) * step];
  const [from, to] = [monthStart(start), monthStart(end)];
  const at = (day: number): number => (day - from) / (to - from);
  const ticks = Array.from({ length: (end - start) / step + 1 }, (_, index): Tick => {
    const month = start + index * step;
    const year = Math.floor(month / 12);
    return { at: at(monthStart(month)), year, month: step % 12 === 0 ? undefined : month - year * 12 + 1 };
  });
  return { ticks, at };
}
