import type { Span } from './span.ts';

/** A place in a text, in code points, as blocks have them; `because` names the rule that found it. */
export interface Place extends Span {
  readonly because: string;
}

/** Who speaks: by the full name that the text gives, by its words for somebody without a name, or nobody that it tells. */
export type Speaker = { readonly name: string } | { readonly description: string } | { readonly unknown: true };

export interface Speech {
  /** One, or several where the text interrupts a speech or a next paragraph goes on with it; without marks, in order. */
  readonly segments: readonly Span[];
  /** One sentence or more, or a part of one that is the reporter's. */
  readonly form: 'whole' | 'partial';
  /** The opening mark; none in a transcript, an interview or a dialogue without marks. */
  readonly mark?: string;
  readonly speakers: readonly Speaker[];
  /** Who tells of it, where that is not the text itself. */
  readonly reportedBy?: Speaker;
  /** The words that say who speaks, and the rule; the speech itself where no words say so. */
  readonly evidence: Place;
  /** From 0 to 1. */
  readonly confidence: number;
}
