import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';
import { alignedSentences } from './aligned-sentences.ts';
import { attributions, type Hedge, hedgeWords, lowered, mayHedge } from './hedge-words.ts';

type Missed = Exclude<Hedge, 'reserved'>;

/** What another language may say instead of a hedge, unless that stands for one of its own kind. */
const standIns: readonly (readonly [Missed, readonly Hedge[]])[] = [
  ['suspected', ['accused', 'alleged', 'uncertain']],
  ['accused', ['suspected', 'alleged', 'attributed']],
  ['alleged', ['suspected', 'accused', 'uncertain', 'unconfirmed', 'attributed', 'reserved']],
  ['uncertain', ['alleged', 'unconfirmed', 'reserved', 'suspected', 'attributed']],
  ['unconfirmed', ['uncertain', 'alleged', 'reserved']],
  ['attributed', ['alleged', 'reserved', 'suspected', 'accused']],
];

/** Hedges with which `zou` says no more than they do: `volgens de krant zou hij …` is `according to the paper he …`. */
const withOthers: Readonly<Record<ReadingLanguage, RegExp>> = {
  nl: /\b(?:volgens|aldus|mogelijk|misschien|wellicht|naar verluidt|vermoedelijk|waarschijnlijk|verdacht|verdenking)\b/,
  en: /\baccording to\b/,
};

/** A pronoun may stand for a suspect whom the other language names again. */
const pronoun: Readonly<Record<ReadingLanguage, RegExp>> = {
  nl: /\b(?:hij|zij|ze|hem|haar|hen|hun)\b/,
  en: /\b(?:he|she|they|him|her|them|his|their)\b/,
};

/** What is alleged or suspected is not said as well, though the words have `said`. */
const order = ['unconfirmed', 'alleged', 'suspected', 'accused', 'uncertain', 'attributed', 'reserved'] as const;

type Found = ReadonlyMap<Hedge, string | undefined>;

/** The hedges of a lowered sentence, each with the word that is missed where the other language has none. */
function hedgesIn(text: string, lang: ReadingLanguage): Found {
  const words = hedgeWords[lang];
  const found = new Map<Hedge, string | undefined>();
  let rest = text;
  for (const kind of order) {
    const { all, telling } = words[kind];
    if (!rest.match(all)) continue;
    const [word] = telling ? (rest.match(telling) ?? []) : [];
    const isEcho = kind === 'alleged' && /^(?:zou|\S+ zou)/.test(word ?? '') && withOthers[lang].test(text);
    found.set(isEcho ? 'reserved' : kind, isEcho ? undefined : word);
    rest = rest.replace(all, ' · ');
  }
  return found;
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/**
 * Words such as `volgens` of a sentence that has more of them than the other language has, and than that has verbs of
 * saying beside those that the sentence has as well: `gaf volgens de krant uitleg` is not `explained`.
 */
function loneAttribution(lang: ReadingLanguage, own: string, theirs: string): string | undefined {
  const other = otherOf(lang);
  const [ours, others] = [attributions[lang], attributions[other]];
  const missed = count(own, ours.explicit) - count(theirs, others.explicit);
  if (missed <= 0) return undefined;
  const spare = count(theirs, hedgeWords[other].attributed.all) - count(theirs, others.explicit);
  return spare - count(own.replace(ours.explicit, ''), ours.verbs) < missed ? own.match(ours.explicit)?.[0] : undefined;
}

/** A hedge of a lowered sentence that the sentence in the other language has in no form. */
function loneIn(lang: ReadingLanguage, own: string, theirs: string, isNamedElsewhere: boolean): string | undefined {
  const other = otherOf(lang);
  const ours = hedgesIn(own, lang);
  if (![...ours.values()].some((word) => word !== undefined)) return undefined;
  const others = hedgesIn(theirs, other);
  for (const [kind, instead] of standIns) {
    const word = ours.get(kind);
    // What stands in both as it is was not translated, such as the title of a book.
    if (word === undefined || theirs.includes(word)) continue;
    const explicit = kind === 'attributed' ? loneAttribution(lang, own, theirs) : undefined;
    if (explicit !== undefined && !others.has('alleged')) return explicit;
    if (others.has(kind)) continue;
    if (instead.some((each) => others.has(each) && !ours.has(each))) continue;
    if (kind === 'suspected' && (others.has('accused') || (isNamedElsewhere && pronoun[other].test(theirs)))) continue;
    return word.trim();
  }
  return undefined;
}

/**
 * A word of a text that leaves open whether something is so, or whose it is, where the sentence of the other language
 * that says the same has neither one of its kind nor one that may stand for it.
 */
export function loneHedge(lang: ReadingLanguage, own: string, theirs: string): string | undefined {
  const low = lowered(own);
  if (!mayHedge(low, lang)) return undefined;
  const other = otherOf(lang);
  const isNamedElsewhere = lowered(theirs).search(hedgeWords[other].suspected.all) >= 0;
  for (const [ours, others] of alignedSentences(own, theirs)) {
    const sentence = lowered(ours);
    const lone = mayHedge(sentence, lang) ? loneIn(lang, sentence, lowered(others), isNamedElsewhere) : undefined;
    if (lone === undefined) continue;
    const at = low.indexOf(lone);
    return own.slice(at, at + lone.length);
  }
  return undefined;
}
