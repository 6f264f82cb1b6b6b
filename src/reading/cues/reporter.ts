import type { Mention } from '../reference/mention.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import { type Span, within } from '../span.ts';
import { objectAt } from './according-to.ts';

/** What stands right before the medium that somebody has told something: `told`, `zei tegen`, `in een interview met`. */
const leading =
  /(?<!\p{L})(?:told|tells|telling|interview (?:with|on|in|for)|to|in|on|by|from|tegen|tegenover|aan|met|bij|op|uit)\s(?:the |de |het |(?:(?:de|the) )?(?:krant|newspaper|omroep|broadcaster|persbureau|news agency|zender|radiozender|website|\p{L}*blad|magazine|tijdschrift|nieuwssite|paper) )?$/iu;

/** What a medium is called before its name: `dagblad De Delta`. */
const medial =
  /(?<!\p{L})(?:krant|dagblad|weekblad|omroep|zender|radiozender|persbureau|tijdschrift|newspaper|broadcaster|magazine|weekly|daily)\s$/iu;

const interviewing = /(?<!\p{L})(?:interview|gesprek|vraaggesprek) (?:with|met)\s(?:the |de |het )?$/iu;

/** The medium to which somebody speaks in a sentence, and that is not itself who speaks: `told Radio Foyle`. */
export function mediumIn({ text, names, words }: PhraseContext, span: Span): Mention | undefined {
  return within(names, span).find(
    ({ entity, start }) =>
      (isMedium(words.media, entity.tokens) ||
        (entity.kind !== 'person' && medial.test(text.slice(Math.max(span.start, start - 20), start))) ||
        (entity.kind !== 'person' && interviewing.test(text.slice(Math.max(span.start, start - 40), start)))) &&
      leading.test(text.slice(Math.max(span.start, start - 40), start)),
  );
}

const isMedium = (media: RegExp, tokens: readonly string[]): boolean => media.test(tokens.join(' '));

/** “…, he says, a member of staff told him”, “as she put it”: an aside on who tells it. */
const aside =
  /, (?:as )?(?:(?:he|she|they|\p{Lu}[\p{L}’' -]{1,40}?) (?:says?|said|recalls?|recalled|remembers?|remembered|pointed out|claims?|claimed|told|put it|puts it|sum(?:s|med) it up)|(?:zegt|vertelt|herinnert|vertelde|zei|zo zegt|zo vertelt|naar eigen zeggen) (?:hij|zij|ze|\p{Lu}[\p{L}’' -]{1,40}?))(?:, |: |$)/u;

/** Whom a verb of telling has as its object: `told him`, `zei tegen haar`. */
const object = /(?<!\p{L})(?:told|asked|wrote|mailde|belde|vertelde|zei tegen|schreef)\s(him|her|hem|haar)(?!\p{L})/iu;

/** Who tells what another has said, where an aside or an object shows it: `he says`, `told him`. */
export function tellerIn(context: PhraseContext, span: Span, speaker: Phrase | undefined): Phrase | undefined {
  const { text, tokens } = context;
  const words = text.slice(span.start, span.end);
  const by = aside.exec(words);
  if (by) {
    const at = { start: span.start + by.index, end: span.start + by.index + by[0].length };
    const teller = phrasesIn(context, at)[0];
    if (teller && teller.start !== speaker?.start) return { ...teller, governed: false };
  }
  const told = speaker?.kind === 'noun' ? object.exec(words) : null;
  const pronoun = told?.[1];
  if (!told || pronoun === undefined) return undefined;
  return objectAt(context, tokenFrom(tokens, span.start + told.index + told[0].length - pronoun.length));
}
