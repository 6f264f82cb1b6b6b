import type { Token } from '../outline/tokens.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt, phrasesIn } from '../reference/phrases.ts';
import type { Span } from '../span.ts';

export const isAnimate = (phrase: Phrase): boolean =>
  phrase.kind === 'name'
    ? ['person', 'organization'].includes(phrase.mention.entity.kind) ||
      (phrase.mention.entity.kind === 'unknown' && (phrase.mention.entity.tokens.length > 1 || !phrase.governed))
    : true;

/** Words after which a clause of its own begins, with its own subject: `recalled that an inspector had told`. */
const opener =
  /(?<!\p{L})(?:that|how|because|although|while|whereas|when|after|in which|dat|hoe|omdat|hoewel|terwijl|toen|nadat|waarin|waarop|waarbij)\s$/iu;

/** What a relative clause begins with: its verbs are of whom it stands behind, and so is the verb after it. */
const relative = /^,?\s(?:who|which|that|die|dat|met wie|van wie|waarvan|whose)\s/iu;

const saysMore = (between: string): boolean => /^(?: \([^()]{1,30}\))?, $/.test(between) || relative.test(between);

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
  const before = phrasesIn(context, { start: span.start, end: verb.start }).filter(isAnimate);
  const nearest = before.at(-1);
  const between = nearest
    ? text.slice(nearest.end, verb.start).replace(/^,/, '').trim().toLowerCase().split(' ')
    : ['-'];
  const direct = between.every((word) => word === '' || words.adverbs.has(word) || words.auxiliaries.has(word));
  const free = before.filter(({ governed }) => !governed);
  // “Ann Clay, director of the works, said”, “Ann Clay, who runs the works, said”: what is said of her is not who speaks.
  const head =
    nearest && direct && text.charAt(nearest.end) === ','
      ? free.find(({ end }) => end < nearest.start && saysMore(text.slice(end, nearest.start)))
      : undefined;
  if (head) return head;
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
  const ofClause = goesOn
    ? free[0]
    : free.findLast(({ start }) => opener.test(text.slice(Math.max(span.start, start - 12), start)));
  const qualified = free.find(({ end }) => relative.test(text.slice(end, end + 12)));
  return ofClause ?? qualified ?? free[0] ?? inverted ?? before[0];
}
