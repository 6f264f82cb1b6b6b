import type { Entity } from '../names/entities.ts';
import type { Span } from '../span.ts';

/** A place where the text speaks of somebody. */
export interface Mention extends Span {
  readonly entity: Entity;
  /** The name of an entity, or the noun phrase of a reporter. */
  readonly kind: 'name' | 'noun';
  /** After a preposition, or as the owner of something: not whom the sentence is about. */
  readonly governed: boolean;
  /** The noun, where it is none by name. */
  readonly noun?: string;
  /** They speak there. */
  readonly spoke?: boolean;
  /** Of a family name that several bear: all of them, of whom the one spoken of last is meant. */
  readonly bearers?: readonly Entity[];
}
