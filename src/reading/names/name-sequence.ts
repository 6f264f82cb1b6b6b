import type { Span } from '../span.ts';
import type { Token } from '../outline/tokens.ts';

/** Words with capitals that belong together: a name, or a title and a name. */
export interface NameSequence extends Span {
  /** Of the name, without what stands before it. */
  readonly tokens: readonly Token[];
  /** The index of its first token in the text, whether that is part of the name or not. */
  readonly from: number;
  /** The form of address or rank before it, in small letters: `mevrouw`, `dr`. */
  readonly title?: string;
  /** What stands before the name with a capital and says what somebody is: `Fire Commissioner`. */
  readonly role?: string;
  readonly atSentenceStart: boolean;
}
