import { soundsBefore } from './it-sounds.ts';
import { accordingTo, objectAt } from './according-to.ts';
import type { Cue } from './cue.ts';
import { together } from './together.ts';
import { standsIn } from './written-in.ts';
import { subjectOfThat, telling } from './that-clauses.ts';
import { antecedent, heardFrom, inTheWordsOf, namedBy } from './words-of-others.ts';
import { isLikelyNoun, isNounThere } from './noun-or-verb.ts';
import { sayerIn } from './saying-nouns.ts';
import { isAnimate, movedBy, subjectOf } from './subject-of.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import { isCovered, type Span, within } from '../span.ts';
import type { Token } from '../outline/tokens.ts';
import { isBody, isRole } from '../words/words.ts';

const relative = /(?<!\p{L})(?:die|dat|who|which|that|whose|wiens|waar)\s$/iu;

/** “The county had been warned”: the subject of such a verb is spoken to. */
const undergone = /(?<!\p{L})(?:been|being)\s(?:\p{L}+ly\s)?$/iu;

const dependent = /(?<!\p{L})(?:(?<!used )to|not|would|will|could|can|om te|te)\s$/iu;

/** Not in a relative clause, of which the subject is another. */
const isOfMainClause = (text: string, { start }: Span): boolean =>
  !relative.test(text.slice(Math.max(0, start - 8), start));

/** “He said, while his wife called 111, that …”: the verb of a clause that says when or why, and that a comma has closed. */
const isAside = (text: string, verb: number, { start, end }: Span): boolean =>
  /(?<!\p{L})(?:while|because|when|although|terwijl|toen|omdat|hoewel)\s[^,]*$/iu.test(text.slice(start, verb)) &&
  text.slice(verb, end).includes(',');

/** “Aan de poort wordt smalend gereageerd:” says that somebody speaks, and not who. */
function isImpersonal({ tokens, text, words }: PhraseContext, verb: Token, subject: Phrase | undefined): boolean {
  if (words.lang !== 'nl' || (subject && !subject.governed)) return false;
  const before = tokens.slice(Math.max(0, tokenFrom(tokens, verb.start) - 8), tokenFrom(tokens, verb.start));
  return before.some(
    ({ bare, start }) => /^(?:wordt|werd)$/.test(bare) && !/[.?!]/.test(text.slice(start, verb.start)),
  );
}

/** “Then, to the crowd:”: who is spoken to does not speak. */
const spokenTo = /(?:^|[\s,])(?:to|tegen|tot)\s[^:,.;]{1,60}:\s*$/iu;

/** Who speaks, by the words of the sentence before the passage. */
export function cueBefore(context: PhraseContext, span: Span): Cue | undefined {
  const { text, tokens, words } = context;
  const from = tokenFrom(tokens, span.start);
  const list = tokens.slice(from, tokenFrom(tokens, span.end));
  const colon = /:\s*$/.test(text.slice(span.start, span.end));
  const said = accordingTo(context, span);
  const candidates = list.filter(
    (token) =>
      words.speechVerbs.has(token.bare) &&
      !isNounThere(context, token) &&
      !isCovered(context.names, token.start) &&
      !undergone.test(text.slice(Math.max(span.start, token.start - 24), token.start)),
  );
  const sure = candidates.filter((token) => !isLikelyNoun(context, token));
  const verbs = sure.length > 0 ? sure : candidates;
  // “would not comment on …” and “who asked not to be named” say less than the verb of the sentence.
  const last = verbs.at(-1);
  // “the letter of Ann Clay, who said it was …”: no comma has closed the clause of her verb yet.
  const open =
    last &&
    !isOfMainClause(text, { start: last.start, end: last.start }) &&
    !/[,;–—]/.test(text.slice(last.end, span.end))
      ? last
      : undefined;
  const verb =
    open ??
    verbs.findLast(
      ({ start }) =>
        isOfMainClause(text, { start, end: start }) &&
        !isAside(text, start, span) &&
        !dependent.test(text.slice(Math.max(0, start - 10), start)),
    ) ??
    last;
  const cue = (rule: string, speakers: readonly Phrase[], confidence: number, more: Partial<Cue> = {}): Cue => ({
    rule,
    speakers,
    confidence,
    start: Math.min(...speakers.map(({ start }) => start), verb?.start ?? span.end),
    end: Math.max(...speakers.map(({ end }) => end), verb?.end ?? span.start),
    ...more,
  });
  const agent = namedBy(context, span);
  if (agent) return cue('named-by', [agent], 0.9, { naming: true });
  const own = inTheWordsOf(context, span);
  if (own) return cue('in-own-words', [own], 0.95);
  const quoting = list.find(
    ({ bare, end }) => words.quotingVerbs.has(bare) && /\b(?:as \p{L}+ing|telling)\b/u.test(text.slice(end, span.end)),
  );
  if (quoting) {
    const quoted = objectAt(context, tokenFrom(tokens, quoting.end));
    const subject = subjectOf(context, quoting, span);
    const auxiliary = tokens[tokenFrom(tokens, quoting.start) - 1];
    const passive = auxiliary !== undefined && !auxiliary.capital && words.auxiliaries.has(auxiliary.bare);
    if (quoted && !passive) return cue('quoted-as-saying', [quoted], 0.9, subject ? { reportedBy: subject } : {});
    if (subject) return cue('quoted-as-saying', [subject], 0.9);
  }
  if (said && (!verb || verb.start < said.at.start || said.at === list[0])) {
    const nearer =
      verb && verb !== said.at && verb.start > said.phrase.end
        ? subjectOf(context, verb, { start: said.phrase.end, end: span.end })
        : undefined;
    if (!nearer) return cue('according-to-before', [said.phrase], 0.9);
  }
  if (colon && !verb && spokenTo.test(text.slice(span.start, span.end))) return cue('colon', [], 0.6);
  const written = colon ? antecedent(context, verbs.at(-1), span) : undefined;
  if (written) return cue('relative-clause', [written], 0.85);
  const told = heardFrom(context, span);
  if (told) return cue('heard-from', [told.speaker], 0.85, told.hearer ? { reportedBy: told.hearer } : {});
  const document = verb ? undefined : standsIn(context, span);
  if (document) return cue('written-in', [document], 0.8);
  const sounding = soundsBefore(context, verb, span);
  if (sounding)
    return cue(
      'heard',
      sounding.by ? [sounding.by] : [],
      sounding.by ? 0.8 : 0.5,
      sounding.by || sounding.again ? {} : { nobody: true },
    );
  if (verb) {
    const subject = subjectOf(context, verb, span);
    const heard = /^(?:klinkt|klonk|klonken|luidt|luidde|reads?|ran)$/.test(verb.bare);
    const sayer = heard || !subject || subject.governed ? sayerIn(context, span) : undefined;
    if (sayer) return cue('words-of', [sayer], 0.8);
    if (heard && (!subject || subject.governed)) return cue('heard', [], 0.5, { nobody: true });
    const passive = isImpersonal(context, verb, subject);
    if (passive) return cue('heard', [], 0.5, { nobody: true });
    const reported =
      said && subject && said.phrase.start !== subject.start
        ? { reportedBy: said.phrase }
        : telling(context, verbs, verb, subject, span);
    const naming = words.namingVerbs.has(verb.bare);
    if (subject)
      return cue('verb-before', together(context, subject, span), colon ? 0.95 : 0.85, {
        naming,
        ...reported,
        thought:
          words.thinkingVerbs.has(verb.bare) &&
          (!colon || /(?:thought|thinking|dacht|denkt|dachten)\s*:\s*$/u.test(text.slice(span.start, span.end))),
      });
    return cue('verb-before', [], 0.6, { naming });
  }
  const moved = movedBy(context, span);
  if (moved) return cue('is-so', [moved], 0.7);
  const clause = subjectOfThat(context, span);
  if (clause) return cue('verb-that', together(context, clause, span), 0.75);
  const sayer = sayerIn(context, span);
  if (sayer && /[:,]\s*$/.test(text.slice(span.start, span.end))) return cue('words-of', [sayer], 0.8);
  const namingHave =
    list.some(({ bare }) => words.namingVerbs.has(bare)) &&
    /\b(?:het|gewag|'t) (?:over|van)\s*$/.test(text.slice(span.start, span.end));
  const phrases = phrasesIn(context, span).filter(
    (phrase) =>
      isAnimate(phrase) &&
      isOfMainClause(text, phrase) &&
      (phrase.kind !== 'noun' ||
        isRole(words, phrase.noun) ||
        isBody(words, phrase.noun) ||
        words.documents.has(phrase.noun)),
  );
  const owner = within(context.names, span).findLast(({ governed, entity }) => governed && entity.kind === 'person');
  const free = phrases.find(({ governed }) => !governed);
  const subject: Phrase | undefined =
    free ?? (owner ? { kind: 'name', start: owner.start, end: owner.end, mention: owner, governed: true } : phrases[0]);
  if (namingHave && subject) return cue('verb-before', [subject], 0.9, { naming: true });
  if (colon) return cue('colon', subject ? [subject] : [], subject ? 0.8 : 0.5);
  return undefined;
}
