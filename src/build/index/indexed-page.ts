import type { Locale } from '../../schema/locales.ts';

/** A page for the index: its address below the base, what a result shows of it, and the HTML of its main part. */
export interface IndexedPage {
  readonly url: string;
  readonly lang: Locale;
  /** `title`, `titleLang`, `names`, `speaker` and `date`; those without a value are left out. */
  readonly fields: readonly (readonly [name: string, value: string | undefined])[];
  /** Without what is not found. */
  readonly html: string;
}

/** A file of the index, by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the index holds of a page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The index of a language. */
export interface LanguageIndex {
  /** The name of the file that lists its pages. */
  readonly hash: string;
  /** Its pages, in the order of that list. */
  readonly fragments: readonly Fragment[];
}
