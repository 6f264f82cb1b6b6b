import type { Token } from '../outline/tokens.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import { type Span, within } from '../span.ts';
import { objectAt } from './according-to.ts';
import { isAnimate } from './subject-of.ts';

const wordsOf = /(?<!\p{L})in (?:the|de)(?: eigen)? (?:words of|woorden van)\s/iu;

/** “In the Authority’s own words”, “in haar woorden”, “in de woorden van …”. */
export function inTheWordsOf(context: PhraseContext, span: Span): Phrase | undefined {
  const { text } = context;
  const of = wordsOf.exec(text.slice(span.start, span.end));
  if (of) {
    const phrase = objectAt(context, tokenFrom(context.tokens, span.start + of.index + of[0].length));
    return phrase && phrase.end <= span.end ? { ...phrase, governed: false } : undefined;
  }
  const own =
    /\b(?:in)\s+(?:(?:the|de)\s+)?([^,.;:]{1,40}?)(?:['’]s?)?\s+(?:own\s+|eigen\s+)?(?:words|woorden)\b/iu.exec(
      text.slice(span.start, span.end),
    );
  if (!own) return undefined;
  const at = span.start + own.index + own[0].indexOf(own[1] ?? '');
  const mention = within(context.names, { start: at, end: at + (own[1]?.length ?? 0) + 2 })[0];
  if (mention) return { kind: 'name', start: mention.start, end: mention.end, mention, governed: false };
  const pronoun = /^(?:his|zijn)$/i.test(own[1] ?? '')
    ? ('male' as const)
    : /^(?:her|haar)$/i.test(own[1] ?? '')
      ? ('female' as const)
      : undefined;
  return pronoun === undefined
    ? undefined
    : { kind: 'pronoun', start: at, end: at + 3, gender: pronoun, governed: false };
}

/** Of whom a relative clause says that they say what follows: `van zijn dochter, die schreef: …`, `from Ann, who replied: …`. */
export function antecedent(context: PhraseContext, verb: Token | undefined, span: Span): Phrase | undefined {
  if (!verb || !/^\P{L}*(?:\p{L}+ ){0,3}\p{L}*:\s*$/u.test(context.text.slice(verb.end, span.end))) return undefined;
  const who = /,\s(?:die|who|which)\s(?:\p{L}+\s)?$/iu.exec(context.text.slice(span.start, verb.start));
  if (!who) return undefined;
  const end = span.start + who.index;
  const before = phrasesIn(context, { start: span.start, end }).filter(isAnimate).at(-1);
  return before && context.text.slice(before.end, end).trim() === '' ? { ...before, governed: false } : undefined;
}

const passive = /(?<!\p{L})(\p{L}+) by\s/giu;

/** By whom something was given words of their own: `described by engineers as …`. */
export function namedBy(context: PhraseContext, span: Span): Phrase | undefined {
  const { text, tokens, words } = context;
  if (words.lang !== 'en') return undefined;
  for (const found of text.slice(span.start, span.end).matchAll(passive)) {
    if (!words.namingVerbs.has(found[1]?.toLowerCase() ?? '') || !/(?:ed|n)$/.test(found[1] ?? '')) continue;
    const phrase = objectAt(context, tokenFrom(tokens, span.start + found.index + found[0].length));
    if (
      phrase &&
      phrase.end <= span.end &&
      /^(?: as)?(?: an?| the| being)?\s*$/u.test(text.slice(phrase.end, span.end))
    )
      return { ...phrase, governed: false };
  }
  return undefined;
}

const hearing =
  /(?<!\p{L})(?:te horen (?:kreeg|kregen|krijgt|krijgen|gekregen)|(?:kreeg|kregen|krijgt)(?!\p{L}).*te horen|hoorde|vernam|heard|learned|learnt|been told|was told|were told)(?!\p{L})/iu;

/** From whom somebody heard it: `zij kreeg van haar broer te horen:`, `we were told by the clerk:`. */
export function heardFrom(context: PhraseContext, span: Span): { speaker: Phrase; hearer?: Phrase } | undefined {
  if (!hearing.test(context.text.slice(span.start, span.end))) return undefined;
  const from = phrasesIn(context, span).findLast(({ start }) =>
    /(?<!\p{L})(?:van|from|by)\s$/iu.test(context.text.slice(Math.max(span.start, start - 6), start)),
  );
  const hearer = phrasesIn(context, span).find(({ start, governed }) => !governed && start < (from?.start ?? 0));
  return from && isAnimate(from) ? { speaker: { ...from, governed: false }, ...(hearer ? { hearer } : {}) } : undefined;
}
