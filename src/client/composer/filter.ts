import { withoutMarks } from '../../schema/without-marks.ts';

/** A period in days since 1970-01-01, both included; infinite where it has no end. */
export type Span = readonly [first: number, last: number];

/** What the list of entries knows of one of them. */
export interface Listed {
  /** `actors/europol` */
  readonly key: string;
  /** Its names and what it is, folded. */
  readonly words: string;
  /** The ids of the actors that it is about, itself included. */
  readonly actors: readonly string[];
  /** Its periods, as `readSpans` reads them. */
  readonly spans: string;
}

/** What a reader looks for; an empty text asks for nothing. */
export interface Filter {
  /** A collection. */
  readonly kind: string;
  /** The id of an actor. */
  readonly actor: string;
  readonly period: Span | undefined;
  readonly words: string;
}

const day = (year: number, month: number, date: number): number =>
  new Date(0).setUTCFullYear(year, month, date) / 864e5;

/** The first and the last day of a year, a month or a day: `2019`, `2019-11`, `2019-11-14`. `undefined` for all else. */
export function dateSpan(text: string): Span | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [day(Number(year), 0, 1), day(Number(year), 11, 31)];
  const [first, last] = [day(Number(year), Number(month) - 1, 1), day(Number(year), Number(month), 0)];
  if (date === undefined) return [first, last];
  const on = first + Number(date) - 1;
  return on < first || on > last ? undefined : [on, on];
}

/** From the first day of one date to the last of another; `undefined` where neither says anything. */
export function period(from: string, to: string): Span | undefined {
  const [start, end] = [dateSpan(from), dateSpan(to)];
  return start || end ? [start?.[0] ?? -Infinity, end?.[1] ?? Infinity] : undefined;
}

/** `17532/17896 18201/`, as the page gives the periods of an entry; no number stands for no end. */
export const readSpans = (text: string): Span[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [first = '', last = ''] = span.split('/');
      return [first === '' ? -Infinity : Number(first), last === '' ? Infinity : Number(last)];
    });

/** Whether an entry is what a reader looks for. What has no date lies in no period. */
export const matches = ({ key, words, actors, spans }: Listed, filter: Filter): boolean => {
  const { kind, actor, period: asked } = filter;
  return (
    (kind === '' || key.startsWith(`${kind}/`)) &&
    (actor === '' || actors.includes(actor)) &&
    (asked === undefined || readSpans(spans).some(([first, last]) => first <= asked[1] && last >= asked[0])) &&
    withoutMarks(filter.words)
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
};
