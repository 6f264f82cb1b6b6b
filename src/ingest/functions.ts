import type { z } from 'zod';
import type { Span } from '../reading/span.ts';
import type { actorSchema } from '../schema/actor.ts';
import { relationType } from './actor-kinds.ts';
import type { Cast, Member } from './cast.ts';
import type { InLanguage } from './in-language.ts';
import { markdownText } from './markdown-text.ts';
import { bodyIn, heldAt } from './named-body.ts';
import { plainWords } from './plain-words.ts';
import type { SourceWords } from './source-words.ts';
import { tieBeside } from './ties.ts';

type ActorFields = z.input<typeof actorSchema>;

/** How far from a name its function stands, in code points. */
const reach = 160;

/** What a name has after it, with the function before it: `commandant Ruud Haverkort van de brandweer`. */
const afterName = /^\s(?:van|bij|of|at|from)\s([^,.;:()“”‘’"'\n]{2,80})/u;

/** Forms of address, which are no functions. */
const isForm = (said: string): boolean =>
  /^(?:de )?(?:heer|meneer|dhr|mevrouw|mevr|mw|juffrouw|mr|mrs|ms|miss|mx|sir|madam|old|deputy)\.?$/i.test(said);

/** The place of a function and of the name beside it, in code points. */
function besideName(source: SourceWords, { places }: Member, said: string): Span | undefined {
  for (const place of places) {
    const from = Math.max(0, place.start - reach);
    const window = source.slice({ start: from, end: place.end + reach });
    const found = window.indexOf(said);
    if (found === -1) continue;
    const start = from + Array.from(window.slice(0, found)).length;
    const end = start + Array.from(said).length;
    return { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  }
  return undefined;
}

/** What a reading leaves of a function: the field of `schepen van Sport`, the noun of `algemeen directeur`. */
const before =
  /(?:(?<![\p{L}-])\p{L}[\p{Ll}-]+\s(?:van|voor|of|for)\s|(?<![\p{L}-])(?:algemeen|gedelegeerd|waarnemend|medisch|technisch|artistiek|voormalig|general|managing|deputy|acting|former)\s)$/iu;

/** A function with the words before it that belong to it, and its place. */
function whole(source: SourceWords, said: string, name: string, place: Span): { said: string; place: Span } {
  if (!source.words(place).startsWith(said) || said.includes(name)) return { said, place };
  const lead = source.slice({ start: Math.max(0, place.start - 40), end: place.start });
  const isField = /^\p{Lu}\S*$/u.test(said);
  const found = before.exec(lead)?.[0] ?? '';
  const isOwn = isField === /\s(?:van|voor|of|for)\s$/iu.test(found);
  if (found === '' || !isOwn) return { said, place };
  return { said: plainWords(found + said), place: { start: place.start - Array.from(found).length, end: place.end } };
}

type FunctionFields = Pick<ActorFields, 'relations' | 'description' | 'evidence'>;

/** What a function beside the name says: a relation, where it is held at a body that the source names, else a description. */
function nounFields(
  source: SourceWords,
  cast: Cast,
  member: Member,
  inLanguage: InLanguage,
): FunctionFields | undefined {
  const noun = member.function;
  const beside = noun === undefined || isForm(noun) ? undefined : besideName(source, member, noun);
  if (noun === undefined || !beside) return undefined;
  const { said, place } = whole(source, noun, member.name, beside);
  const own = heldAt(cast, member, said);
  const after = own ? undefined : afterName.exec(source.slice({ start: place.end, end: place.end + reach }))?.[1];
  const bodyAfter = after === undefined ? undefined : bodyIn(cast, member, after);
  const body = own ?? bodyAfter;
  const role = own?.role ?? said;
  // The words between the name and the body belong to the evidence.
  const end = bodyAfter && after !== undefined ? wordsEnd(source, place.end, after, bodyAfter.length) : place.end;
  const evidence = source.evidence({ start: place.start, end });
  if (evidence.length === 0) return undefined;
  if (!body) return { description: inLanguage(markdownText(said)), evidence };
  return {
    relations: [{ type: relationType(role), to: cast.id(body.member), role: inLanguage(role), evidence }],
  };
}

/**
 * What the source says that somebody is: a relation, where it names the body that they are it of, else a description in its
 * words; each with its evidence. Nothing where it says nothing, or where its words cannot be told from others.
 */
export function functionFields(
  source: SourceWords,
  cast: Cast,
  member: Member,
  inLanguage: InLanguage,
): FunctionFields {
  const said = nounFields(source, cast, member, inLanguage);
  if (said?.relations || member.kind !== 'person') return said ?? {};
  const tie = tieBeside(source, cast, member, inLanguage);
  return tie ? { ...said, relations: [tie] } : (said ?? {});
}

/** Where a body ends that is named after a name: `… van de brandweer`. */
function wordsEnd(source: SourceWords, from: number, words: string, length: number): number {
  const start = source.slice({ start: from, end: from + reach }).indexOf(words);
  return from + Array.from(source.slice({ start: from, end: from + reach }).slice(0, start + length)).length;
}
