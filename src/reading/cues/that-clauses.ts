import type { Token } from '../outline/tokens.ts';
import type { Phrase, PhraseContext } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import { isBody, isRole } from '../words/words.ts';
import { isAnimate, subjectOf } from './subject-of.ts';

/** Who does what with a clause of “that”, whatever the verb: `the court found that …`, `de inspectie stelt vast dat …`. */
export function subjectOfThat(context: PhraseContext, span: Span): Phrase | undefined {
  const { text, words } = context;
  const verbal = words.lang === 'nl' ? /^\s\p{Ll}{3,}(?:\s\p{Ll}+){0,2},?\s$/u : /^\s(?:\p{Ll}+\s){1,3}$/u;
  const subjects = phrasesIn(context, span).filter(
    (phrase) =>
      isAnimate(phrase) &&
      !phrase.governed &&
      (phrase.kind !== 'noun' || isRole(words, phrase.noun) || isBody(words, phrase.noun)),
  );
  for (const that of text.slice(span.start, span.end).matchAll(/(?<!\p{L})(?:that|dat)(?!\p{L})/giu)) {
    const end = span.start + that.index;
    const direct = subjects.findLast((phrase) => phrase.end < end && verbal.test(text.slice(phrase.end, end)));
    if (direct && !/(?<!\p{L})(?:is|was|zo|so|such)\s/u.test(text.slice(direct.end, end))) return direct;
  }
  return undefined;
}

const clauseOfOther = /(?<!\p{L})(?:that|how|in which|dat|hoe|waarin)(?!\p{L})/iu;

/** Who tells that another said it: `Ms Byrne recalled that an inspector had told …`. */
export function telling(
  context: PhraseContext,
  verbs: readonly Token[],
  verb: Token,
  subject: Phrase | undefined,
  span: Span,
): { reportedBy?: Phrase } {
  if (!subject) return {};
  const outer = verbs.find(
    ({ end }) => end < subject.start && clauseOfOther.test(context.text.slice(end, subject.start)),
  );
  const within = /(?<!\p{L})(?:waarin|in which)\s$/iu.test(context.text.slice(span.start, subject.start));
  const teller = outer
    ? subjectOf(context, outer, span)
    : within
      ? phrasesIn(context, { start: span.start, end: subject.start }).find(
          (phrase) =>
            !phrase.governed &&
            phrase.kind === 'name' &&
            (phrase.mention.entity.kind === 'organization' ||
              context.words.media.test(phrase.mention.entity.tokens.join(' '))),
        )
      : undefined;
  return teller && teller.start !== subject.start && outer !== verb ? { reportedBy: teller } : {};
}
