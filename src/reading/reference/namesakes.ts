import type { Entity } from '../names/entities.ts';
import { functionsOf } from '../names/functions.ts';
import type { NameSequence } from '../names/name-sequence.ts';
import { key, shortNames } from '../names/short-names.ts';
import type { Token } from '../outline/tokens.ts';
import type { Words } from '../words/words.ts';

/** What a text has of names. */
export interface Parts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly sequences: readonly NameSequence[];
  readonly entities: readonly Entity[];
}

/** Finds those whom a name may mean: of that gender and title. */
export function namesakesOf({
  text,
  tokens: all,
  words,
  entities,
}: Parts): (sequence: NameSequence) => readonly Entity[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const name of [entity.tokens.join(' '), ...shortNames(words, entity)])
      byName.set(name, [...(byName.get(name) ?? []), entity]);
  return (sequence) => {
    const { tokens, title } = sequence;
    const named = byName.get(key(tokens)) ?? (tokens.length > 1 ? byName.get(key(tokens.slice(1))) : undefined) ?? [];
    // A town that gave its name to a paper is itself where it stands alone.
    const exact = named.filter((one) => one.tokens.join(' ') === key(tokens));
    const gender = words.titles[title ?? ''];
    const fitting = (exact.length > 0 ? exact : named).filter(
      (one) => gender === undefined || gender === 'any' || one.gender === undefined || one.gender === gender,
    );
    const ranked = fitting.filter(({ nouns }) => title !== undefined && nouns.has(title));
    if (ranked.length > 0 || fitting.length < 2) return ranked.length > 0 ? ranked : fitting;
    // “Brandt, the negotiator”: what stands beside the name says which one.
    const said = functionsOf(text, sequence, all, words).flatMap((role) => role.toLowerCase().split(/[^\p{L}-]+/u));
    const called = fitting.filter(({ nouns }) => said.some((word) => nouns.has(word)));
    return called.length > 0 ? called : fitting;
  };
}
