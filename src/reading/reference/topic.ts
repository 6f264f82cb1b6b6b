import type { Span } from '../span.ts';
import { isBody, isPlural, isRole } from '../words/words.ts';
import type { Phrase, PhraseContext } from './phrase.ts';
import { phrasesIn } from './phrases.ts';

/** How many characters of a sentence are read for whom it is about. */
export const reach = 800;

export const beginning = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + reach) });

/** What a sentence says whom it is about by: the first person or body that it speaks of. */
export function topicOf(context: PhraseContext, span: Span): Phrase | undefined {
  const { words } = context;
  const phrases = phrasesIn(context, beginning(span)).filter(
    (phrase) =>
      (phrase.kind === 'pronoun' && phrase.gender !== 'author' && phrase.gender !== 'addressee') ||
      (phrase.kind === 'name'
        ? phrase.mention.entity.kind !== 'place' &&
          !(phrase.mention.entity.kind === 'unknown' && phrase.mention.entity.tokens.length === 1)
        : phrase.kind === 'noun' &&
          (isRole(words, phrase.noun) ||
            isBody(words, phrase.noun) ||
            isPlural(words, phrase.noun) ||
            words.anyBody.has(phrase.noun))),
  );
  const free = phrases.filter(({ governed }) => !governed);
  // “She meant it, Ms Jones believes, as praise.”
  const aside = free.find(
    ({ start, end }) =>
      (context.text.slice(start - 2, start).endsWith(', ') &&
        words.speechVerbs.has(/^ (\p{L}+),/u.exec(context.text.slice(end, end + 20))?.[1] ?? '')) ||
      // “They get a second life, as Ann Clay calls it.”
      /, (?:zoals|as) $/.test(context.text.slice(Math.max(0, start - 8), start)),
  );
  const known = phrases.find((phrase) => phrase.kind === 'name' && phrase.mention.entity.kind !== 'unknown');
  const best =
    aside ??
    free.find((phrase) => phrase.kind !== 'noun') ??
    (free[0]?.kind === 'noun' && !free[0].indefinite ? known : undefined) ??
    free[0];
  const isNewcomer = !aside && free[0]?.kind === 'noun' && free[0].indefinite && isRole(words, free[0].noun);
  return isNewcomer ? free[0] : best;
}
