/** Says that a place of a page cannot be printed as the page refers to it. */
export class AnchorError extends Error {
  /** Its id. */
  readonly anchor: string;

  constructor(anchor: string, message: string) {
    super(message);
    this.anchor = anchor;
  }
}
