import type { Locale } from '../../src/schema/locales.ts';

export const queryKinds = [
  'name',
  'inflection',
  'compound',
  'diacritics',
  'typo',
  'phrase',
  'other language',
  'filter',
  'topic',
] as const;

/** What a reader types, and what should come first. */
export interface Query {
  readonly kind: (typeof queryKinds)[number];
  /** The language of the page on which it is typed. */
  readonly locale: Locale;
  readonly text: string;
  /** Paths of entries, any of which is right as the first result: `actors/europol`; `` is the summary. */
  readonly first: readonly string[];
  /** Chosen filters, as they stand in the address. */
  readonly filters?: Readonly<Record<string, string>>;
}

type Written = readonly [text: string, first: string | readonly string[], filters?: Query['filters']];

const queries = (kind: Query['kind'], locale: Locale, written: readonly Written[]): Query[] =>
  written.map(([text, first, filters]) => ({
    kind,
    locale,
    text,
    first: typeof first === 'string' ? [first] : first,
    ...(filters ? { filters } : {}),
  }));

/** Queries of a kind, typed on Dutch pages (`nl`) and on English ones (`en`). */
export const of = (kind: Query['kind'], typed: Partial<Record<Locale, readonly Written[]>>): Query[] => [
  ...queries(kind, 'nl', typed.nl ?? []),
  ...queries(kind, 'en', typed.en ?? []),
];
