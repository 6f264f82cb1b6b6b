import type { TextBlock } from '../archive/source-text.ts';
import { Discourse } from './reference/discourse.ts';
import type { Mention } from './reference/mention.ts';
import { entitiesOf, type Entity } from './names/entities.ts';
import { markedStrings } from './outline/marks.ts';
import { nameSequences } from './names/name-sequences.ts';
import { isHidden, outsideOf, sentencesOf } from './outline/outside.ts';
import { type Paragraph, paragraphsOf } from './outline/paragraphs.ts';
import type { PhraseContext } from './reference/phrase.ts';
import { phrasesIn } from './reference/phrases.ts';
import type { Outline } from './speech/passages.ts';
import { lastBefore } from './span.ts';
import { type Token, tokensOf } from './outline/tokens.ts';
import { genderOfNoun, isBody, isPlural, isRole, type ReadingLanguage, type Words, wordsOf } from './words/words.ts';

/** A text as it is read: its outline, its words, and whom it speaks of. */
export interface Article {
  readonly outline: Outline;
  readonly words: Words;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly discourse: Discourse;
  /** Every place with a name, between marks too. */
  readonly named: readonly Mention[];
  /** For phrases of the reporter. */
  readonly context: PhraseContext;
}

/** A line that says who wrote the text, and nothing of what it is about. */
const byline = /^(?:by|door|tekst|text|interview|van onze|reporting by|words)\b[^.?!]{0,80}$/i;

const sentenceStart = /(?:[.!?:…]["”’»']?\s+|\n\s*|\s[–—-]\s)["“„«‘']?/gu;

export function article(
  given: string,
  lang: ReadingLanguage,
  blocks: readonly TextBlock[] | undefined,
  unit: (point: number) => number,
): Article {
  const words = wordsOf(lang);
  const paragraphs = paragraphsOf(given, blocks, unit);
  const text = onOneLine(given, paragraphs);
  const marked = markedStrings(text, paragraphs);
  const outside = outsideOf(text, marked);
  const sentences = sentencesOf(outside, paragraphs);
  const outline: Outline = { text, paragraphs, sentences, marked };
  const tokens = tokensOf(text);
  const starts = new Set([
    ...sentences.map(({ start }) => start),
    ...marked.map(({ start }) => start),
    ...Array.from(text.matchAll(sentenceStart), (match) => match.index + match[0].length),
  ]);
  const bylines = paragraphs.filter(({ start, end }) => end - start < 100 && byline.test(text.slice(start, end)));
  const sequences = nameSequences(text, tokens, words, starts).filter(
    ({ start }) => (bylines[lastBefore(bylines, start)]?.end ?? -1) < start,
  );
  const entities = entitiesOf(text, sequences, tokens, words);
  const discourse = new Discourse({ text: outside, tokens, words, sequences, entities });
  // In what somebody says, names are no sign of whom the reporter speaks of.
  const named = discourse.mentions;
  const names = named.filter(({ start }) => !isHidden(outside, start));
  const context: PhraseContext = {
    text: outside,
    source: text,
    tokens: tokens.filter(({ start }) => !isHidden(outside, start)),
    words,
    names,
  };
  discourse.begin([...names, ...described(context)].toSorted((a, b) => a.start - b.start));
  return { outline, words, tokens, entities, discourse, named, context };
}

/** The text with a space for each line end within a paragraph, as mail has them: names and phrases go on over it. */
function onOneLine(text: string, paragraphs: readonly Paragraph[]): string {
  if (!paragraphs.some(({ start, end }) => text.slice(start, end).includes('\n'))) return text;
  const ends = paragraphs.map(({ end }) => end);
  return paragraphs
    .map(
      ({ start, end }, index) =>
        text.slice(ends[index - 1] ?? 0, start) + text.slice(start, end).replace(/[\r\n]/g, ' '),
    )
    .concat(text.slice(ends.at(-1) ?? 0))
    .join('');
}

/** “The tenant was a quiet man”: what somebody is said to be brings in nobody. */
const isPredicate = /(?<!\p{L})(?:is|was|are|were|be|been|zijn|waren)\s$/u;

/** Those whom the text brings in without a name: `a woman`, `een van de buren`. */
function described(context: PhraseContext): Mention[] {
  const { words, text } = context;
  return phrasesIn(context, { start: 0, end: text.length }).flatMap((phrase) =>
    phrase.kind === 'noun' &&
    phrase.indefinite &&
    !phrase.owned &&
    isRole(words, phrase.noun) &&
    !saysOf(context, phrase.start)
      ? [describedMention(context, phrase)].filter(
          ({ entity, start }) => entity.named || !isPredicate.test(text.slice(Math.max(0, start - 6), start)),
        )
      : [],
  );
}

/** Whether what begins there only says what the name before it is: `Ann Clay (19), an apprentice`. */
function saysOf({ names, text }: PhraseContext, start: number): boolean {
  const name = names[lastBefore(names, start - 1)];
  return name?.entity.kind === 'person' && /^(?: \(\p{N}+\))?, (?:\p{N}+, )?$/u.test(text.slice(name.end, start));
}

const kindOfNoun = (words: Words, noun: string): Entity['kind'] =>
  isRole(words, noun)
    ? 'person'
    : words.documents.has(noun)
      ? 'document'
      : isBody(words, noun) || isPlural(words, noun)
        ? 'organization'
        : 'unknown';

/** By what name somebody wishes to be called: `, who gave her name only as Milla`, `die enkel als Babs in de krant wil`. */
const selfNamed =
  /^[^.;:“”]{0,60}(?:(?:gave|giving) (?:her|his|their) name (?:only |simply |just )?as|asked to be (?:called|named|identified|known)(?: only| just| simply)?(?: as| by)?|(?:identified|introduced) (?:himself|herself|themselves) (?:only |just )?as|(?:zich|zichzelf) (?:alleen |enkel |gewoon )?(?:voorstelt als|voorstelde als|noemt)|(?:alleen|enkel) (?:als|met de voornaam|bij de voornaam))\s[“"‘'«]?(\p{Lu}[\p{L}-]+)/u;

/** A mention of somebody by a noun phrase. */
export function describedMention(
  { text, words, source }: PhraseContext,
  phrase: { start: number; end: number; noun: string; governed: boolean },
): Mention {
  const { start, end, noun, governed } = phrase;
  const own = selfNamed.exec(source.slice(end, end + 160))?.[1];
  const entity: Entity = {
    name: own ?? text.slice(start, end),
    named: own !== undefined,
    kind: kindOfNoun(words, noun),
    gender: genderOfNoun(words, noun),
    nouns: new Set([noun]),
    tokens: [noun],
  };
  return { start, end, entity, kind: 'noun', governed, noun };
}
