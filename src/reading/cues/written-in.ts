import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import { ownerPronoun } from './saying-nouns.ts';

/** “…”, staat in het advies; “…”, is op hun website te lezen; “…”, it says in the letter. */
const standing =
  /^[”’"'».,\s]*(?:(?:zo )?(?:staat|stond|luidt|luidde|klinkt|klonk|lezen we|lees je|valt|is|was)(?: het| er)?(?: te lezen)?|(?:it|he|she|they) (?:says|said|writes|wrote)) (?:in|on|op)\s/iu;

/** What speaks for those who wrote it. */
const writing =
  /(?<!\p{L})\p{L}*(?:website|webstek|site|brief|rapport|verklaring|mail|e-mail|advies|verslag|nota|persbericht|vonnis|arrest|tekst|bericht|antwoord|memo|dagboek|reactie|letter|report|statement|email|note|ruling|judgment|reply|filing|memo)(?!\p{L})/iu;

/** Who wrote what a passage stands in, by the words after it. */
export function writtenIn(context: PhraseContext, { start, end }: Span): Phrase | undefined {
  const { text, tokens } = context;
  const lead = standing.exec(text.slice(start, end));
  const from = lead ? start + lead[0].length : end;
  if (!lead || !writing.test(text.slice(from, Math.min(end, from + 60)))) return undefined;
  const index = tokenFrom(tokens, from);
  const token = tokens[index];
  const phrase = (token && ownerPronoun(token)) ?? phraseAt(context, index);
  return phrase && { ...phrase, governed: false };
}
