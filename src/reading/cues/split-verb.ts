import type { Cue } from './cue.ts';
import { subjectOf } from './subject-of.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import type { Token } from '../outline/tokens.ts';
import { isBody, isPlural, isRole } from '../words/words.ts';

const having = /^(?:heb|heeft|had|hebben|hadden|zou|zouden|wil|wilde|wilden|kan|kon|konden)$/;

/** A participle, with which a Dutch clause ends. */
const atEnd = /^\p{L}{0,5}(?:ge|be|ver|ont|her|er|om)\p{L}+(?:d|t|en)$/u;

/** What a subordinate clause begins with, and the rest of it. */
const opener =
  /(?:, (?:die|dat)|(?<!\p{L})(?:omdat|dat|hoewel|terwijl|toen|nadat|zoals|waarin|waarbij|of|wat)) ([^,;:]*)$/iu;

/** The auxiliary that may stand before or after the participle at the end. */
const auxiliary = /^(?:heeft|had|hebben|hadden|zou|zouden|wil|wilde|zal|kan|kon)$/;

const by = /(?<!\p{L})door\s$/iu;

/** The verb with which the clause of a passage ends, right after it. */
function verbAtEnd({ tokens, words, text }: PhraseContext, after: Span): Token | undefined {
  const at = tokenFrom(tokens, after.start);
  const first = tokens[at];
  if (words.lang !== 'nl' || !first || !/^[”’"'»]?\s$/.test(text.slice(after.start, first.start))) return undefined;
  const verb = auxiliary.test(first.bare) ? tokens[at + 1] : first;
  return verb && verb.end <= after.end && words.speechVerbs.has(verb.bare) ? verb : undefined;
}

/** Who speaks where the verb stands at the end, after the words between marks: `had de brug „voor de zomer” beloofd`. */
export function splitVerb(context: PhraseContext, before: Span, after: Span): Cue | undefined {
  const { words, text } = context;
  const verb = verbAtEnd(context, after);
  if (!verb) return undefined;
  const agent = phrasesIn(context, before).findLast(({ start }) => by.test(text.slice(Math.max(0, start - 6), start)));
  const subject =
    clauseSubject(context, verb, before) ??
    (atEnd.test(verb.bare) ? (havingSubject(context, before) ?? (agent && { ...agent, governed: false })) : undefined);
  return subject && !subject.governed && isSomebody(context, subject)
    ? {
        rule: 'split-verb',
        speakers: [subject],
        naming: words.namingVerbs.has(verb.bare),
        thought: words.thinkingVerbs.has(verb.bare),
        confidence: 0.8,
        start: subject.start,
        end: subject.end,
      }
    : undefined;
}

const isSomebody = ({ words }: PhraseContext, phrase: Phrase): boolean =>
  phrase.kind !== 'noun' || isRole(words, phrase.noun) || isBody(words, phrase.noun) || isPlural(words, phrase.noun);

/** Who has said it, where the verb of the sentence is “to have” or the like. */
function havingSubject(context: PhraseContext, span: Span): Phrase | undefined {
  const { tokens } = context;
  const verb = tokens
    .slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end))
    .find(({ bare }) => having.test(bare));
  return verb && subjectOf(context, verb, span);
}

/** With whom a subordinate clause begins that ends with a verb: `omdat de minister het plan „te duur” noemt`, `Claes, die …`. */
function clauseSubject(context: PhraseContext, verb: Token, span: Span): Phrase | undefined {
  const { text, words } = context;
  if (!words.namingVerbs.has(verb.bare) && !atEnd.test(verb.bare)) return undefined;
  const clause = opener.exec(text.slice(span.start, span.end));
  if (!clause) return undefined;
  const start = span.start + clause.index;
  const own = start + clause[0].length - (clause[1]?.length ?? 0);
  if (/^, (?:die|dat)/iu.test(clause[0]))
    return phrasesIn(context, { start: span.start, end: start }).findLast(({ end }) => end === start);
  return phrasesIn(context, { start: own, end: span.end }).find((phrase) => phrase.start === own);
}
