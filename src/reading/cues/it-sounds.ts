import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phrasesIn } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import type { Token } from '../outline/tokens.ts';
import { isBody, isRole } from '../words/words.ts';

const sounds = /^(?:klinkt|klonk|luidt|luidde|heet|heette)$/;

/** Words of which the sentence before tells whose they are: `Zo klinkt het`, `, zo luidt het,`. */
const again = /(?<!\p{L})(?:zo|daar|dan|ook|nog)\s$/iu;

/** Among whom it sounds: `bij de gemeente`, `vanuit de oppositie`. */
const among = /(?<!\p{L})(?:bij|van|vanuit|uit|in|namens|aan de kant van|vanwege)\s$/iu;

/** Whether a verb with “it” says that something sounds: `klinkt het`. */
export const itSounds = (verb: Token | undefined, then: Token | undefined): boolean =>
  verb !== undefined && sounds.test(verb.bare) && /^(?:het|dat)$/.test(then?.bare ?? '');

/** Those among whom something sounds, in a stretch. */
export const soundsAmong = (context: PhraseContext, span: Span): Phrase | undefined => {
  const { text, words } = context;
  const found = phrasesIn(context, span).find(
    (phrase) =>
      among.test(text.slice(Math.max(0, phrase.start - 18), phrase.start)) &&
      (phrase.kind === 'name'
        ? phrase.mention.entity.kind !== 'place'
        : phrase.kind === 'noun' && (isRole(words, phrase.noun) || isBody(words, phrase.noun))),
  );
  return found && { ...found, governed: false };
};

/** “Bij Maes klinkt het strijdvaardig: …”: among whom, or that the one before goes on; nothing of other verbs. */
export function soundsBefore(
  context: PhraseContext,
  verb: Token | undefined,
  span: Span,
): { by: Phrase | undefined; again: boolean } | undefined {
  const { tokens, text } = context;
  if (!verb || !itSounds(verb, tokens[tokenFrom(tokens, verb.end)])) return undefined;
  return {
    by: soundsAmong(context, span),
    again: again.test(text.slice(Math.max(span.start, verb.start - 6), verb.start)),
  };
}
