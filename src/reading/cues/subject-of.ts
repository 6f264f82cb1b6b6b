import { aside } from '../outline/asides.ts';
import type { Token } from '../outline/tokens.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt, phrasesIn } from '../reference/phrases.ts';
import { type Span, within } from '../span.ts';
import { isBody, isPlural, isRole, type Words } from '../words/words.ts';

export const isAnimate = (phrase: Phrase): boolean =>
  phrase.kind === 'name'
    ? ['person', 'organization'].includes(phrase.mention.entity.kind) ||
      (phrase.mention.entity.kind === 'unknown' && (phrase.mention.entity.tokens.length > 1 || !phrase.governed))
    : true;

/** Words after which a clause of its own begins, with its own subject: `recalled that an inspector had told`. */
const opener =
  /(?<!\p{L})(?:that|how|because|although|while|whereas|when|after|in which|dat|hoe|omdat|hoewel|terwijl|toen|nadat|waarin|waarop|waarbij)\s$/iu;

/** Those that say when or why, and end at a comma: `because his grade will drop, said`. */
const adverbial = /(?<!\p{L})(?:because|although|while|whereas|when|after|omdat|hoewel|terwijl|toen|nadat)\s$/iu;

const isSomebody = (words: Words, noun: string): boolean =>
  isRole(words, noun) || isBody(words, noun) || isPlural(words, noun) || words.documents.has(noun);

/** The phrases of a stretch outside what it sets between dashes, which has no verb of the sentence. */
function phrasesOf(context: PhraseContext, span: Span): Phrase[] {
  const asides = Array.from(context.text.slice(span.start, span.end).matchAll(aside), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  return phrasesIn(context, span).filter(
    (phrase) => isAnimate(phrase) && !asides.some(({ start, end }) => phrase.start >= start && phrase.end <= end),
  );
}

/** Whom “, who said” or “, which told” means: the phrase right before it. */
function antecedentOf({ text, names }: PhraseContext, verb: Token, before: readonly Phrase[]): Phrase | undefined {
  const found = before.findLast(({ end }) => directRelative.test(text.slice(end, verb.start)));
  // “the letter of Ann Clay, who said”: a person, and no letter.
  const person =
    found?.kind === 'noun' && /^,?\swho\s/.test(text.slice(found.end, verb.start))
      ? within(names, found).findLast(({ end, entity }) => end === found.end && entity.kind !== 'organization')
      : undefined;
  return person ? { kind: 'name', start: person.start, end: person.end, mention: person, governed: false } : found;
}

/** What a relative clause begins with: its verbs are of whom it stands behind, and so is the verb after it. */
const relative = /^,?\s(?:who|which|that|die|dat|met wie|van wie|waarvan|whose)\s/iu;

const directRelative =
  /^,?\s(?:who|which|that|die|dat)\s(?:\p{L}+ly\s|(?:has|had|have|once|then|later|toen|ook|al|later)\s)?$/u;

const saysMore = (between: string): boolean => /^(?: \([^()]{1,30}\))?, $/.test(between) || relative.test(between);

/** Who is said to be something in words of their own: `Mayor Ann Clay is “appalled”`, `De minister is „verbijsterd”`. */
export function movedBy(context: PhraseContext, span: Span): Phrase | undefined {
  const { text, words } = context;
  const copula = /(?<!\p{L})(?:is|was|are|were|zijn|waren|reageert|blijft)\s$/u.exec(text.slice(span.start, span.end));
  const first = phrasesOf(context, span).find(({ governed }) => !governed);
  const isPerson =
    first?.kind === 'name'
      ? first.mention.entity.kind === 'person'
      : first?.kind === 'noun' && !first.indefinite && isRole(words, first.noun);
  return copula && first && isPerson && !/[,;:]/.test(text.slice(first.end, span.end)) && first.start - span.start < 40
    ? first
    : undefined;
}

/** The subject of a verb: right beside it, at the beginning of its clause, or the first that the sentence speaks of. */
export function subjectOf(context: PhraseContext, verb: Token, span: Span): Phrase | undefined {
  const { text, tokens, words } = context;
  const index = tokenFrom(tokens, verb.start);
  const thing = /(?<!\p{L})(?:it|het)\s$/iu.exec(text.slice(Math.max(span.start, verb.start - 4), verb.start));
  if (thing)
    return {
      kind: 'pronoun',
      gender: 'thing',
      start: verb.start - thing[0].length,
      end: verb.start - 1,
      governed: false,
    };
  const before = phrasesOf(context, { start: span.start, end: verb.start });
  // “A source said, adding that …”: who said it.
  const said = tokens[index - 1];
  if (
    words.lang === 'en' &&
    verb.bare.endsWith('ing') &&
    said &&
    words.speechVerbs.has(said.bare) &&
    text.slice(said.end, verb.start) === ', '
  )
    return subjectOf(context, said, span);
  const relativeOf = antecedentOf(context, verb, before);
  if (relativeOf) return { ...relativeOf, governed: false };
  const nearest = before.at(-1);
  const between = nearest
    ? text
        .slice(nearest.end, verb.start)
        .replace(/^,|used to $/g, '')
        .trim()
        .toLowerCase()
        .split(' ')
    : ['-'];
  const direct = between.every((word) => word === '' || words.adverbs.has(word) || words.auxiliaries.has(word));
  const free = before.filter(({ governed }) => !governed);
  // “Ann Clay, director of the works, said”, “Ann Clay, who runs the works, said”: what is said of her is not who speaks.
  const head =
    nearest && direct && text.charAt(nearest.end) === ','
      ? free.find(({ end }) => end < nearest.start && saysMore(text.slice(end, nearest.start)))
      : undefined;
  if (head) return head;
  // “The association, in a statement that she can recite, said”: the clause goes on with whom it began with.
  const [begun] = free;
  if (words.lang === 'en' && begun && /,\s$/.test(text.slice(begun.end, verb.start)) && text.charAt(begun.end) === ',')
    return begun;
  // “Ann Clay, who lives a few doors down, said”: a noun of no table is less than the one whom the clause is about.
  const about = free.find(({ end }) => relative.test(text.slice(end, end + 12)));
  if (about && nearest?.kind === 'noun' && !isSomebody(words, nearest.noun)) return about;
  if (nearest && direct && !nearest.governed) return nearest;
  const next = tokens[index + 1];
  // “If they are not, says the minister, …”: what stands before the comma has no one who could be the subject.
  const comma =
    /(?:^|, )$/.test(text.slice(span.start, verb.start)) &&
    !words.tellingVerbs.has(verb.bare) &&
    before.every(({ governed, kind }) => governed || kind === 'pronoun');
  const inverted =
    (words.lang === 'nl' || comma) && next && text.slice(verb.end, next.start) === ' '
      ? phraseAt(context, index + 1)
      : undefined;
  if (
    inverted &&
    inverted.end <= span.end &&
    isAnimate(inverted) &&
    (comma || inverted.kind !== 'noun' || before.every(({ governed }) => governed))
  )
    return inverted;
  // “wrote that the outage was short, adding: …”: who wrote it adds it.
  const goesOn = words.lang === 'en' && verb.bare.endsWith('ing');
  const isClosed = ({ start, end }: Phrase, pattern: RegExp): boolean =>
    pattern.test(text.slice(Math.max(span.start, start - 12), start)) && /,\s$/.test(text.slice(end, verb.start));
  const ofClause = goesOn
    ? free[0]
    : free.findLast(
        (phrase) =>
          opener.test(text.slice(Math.max(span.start, phrase.start - 12), phrase.start)) &&
          !isClosed(phrase, adverbial),
      );
  return ofClause ?? about ?? free[0] ?? inverted ?? before[0];
}
