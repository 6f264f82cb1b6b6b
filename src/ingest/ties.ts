import type { z } from 'zod';
import type { actorRelationSchema } from '../schema/actor.ts';
import { relationType } from './actor-kinds.ts';
import type { Cast, Member } from './cast.ts';
import type { InLanguage } from './in-language.ts';
import { type Body, bodyIn, heldAt } from './named-body.ts';
import { plainWords } from './plain-words.ts';
import type { SourceWords } from './source-words.ts';

type Tie = z.input<typeof actorRelationSchema>;

/** How far from a name the words stand that tie it to a body, in code points. */
const reach = 160;

/** What somebody does at the head of a body, in a clause after the name: `Ann Clay, who chairs the council`. */
const leadingIt = /^,\s(?:who\s(?:chairs|leads|heads|runs|directs|presides over)|die)\s/u;
/** What ends such a clause in Dutch, behind the body: `Jan Peeters, die de raad voorzit`. */
const leadsIt = /^\s(?:leidt|voorzit|bestuurt)(?!\p{L})/u;

/** The words of a function in a line of its own: no sentence, date or number. */
const functionLine = /^\p{L}[\p{L}\s’'-]{1,50}$/u;

interface Beside {
  /** In the words of the source; `undefined` where it has none. */
  readonly role: string | undefined;
  readonly body: Body;
  /** How far behind the name the words end, in code units. */
  readonly length: number;
}

/** Who leads a body, by a clause after the name. */
function leading(cast: Cast, self: Member, after: string): Beside | undefined {
  const opening = leadingIt.exec(after)?.[0];
  const body = opening === undefined ? undefined : bodyIn(cast, self, after.slice(opening.length));
  if (opening === undefined || !body) return undefined;
  const end = opening.length + body.length;
  const verb = opening.trimEnd().endsWith('die') ? leadsIt.exec(after.slice(end))?.[0] : '';
  return verb === undefined ? undefined : { role: undefined, body, length: end + verb.length };
}

/**
 * What somebody signs as, on the line below the name: `Managing director, Tarnside Mill Ltd`, `secretaris van de raad`. A PDF has
 * the two as one line.
 */
function signed(cast: Cast, self: Member, after: string): Beside | undefined {
  const [, gap = '', line = ''] = /^(\s+)([^\n]+)/u.exec(after) ?? [];
  const [, noun = '', comma = '', rest = ''] = /^([^,]+)(,\s+)(.+)$/u.exec(line) ?? [];
  const named = comma === '' ? undefined : bodyIn(cast, self, rest);
  const found = named ? { ...named, role: noun, from: noun.length + comma.length } : heldAt(cast, self, line);
  if (!found || !functionLine.test(found.role)) return undefined;
  const end = found.from + found.length;
  return line.slice(end).trim() !== ''
    ? undefined
    : { role: plainWords(found.role), body: found, length: gap.length + end };
}

/** How somebody stands to a body, as the words after the name say; `undefined` where they do not, or where nothing tells them from others. */
export function tieBeside(source: SourceWords, cast: Cast, self: Member, inLanguage: InLanguage): Tie | undefined {
  for (const { start, end } of self.places) {
    const after = source.slice({ start: end, end: end + reach });
    const found = leading(cast, self, after) ?? (isSignature(source, start) ? signed(cast, self, after) : undefined);
    if (!found) continue;
    const evidence = source.evidence({ start, end: end + Array.from(after.slice(0, found.length)).length });
    if (evidence.length === 0) continue;
    const { role, body } = found;
    return {
      type: role === undefined ? 'leads' : relationType(role),
      to: cast.id(body.member),
      ...(role === undefined ? {} : { role: inLanguage(role) }),
      evidence,
    };
  }
  return undefined;
}

/** How far from the end of a text a signature begins, in code units. */
const closing = 300;

const isSignature = (source: SourceWords, start: number): boolean =>
  source.text.length - source.unit(start) <= closing &&
  /(?:^|\n)\s*$/u.test(source.slice({ start: Math.max(0, start - 20), end: start }));
