import { accordingTo } from './according-to.ts';
import { itSounds, soundsAmong } from './it-sounds.ts';
import type { Cue } from './cue.ts';
import { sayerIn } from './saying-nouns.ts';
import { together } from './together.ts';
import { writtenIn } from './written-in.ts';
import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import type { Token } from '../outline/tokens.ts';

const commaOrWords = /^[\s,.;–—-]*$/;

const inStretch = ({ tokens }: PhraseContext, { start, end }: Span): Token[] => {
  const from = tokenFrom(tokens, start);
  return tokens.slice(from, tokenFrom(tokens, end));
};

/** The phrase after a token, past adverbs: `zegt ook de burgemeester`. */
function phraseAfter(context: PhraseContext, index: number, end: number): Phrase | undefined {
  const { tokens, words, text } = context;
  for (let at = index; at < index + 4; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous || token.start >= end || text.slice(previous.end, token.start).trim() !== '')
      return undefined;
    const phrase = phraseAt(context, at);
    if (phrase && !phrase.governed) return phrase.end <= end ? phrase : undefined;
    if (!words.adverbs.has(token.bare) && !/(?:ly|lijk)$/.test(token.bare)) return undefined;
  }
  return undefined;
}

/** A sound that nobody in particular makes. */
const cry = {
  en: /^(?:came|went up|went|rang out|rose|ran) (?:an?|the|one) (?:\p{L}+ )?(?:shouts?|cry|cries|calls?|voices?|chants?|whispers?|jeers?)(?!\p{L})/iu,
  nl: /^(?:klonk|klinkt|weerklonk|galmde|riep|roept|schalde) (?:er |een stem|een kreet|een roep|iemand)/iu,
};

interface Beside {
  /** The passage begins its sentence. */
  readonly isFirst?: boolean;
  /** The words are a sentence of their own, which says who speaks only by its verb: `Pat calls up to me.` */
  readonly isApart?: boolean;
}

/** Who speaks, by the words after the passage. `isOpen`: the passage ends with a comma, or within its sentence. */
export function cueAfter(
  context: PhraseContext,
  span: Span,
  isOpen: boolean,
  { isFirst = true, isApart = false }: Beside = {},
): Cue | undefined {
  const { tokens, words, text } = context;
  const list = inStretch(context, span);
  const [first, second] = list;
  if (!first || !commaOrWords.test(text.slice(span.start, first.start))) return undefined;
  const index = tokenFrom(tokens, first.start);
  const cue = (rule: string, speakers: readonly Phrase[], confidence: number, more: Partial<Cue> = {}): Cue => ({
    rule,
    speakers,
    confidence,
    start: first.start,
    end: speakers.at(-1)?.end ?? second?.end ?? first.end,
    ...more,
  });
  const said = accordingTo(context, span);
  const reportedBy = said && said.at !== first && said.at.bare !== 'aldus' ? { reportedBy: said.phrase } : {};
  if (said?.at === first) return cue('according-to-after', together(context, said.phrase, span), 0.95);
  if (itSounds(first, second)) {
    const among = soundsAmong(context, { start: second?.end ?? first.end, end: span.end });
    return cue('impersonal-after', among ? [among] : [], 0.8);
  }
  const written = writtenIn(context, span);
  if (written) return cue('written-in', [written], 0.8);
  if (cry[words.lang].test(text.slice(first.start, first.start + 60))) return cue('a-cry', [], 0.6, { nobody: true });
  const how = list.findIndex(({ bare }) => bare === 'how' || bare === 'hoe');
  if (how === 1 && /^(?:is|was)$/.test(first.bare)) {
    const phrase = phraseAfter(context, index + 2, span.end);
    if (phrase) return cue('is-how', [phrase], 0.9);
  }
  // “…” was her reply.
  const sayer =
    isOpen && /^(?:was|is|luidt|luidde|klonk|klinkt)$/.test(first.bare) ? sayerIn(context, span) : undefined;
  if (sayer) return cue('words-of', [sayer], 0.85);
  if (isOpen && /^(?:was|is)$/.test(first.bare) && second && words.definite.has(second.bare))
    return cue('anybody', [], 0.6, { nobody: true });
  if (!isOpen && !isFirst) return undefined;
  const isSpeech = words.speechVerbs.has(first.bare);
  const participle = words.auxiliaries.has(first.bare) && list.some(({ bare }) => words.speechVerbs.has(bare));
  const like = first.bare === 'zo' && second && words.speechVerbs.has(second.bare) ? 2 : 1;
  if ((isSpeech || participle || like === 2) && !words.tellingVerbs.has(first.bare)) {
    // “…,” said one, a moulder of 22 years.
    const one = tokens[index + like];
    if (one && /^(?:one|another|een|ander)$/.test(one.bare) && /^(?:[,.]|$)/.test(text.slice(one.end, span.end))) {
      const described = text.slice(one.end, one.end + 2) === ', ' ? phraseAt(context, index + like + 1) : undefined;
      const isDescribed = described?.kind === 'noun' && described.indefinite && described.end <= span.end;
      return cue('verb-after', isDescribed ? [described] : [], 0.8, isDescribed ? {} : { nobody: true });
    }
    const phrase = phraseAfter(context, index + like, span.end);
    // “…”, citeert De Delta een boer.
    const quoted =
      phrase && words.quotingVerbs.has(first.bare)
        ? phraseAfter(context, tokenFrom(tokens, phrase.end), span.end)
        : undefined;
    if (phrase && quoted) return cue('quoted-as-saying', [quoted], 0.9, { reportedBy: phrase });
    if (phrase)
      return cue('verb-after', together(context, phrase, span), 0.97, {
        ...reportedBy,
        thought: words.thinkingVerbs.has(first.bare),
      });
    if (second && /^(?:die|deze)$/.test(second.bare))
      return cue(
        'verb-after',
        [{ kind: 'pronoun', start: second.start, end: second.end, gender: 'other', governed: false }],
        0.7,
      );
    if (/^(?:i|ik)$/.test(second?.bare ?? ''))
      return cue('own-words', [], 0.9, { thought: words.thinkingVerbs.has(first.bare) });
  }
  if (/^(?:i|ik)$/.test(first.bare) && second && words.thinkingVerbs.has(second.bare))
    return cue('own-thought', [], 0.9, { thought: true });
  // “…,” as one woman put it.
  const comparison = /^(?:as|zoals)$/.test(first.bare) ? phraseAt(context, index + 1) : undefined;
  const subject = comparison ? { ...comparison, governed: false } : phraseAt(context, index);
  if ((isOpen || comparison) && subject && !subject.governed && subject.end <= span.end) {
    const rest = inStretch(context, { start: subject.end, end: Math.min(span.end, subject.end + 110) });
    const verb = (isApart ? rest.slice(0, 1) : rest).find(({ bare }) => words.speechVerbs.has(bare));
    const quoting =
      verb && words.quotingVerbs.has(verb.bare) && /\b(?:saying|telling)\b/.test(text.slice(verb.end, span.end));
    if (verb && quoting) {
      const quoted = phraseAfter(context, tokenFrom(tokens, verb.end), span.end);
      if (quoted) return cue('quoted-as-saying', [quoted], 0.9, { reportedBy: subject });
    }
    if (verb)
      return cue('verb-after', together(context, subject, span), 0.95, {
        ...reportedBy,
        thought: words.thinkingVerbs.has(verb.bare),
      });
    if (rest[0] && /(?:ed|s|t|de|te)$/.test(rest[0].bare)) return cue('other-verb-after', [subject], 0.7);
  }
  // “… as they should,” runs the sentence on, “aldus de minister”.
  if (said?.at.bare === 'aldus') return cue('according-to-after', together(context, said.phrase, span), 0.8);
  // Any verb may be one of speech after a comma: “…”, mijmert ze; “…”, hield Simons hem voor.
  const ending = /^\p{Ll}+(?:t|de|te|en|den|ten|ed|s)$/u.test(first.word);
  if (
    isOpen &&
    (ending || (words.lang === 'nl' && /^\p{Ll}{3,}$/u.test(first.word))) &&
    !words.stops.has(first.bare) &&
    !words.auxiliaries.has(first.bare) &&
    !words.prepositions.has(first.bare) &&
    !words.adverbs.has(first.bare)
  ) {
    const phrase = phraseAfter(context, index + 1, span.end);
    if (phrase && (ending || phrase.kind !== 'noun'))
      return cue('other-verb-after', together(context, phrase, span), 0.7);
  }
  return undefined;
}
