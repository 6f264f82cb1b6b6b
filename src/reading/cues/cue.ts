import type { Phrase } from '../reference/phrase.ts';
import type { Span } from '../span.ts';

/** What the words beside a passage say of who speaks. */
export interface Cue extends Span {
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Who speaks; none where the words only say that somebody does: `klinkt het`. */
  readonly speakers: readonly Phrase[];
  readonly reportedBy?: Phrase;
  /** By giving something a word of their own: `called the answer`. */
  readonly naming?: boolean;
  readonly thought?: boolean;
  /** It says that no one in particular speaks. */
  readonly nobody?: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
}
