import type { Span } from '../span.ts';
import { isBody, isDeterminer, isPlural, isRole } from '../words/words.ts';
import { appositionAt, complementEnd } from './complement.ts';
import { isGoverned } from './governed.ts';
import { isAdjective, isNext, nameAfterField } from './next-word.ts';
import { oneOf, plainNoun } from './plain-noun.ts';
import { isVerb, nameAt, type Phrase, type PhraseContext, tokenFrom } from './phrase.ts';

/** How many words a phrase may have before its name or noun. */
const reach = 9;

/** The phrase that begins at a token, if one does. */
export function phraseAt(context: PhraseContext, index: number): Phrase | undefined {
  const { text, tokens, words, names } = context;
  const first = tokens[index];
  if (!first) return undefined;
  const governed = isGoverned(context, index);
  const gender = words.pronouns[first.bare];
  const person = /^(?:i|ik)$/.test(first.bare)
    ? ('author' as const)
    : /^(?:you|u)$/.test(first.bare)
      ? ('addressee' as const)
      : undefined;
  if (person !== undefined) return { kind: 'pronoun', start: first.start, end: first.end, gender: person, governed };
  if (gender !== undefined) return { kind: 'pronoun', start: first.start, end: first.end, gender, governed };
  const verb = tokens[index + 1];
  // “It says …”: what says something is a body or what it wrote.
  if (
    first.bare === words.thing &&
    verb &&
    isVerb(context, verb) &&
    !words.sayings.has(verb.bare) &&
    text.slice(first.end, verb.start) === ' '
  )
    return { kind: 'pronoun', start: first.start, end: first.end, gender: 'thing', governed };
  const name = nameAt(names, first.start);
  // “zijn dochter”: the possessive, and not the verb.
  const owner = words.possessives.has(first.bare) && isRole(words, tokens[index + 1]?.bare ?? '');
  if (!name && !owner && (words.prepositions.has(first.bare) || words.stops.has(first.bare) || isVerb(context, first)))
    return undefined;
  const some = oneOf(context, index);
  if (some) return { ...some, governed };
  const determined = isDeterminer(words, first.bare);
  let noun: number | undefined;
  let owned = false;
  for (let at = index; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token) break;
    const mention = nameAt(names, token.start);
    const comma = at > index && previous !== undefined && /^, $/.test(text.slice(previous.end, token.start));
    if (at > index && previous && !isNext(context, previous, token)) {
      // A name right after a comma says who was meant: `her opposite number, Neil Broadhurst`.
      if (!comma || !(noun !== undefined || determined)) break;
      const titled =
        token.bare in words.titles || (words.definite.has(token.bare) && noun !== undefined)
          ? (nameAt(names, tokens[at + 1]?.start ?? -1) ?? nameAt(names, tokens[at + 2]?.start ?? -1))
          : undefined;
      const meant = mention ?? titled;
      const fits =
        meant &&
        (noun === undefined
          ? meant.entity.kind === 'person'
          : !(meant.entity.kind === 'person' && !isRole(words, tokens[noun]?.bare ?? '')));
      if (fits && at - index < 8) return { kind: 'name', start: first.start, end: meant.end, mention: meant, governed };
      break;
    }
    if (mention) {
      const after = tokenFrom(tokens, mention.end);
      const next = tokens[after];
      const last = tokens[after - 1];
      const second = tokens[after + 1];
      // “a Unizo spokesman”, “Swiss environment minister Beat Küng”: the name says which one.
      const role =
        next &&
        !isVerb(context, next) &&
        !next.capital &&
        (isRole(words, next.bare) ||
          (second &&
            !second.capital &&
            isRole(words, second.bare) &&
            isNext(context, next, second) &&
            !words.stops.has(next.bare) &&
            !words.prepositions.has(next.bare) &&
            !isDeterminer(words, next.bare)));
      const modifies = next && last && (last.possessive || role) && isNext(context, last, next);
      if (!modifies)
        return last?.possessive ? undefined : { kind: 'name', start: first.start, end: mention.end, mention, governed };
      owned ||= last.possessive;
      at = after - 1;
      continue;
    }
    if (
      at > index &&
      (words.stops.has(token.bare) ||
        (words.auxiliaries.has(token.bare) && !token.capital) ||
        words.pronouns[token.bare] !== undefined ||
        (isVerb(context, token) && !(determined && at === index + 1)))
    )
      break;
    // A second determiner begins another phrase, unless a name follows it: `newspaper the Quay Mercury`.
    if (
      at > index &&
      isDeterminer(words, token.bare) &&
      !(noun !== undefined && nameAt(names, tokens[at + 1]?.start ?? -1))
    )
      break;
    if (words.prepositions.has(token.bare)) {
      const named = noun === undefined ? undefined : nameAfterField(context, at + 1);
      if (named) return { kind: 'name', start: first.start, end: named.end, mention: named, governed };
      break;
    }
    if (token.possessive) owned = true;
    else if (
      (isRole(words, token.bare) && !isAdjective(context, at)) ||
      isBody(words, token.bare) ||
      words.documents.has(token.bare) ||
      (at <= index + 1 && isPlural(words, token.bare))
    )
      noun = at;
    else if (!determined && !owned && noun === undefined && at - index > 1) break;
  }
  const head = noun === undefined ? undefined : tokens[noun];
  if (noun === undefined || !head) return determined ? plainNoun(context, index, governed) : undefined;
  const indefinite = words.indefinite.has(first.bare) || !(determined || owned);
  const end = isBody(words, head.bare) && !isRole(words, head.bare) ? head.end : complementEnd(context, noun);
  const meant = appositionAt(context, end, ({ entity }) =>
    isRole(words, head.bare) ? entity.kind === 'person' : entity.kind === 'organization',
  );
  if (meant) return { kind: 'name', start: first.start, end: meant.end, mention: meant, governed };
  return {
    kind: 'noun',
    start: first.start,
    end,
    noun: head.bare,
    indefinite,
    owned: owned || words.possessives.has(first.bare),
    governed,
  };
}

/** The phrases of a stretch, in order and without overlap. */
export function phrasesIn(context: PhraseContext, { start, end }: Span): Phrase[] {
  const found: Phrase[] = [];
  for (let index = tokenFrom(context.tokens, start); ; index++) {
    const token = context.tokens[index];
    if (!token || token.start >= end) return found;
    const last = found.at(-1);
    if (last && token.start < last.end) continue;
    const phrase = phraseAt(context, index);
    if (phrase && phrase.end <= end) found.push(phrase);
  }
}
