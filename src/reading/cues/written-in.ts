import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import { ownerPronoun } from './saying-nouns.ts';

/** “…”, staat in het advies; “…”, is op hun website te lezen; “…”, it says in the letter. */
const standing =
  /^[”’"'».,\s]*(?:(?:zo )?(?:staat|stond|luidt|luidde|klinkt|klonk|lezen we|lees je|valt|is|was)(?: het| er)?(?: te lezen)?|it (?:says|said|reads)) (?:in|on|op)\s/iu;

/** What speaks for those who wrote it. */
const writing =
  /(?<!\p{L})\p{L}*(?:website|webstek|site|brief|rapport|verklaring|mail|e-mail|advies|verslag|nota|persbericht|vonnis|arrest|tekst|bericht|antwoord|memo|dagboek|reactie|letter|report|statement|email|note|ruling|judgment|reply|filing|memo)(?!\p{L})/iu;

const standsThat =
  /(?<!\p{L})(?:in|op)\s([^.;:“”]{3,80}?)\s(?:staat|stond|staan|valt te lezen|is te lezen)(?:\s(?:ook|nog|wel|letterlijk))?(?:\sdat\s|\s?:)/iu;

/** What a passage stands in, by the words before it: `In het rapport van de inspecteur staat dat …`. */
export function standsIn(context: PhraseContext, { start, end }: Span): Phrase | undefined {
  const found = standsThat.exec(context.text.slice(start, end));
  if (!found) return undefined;
  const at = start + found.index + found[0].indexOf(' ') + 1;
  const phrase = phraseAt(context, tokenFrom(context.tokens, at));
  return phrase?.kind === 'noun' && context.words.documents.has(phrase.noun)
    ? { ...phrase, end: Math.min(phrase.end, at + (found[1]?.length ?? 0)), governed: false }
    : undefined;
}

/** Who wrote what a passage stands in, by the words after it. */
export function writtenIn(context: PhraseContext, { start, end }: Span): Phrase | undefined {
  const { text, tokens } = context;
  const lead = standing.exec(text.slice(start, end));
  const from = lead ? start + lead[0].length : end;
  if (!lead || !writing.test(text.slice(from, Math.min(end, from + 60)))) return undefined;
  const index = tokenFrom(tokens, from);
  const token = tokens[index];
  const phrase = (token && ownerPronoun(token)) ?? phraseAt(context, index);
  // “…,” it said in a statement: who said it made the statement.
  if (/^[”’"'».,\s]*it\s/iu.test(lead[0]) && phrase?.kind === 'noun' && phrase.indefinite) return undefined;
  return phrase && { ...phrase, governed: false };
}
