import type { Mention } from '../reference/discourse.ts';
import type { PhraseContext } from '../reference/phrase.ts';
import { type Span, within } from '../span.ts';

/** What stands right before the medium that somebody has told something: `told`, `zei tegen`, `in een interview met`. */
const leading =
  /(?<!\p{L})(?:told|tells|telling|interview (?:with|on|in|for)|to|in|on|by|tegen|tegenover|aan|met|bij|op)\s(?:the |de |het |(?:(?:de|the) )?(?:krant|newspaper|omroep|broadcaster|persbureau|news agency|zender|radiozender|website|weekblad|magazine|tijdschrift|nieuwssite|paper) )?$/iu;

const interviewing = /(?<!\p{L})(?:interview|gesprek|vraaggesprek) (?:with|met)\s(?:the |de |het )?$/iu;

/** The medium to which somebody speaks in a sentence, and that is not itself who speaks: `told Radio Foyle`. */
export function mediumIn({ text, names, words }: PhraseContext, span: Span): Mention | undefined {
  return within(names, span).find(
    ({ entity, start }) =>
      (isMedium(words.media, entity.tokens) ||
        (entity.kind !== 'person' && interviewing.test(text.slice(Math.max(span.start, start - 40), start)))) &&
      leading.test(text.slice(Math.max(span.start, start - 40), start)),
  );
}

const isMedium = (media: RegExp, tokens: readonly string[]): boolean => media.test(tokens.join(' '));
