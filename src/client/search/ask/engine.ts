/** A page that matches. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** By which its text can be asked for, until the next question. */
  readonly data: string;
}

/** What is shown of a page that matches. Only `<` and `>` are escaped in its text; what matches stands in `<mark>`. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What searches one language of the site. */
export interface Engine {
  /** Pages that hold all words, the best first; every page for `null`. */
  readonly search: (term: string | null) => Promise<readonly Match[]>;
  readonly page: (match: Match) => Promise<FoundPage>;
  /** Is called between questions: forgets what was found for earlier ones, once that is much. */
  readonly rest: () => void;
}
