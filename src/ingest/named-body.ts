import { held } from './bodies.ts';
import type { Cast, Member } from './cast.ts';

/** A body, and how many characters of some words lead to the end of its name. */
export interface Body {
  readonly member: Member;
  readonly length: number;
}

/** What stands before the name of a body: nouns such as `studiebureau`, and no preposition, which would begin something else. */
const leading = /^(?:(?!(?:van|bij|voor|of|at|for|with|from|in)\s)\p{Ll}[\p{L}’'-]*\s+){0,3}/u;

/** Which body some words begin with, behind nouns that are no name: the longest name that is there. */
export function bodyIn(cast: Cast, self: Member, words: string): Body | undefined {
  const lead = leading.exec(words)?.[0] ?? '';
  for (const from of new Set([0, lead.length])) {
    const tokens = words.slice(from).split(/\s+/);
    for (let count = Math.min(tokens.length, 8); count > 0; count--) {
      const name = tokens.slice(0, count).join(' ');
      const member = cast.body(name);
      if (member && member !== self) return { member, length: from + name.replace(/[^\p{L}\p{N}]+$/u, '').length };
    }
  }
  return undefined;
}

interface Held extends Body {
  readonly role: string;
  /** Where the words of the body begin. */
  readonly from: number;
}

/** A function and the body that it is held at, by the first preposition that a body follows. */
export function heldAt(cast: Cast, self: Member, said: string): Held | undefined {
  for (const {
    0: { length },
    index,
  } of said.matchAll(held)) {
    const body = bodyIn(cast, self, said.slice(index + length));
    if (body) return { ...body, role: said.slice(0, index), from: index + length };
  }
  return undefined;
}
