import { isIntroduced, isWhere, nounsWithArticle, speaks } from './beside-names.ts';
import { functionsOf } from './functions.ts';
import { type EntityKind, kindOf, placeBefore, type Sighting } from './kind-of-name.ts';
import { isPartOf, key, shortNames } from './short-names.ts';
import type { NameSequence } from './name-sequence.ts';
import type { Token } from '../outline/tokens.ts';
import { type Gender, genderOfName, genderOfNoun, isBody, isRole, type Words } from '../words/words.ts';

/** Somebody or something that a text names, or describes without a name. */
export interface Entity {
  /** In full, or the words that describe it. */
  readonly name: string;
  readonly named: boolean;
  readonly kind: EntityKind;
  readonly gender?: Gender | undefined;
  readonly function?: string | undefined;
  /** The nouns by which the text may refer back to it, in small letters. */
  readonly nouns: ReadonlySet<string>;
  readonly tokens: readonly string[];
}

/** Forms of address that belong to a name of one word. */
const rank =
  /(?<!\p{L})(?:Lady|Lord|Dame|Baroness|Baron|King|Queen|Prince|Princess|Sister|Brother|Koning|Koningin|Prins|Prinses|Zuster|Broeder|Pater|Moeder) $/u;

/** The last word before a preposition is the noun, whether a table has it or not: `lasser uit Gent`. */
const isHead = (words: Words, all: readonly string[], index: number): boolean =>
  !words.prepositions.has(all[index] ?? '') &&
  (all[index]?.length ?? 0) > 3 &&
  all.slice(0, index).every((word) => !words.prepositions.has(word)) &&
  (index === all.length - 1 || words.prepositions.has(all[index + 1] ?? ''));

const nounsOf = (words: Words, role: string): string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter((word, index, all) => isRole(words, word) || word in words.titles || isHead(words, all, index))
    .map((word) => word.replace(/^chair(?:man|woman|person)$/, 'chair'));

function entity(
  words: Words,
  seen: readonly Sighting[],
  text: string,
  common: ReadonlySet<string>,
): Entity | undefined {
  const sequence = seen[0]?.sequence;
  if (!sequence) return undefined;
  const spelling =
    seen.find(({ sequence: { start, end } }) => /\p{Ll}/u.test(text.slice(start, end)))?.sequence ?? sequence;
  const noble = sequence.tokens.length === 1 && rank.exec(text.slice(Math.max(0, spelling.start - 12), spelling.start));
  const name = text.slice(spelling.start - (noble ? noble[0].length : 0), spelling.end);
  const told = kindOf(words, seen, text);
  // The text that also says “de rekenkamer” tells what Rekenkamer Noordgouw is.
  const again = [sequence.tokens[0]?.bare, sequence.tokens.at(-1)?.bare].some((word) => common.has(word ?? ''));
  const kind = told === 'unknown' && sequence.tokens.length > 1 && again ? 'organization' : told;
  const functions = seen.flatMap((one) => one.functions);
  // Whose brother somebody is says less than what they do.
  const role = functions.find((said) => genderOfNoun(words, said.toLowerCase()) === undefined) ?? functions[0];
  const titled = seen
    .map((one) => words.titles[one.sequence.title ?? ''])
    .find((gender) => gender === 'male' || gender === 'female');
  const nouns = seen.flatMap((one) => [
    ...one.functions.flatMap((said) => nounsOf(words, said)),
    ...(one.sequence.title === undefined ? [] : [one.sequence.title]),
  ]);
  const called = seen.flatMap(({ before, sequence: { start } }) =>
    before && isBody(words, before.bare) && /^,? $/.test(text.slice(before.end, start)) ? [before.bare] : [],
  );
  const led = seen.flatMap(({ sequence: { role } }) => (role === undefined ? [] : [role.toLowerCase()]));
  const gender =
    titled === 'male' || titled === 'female'
      ? titled
      : (nouns.map((noun) => genderOfNoun(words, noun)).find((one) => one !== undefined) ?? genderOfName(words, name));
  return {
    name,
    named: true,
    kind,
    gender: kind === 'organization' || kind === 'place' ? undefined : gender,
    function: kind === 'organization' || kind === 'place' ? undefined : role,
    nouns: new Set(
      kind === 'person' || kind === 'unknown' ? nouns : [...sequence.tokens.map(({ bare }) => bare), ...called, ...led],
    ),
    tokens: sequence.tokens.map(({ bare }) => bare),
  };
}

/** A successor is called by what the one before was. */
function heir(one: Entity, all: readonly Entity[], seen: ReadonlyMap<Entity, number>): Entity {
  if (!['successor', 'opvolger', 'opvolgster'].some((noun) => one.nouns.has(noun))) return one;
  const at = (other: Entity): number => seen.get(other) ?? 0;
  const before = all
    .filter((other) => other.kind === 'person' && other.nouns.size > 0 && at(other) < at(one))
    .toSorted((a, b) => at(b) - at(a))
    .at(0);
  return before ? { ...one, nouns: new Set([...one.nouns, ...before.nouns]) } : one;
}

/** Those whom a text names, each once and in full, in the order of their length. */
export function entitiesOf(
  text: string,
  sequences: readonly NameSequence[],
  tokens: readonly Token[],
  words: Words,
): Entity[] {
  const sightings = sequences.map((sequence) => ({
    sequence,
    before: tokens[sequence.from - 1],
    leads: tokens[sequence.from] === sequence.tokens[0],
    functions: isWhere(words, sequence, tokens[sequence.from - 1]) ? [] : functionsOf(text, sequence, tokens, words),
  }));
  const common = nounsWithArticle(tokens, words);
  const groups = [...Map.groupBy(sightings, ({ sequence }) => key(sequence.tokens)).values()].toSorted(
    (a, b) => (b[0]?.sequence.tokens.length ?? 0) - (a[0]?.sequence.tokens.length ?? 0),
  );
  const alone = new Set(
    groups
      .filter((group) => !group.some(({ before }) => before && placeBefore[words.lang].has(before.bare)))
      .map(([first]) => key(first?.sequence.tokens ?? [])),
  );
  const found: Entity[] = [];
  const byToken = new Map<string, Entity[]>();
  const firstSeen = new Map<Entity, number>();
  for (const group of groups) {
    const name = group[0]?.sequence.tokens ?? [];
    if (isIntroduced(words, group, alone)) continue;
    const longer = byToken.get(name[0]?.bare ?? '')?.filter((other) => isPartOf(name, other.tokens)) ?? [];
    // A town may give its name to a body, and be spoken of itself.
    const isPlace = name.length === 1 && group.some(({ before }) => before && placeBefore[words.lang].has(before.bare));
    if (
      longer.some(
        (other) => !(isPlace && other.kind === 'organization') && shortNames(words, other).includes(key(name)),
      )
    )
      continue;
    // A single word at the beginning of a sentence is most often no name.
    if (
      name.length === 1 &&
      group.every(
        ({ sequence }) => sequence.atSentenceStart && sequence.title === undefined && !speaks(words, text, sequence),
      )
    )
      continue;
    const one = entity(words, group, text, common);
    if (!one) continue;
    found.push(one);
    firstSeen.set(one, group[0]?.sequence.start ?? 0);
    for (const word of new Set(one.tokens)) byToken.set(word, [...(byToken.get(word) ?? []), one]);
  }
  return found.map((one) => heir(one, found, firstSeen));
}
