/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  /** BCP 47 */
  readonly lang: string;
  readonly authors: readonly string[];
  readonly description: string;
  readonly keywords: readonly string[];
  /** When this edition was finished: ISO 8601, in UTC. Never the time of printing. */
  readonly date: string;
}
