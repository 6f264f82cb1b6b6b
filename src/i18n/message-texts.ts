import type { en } from './en.ts';

/** The English words are the list of what must be worded; every text may read differently in another language. */
export type Wording<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wording<T[Key]> };

/** Every text of the interface. A language that lacks one does not compile. */
export type Messages = Wording<typeof en>;
