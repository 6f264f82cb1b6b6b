import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, isRole, type Words } from '../words/words.ts';
import type { NameSequence } from './name-sequence.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'document' | 'unknown';

/** Words before which a name is of a place. */
export const placeBefore: Readonly<Record<Words['lang'], ReadonlySet<string>>> = {
  nl: new Set(['in', 'te', 'uit', 'nabij', 'naar', 'tussen', 'rond']),
  en: new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'across', 'around', 'between']),
};
const placeWord =
  /^(?:street|road|lane|quay|bridge|square|park|canal|river|lake|bay|island|hill|avenue|terrace|harbour|kanaal|plein|kade|straat|laan|brug|haven|eiland|meer)$/;
const placeEnding = /\p{L}{3}(?:straat|plein|laan|brug|dorp|wijk|berg|kade|sluis|heide|bos|gem|beke|zele)$/u;

/** After the name of a place at the beginning of a report: `(Belga) – `, `, Oct 28 (AP) — `. */
const dateline = /^(?:, [^.\n]{3,24}?)? ?\(\p{Lu}[^)\n]{1,40}\) ?[-–—] /u;

/** What a town or a region is called before its name. */
const territory = /^(?:stad|gemeente|provincie|dorp|regio|city|town|village|county|province|region|borough)$/;

/** A place where a name stands. */
export interface Sighting {
  readonly sequence: NameSequence;
  readonly before: Token | undefined;
  /** No article stands before it. */
  readonly leads: boolean;
  readonly functions: readonly string[];
}

/** What a name is of, by its words and by what stands beside it. */
export function kindOf(words: Words, seen: readonly Sighting[], text: string): EntityKind {
  const tokens = seen[0]?.sequence.tokens ?? [];
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return 'unknown';
  // “BRUSSELS (Belga) – …”: where a report was written.
  if (
    seen.some(
      ({ sequence: { start, end } }) =>
        /^\n?$/.test(text.charAt(start - 1)) && dateline.test(text.slice(end, end + 80)),
    )
  )
    return 'place';
  const bodily = tokens.some(({ bare }) => isBody(words, bare));
  if (seen.some(({ sequence }) => ['male', 'female'].includes(words.titles[sequence.title ?? ''] ?? '')))
    return 'person';
  if (tokens.length > 1 && isGivenName(words, first.word) && !words.bodies.has(last.bare)) return 'person';
  if (
    tokens.length === 1 &&
    isGivenName(words, first.word) &&
    !seen.every(({ before }) => before && placeBefore[words.lang].has(before.bare))
  )
    return 'person';
  const led = seen.some(({ sequence: { role } }) => role !== undefined && isBody(words, role.toLowerCase()));
  if (bodily || led || tokens.some(({ word }) => word === '&')) return 'organization';
  const spelt = seen.map(({ sequence }) => sequence.tokens[0]?.word ?? '');
  if (tokens.length === 1 && first.word.length > 1 && spelt.every((word) => /^[\p{Lu}&’'-]+$/u.test(word)))
    return 'organization';
  const placed = seen.filter(({ before }) => before && placeBefore[words.lang].has(before.bare)).length;
  // “De stad Gent” and “in Gent”: where something is, and no body, though its council is called so too.
  if (seen.some(({ before }) => before && territory.test(before.bare)) && placed > 0) return 'place';
  if (
    seen.some(
      ({ sequence, before }) =>
        before && isBody(words, before.bare) && /^,? $/.test(text.slice(before.end, sequence.start)),
    )
  )
    return 'organization';
  if (seen.some(({ sequence }) => /^(?:, \d{2}[.,]| \(\d{2}\))/.test(text.slice(sequence.end, sequence.end + 6))))
    return 'person';
  if (seen.some(({ sequence }) => sequence.title !== undefined)) return 'person';
  if (tokens.length < 5 && seen.some((one) => functionFits(words, one))) return 'person';
  if (tokens.length > 1 && words.media.test(tokens.map(({ bare }) => bare).join(' '))) return 'organization';
  if (placeWord.test(last.bare) || placeEnding.test(last.bare)) return 'place';
  if (placed > 0 && placed * 3 >= seen.length) return 'place';
  return 'unknown';
}

/** Whether what stands before is said of a person, and not of an owner or a maker that may be a body too. */
const functionFits = (words: Words, { functions }: Sighting): boolean =>
  functions.some((role) =>
    role
      .toLowerCase()
      .split(/[\s,]+/)
      .some(
        (word) =>
          isRole(words, word) &&
          !isBody(words, word) &&
          !/^(?:owner|eigenaar|operator|maker|exploitant|source|bron)$/.test(word),
      ),
  );
