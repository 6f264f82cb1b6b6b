import type { Cue } from '../cues/cue.ts';
import { hidden } from '../outline/outside.ts';
import * as english from '../words/not-speech-en.ts';
import * as dutch from '../words/not-speech-nl.ts';
import { isPlural, isRole, type Words } from '../words/words.ts';

export type Why = english.Why;

/** A string between marks, and the words of the reporter around it. */
export interface Candidate {
  readonly words: string;
  /** Of its sentence, before its mark. */
  readonly before: string;
  /** Of its sentence, after its mark. */
  readonly after: string;
  readonly cue: Cue | undefined;
  /** The cue stands after it, and belongs to it alone. */
  readonly cueIsAfter: boolean;
  /** Its paragraph is a heading, or begins the text. */
  readonly headline: boolean;
}

export type Judgement =
  | { readonly speech: true; readonly rule: string; readonly confidence: number }
  | { readonly speech: false; readonly why: Why; readonly rule: string };

const no = (why: Why, rule: string): Judgement => ({ speech: false, why, rule });
const yes = (rule: string, confidence: number): Judgement => ({ speech: true, rule, confidence });

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const startsUpper = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
const endsSentence = (text: string): boolean => /[.!?…][”’"'»)]*$/.test(text);
export const isWhole = (text: string, before: string): boolean =>
  startsUpper(text) &&
  (endsSentence(text) || text.endsWith(',') || /^\s*[(–—-]*\s*$/.test(before) || /:\s*$/.test(before));

/** Each word of some length has a capital, as in an English title or in a name. */
function isTitleCase(text: string): boolean {
  const list = wordsIn(text).filter((word) => word.length > 3 || startsUpper(word));
  return (
    list.length > 1 &&
    wordsIn(text).length > 1 &&
    list.every((word) => startsUpper(word)) &&
    !endsSentence(text) &&
    !/[,:]$/.test(text)
  );
}

/** With an article before it, a word or two are a name for a thing more often than speech. */
const article =
  /(?:^|\s)(?:the|an?|this|that|these|those|its|their|his|her|de|het|een|die|dat|deze|dit|zijn|haar|hun)\s*$/i;

/**
 * “what she called a ‘war of adjectives’”, “wat hij de ‘knuffelfractie’ noemt”: one person, or a body once, has said so;
 * “what the Authority calls ‘assisted passage’” is a term of theirs.
 */
const callsOnce = (sentence: string, cue: Cue | undefined): boolean => {
  const [subject] = cue?.speakers ?? [];
  if (cue?.naming !== true || !subject) return false;
  if (subject.kind === 'pronoun' && /^(?:male|female)$/.test(subject.gender)) return true;
  if (subject.kind === 'name' && subject.mention.entity.kind === 'person') return true;
  return /(?<!\p{L})(?:called|termed|noemde)(?!\p{L})/u.test(sentence);
};

/** Whether what stands between marks is speech, and by which rule; and what it is where it is none. */
export function judged({ words: text, before, after, cue, cueIsAfter, headline }: Candidate, words: Words): Judgement {
  const table = words.lang === 'nl' ? dutch : english;
  const count = wordsIn(text).length;
  const colon = /:\s*$/.test(before);
  const whole = isWhole(text, before);
  const named =
    cue?.speakers.some((phrase) => phrase.kind !== 'noun' || !phrase.indefinite || isPlural(words, phrase.noun)) ??
    false;
  const byRole = cue?.speakers.some((phrase) => phrase.kind === 'noun' && isRole(words, phrase.noun)) ?? false;
  const direct = cueIsAfter && cue !== undefined && cue.rule !== 'other-verb-after';
  if (cue?.thought && count > 0) return no('thought', cue.rule);
  if (cue?.rule === 'in-own-words' && !startsUpper(text)) return yes('own-words', 0.9);
  // Within its marks, a comma ends words that somebody says.
  if (text.endsWith(',') && count > 1) return yes('comma-inside', 0.95);
  // A title begins with a capital.
  const led = table.lead.find(
    ([why, pattern]) => pattern.test(before.slice(-80)) && (why !== 'title' || startsUpper(text)),
  );
  // “In an editorial entitled “Back to Work”, the paper …”: what is named so is no speech, whoever says something after it.
  if (led && !colon && cueIsAfter && !endsSentence(text)) return no(led[0], 'led-by');
  if (table.calledAs.test(before) && count < 4 && /^(?:the|de|het)\s/i.test(text)) return no('nickname', 'called-as');
  if (table.callsSo.test(before) && count < 4 && !startsUpper(text)) return no('term', 'called-so');
  // “described the jobs as “jobs””: a word that the reporter has just used is doubted, and not said.
  if (
    count === 1 &&
    before
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(text.toLowerCase())
  )
    return no('scare', 'same-word');
  const followed = table.follow.find(([, pattern]) => pattern.test(after));
  if (followed && cue?.rule !== 'split-verb' && !(direct && (endsSentence(text) || cue.rule === 'written-in')))
    return no(followed[0], 'followed-by');
  if (direct && (startsUpper(text) || endsSentence(text) || text.endsWith(',') || count > 3))
    return yes('said-after', 0.97);
  const bySpeech = colon && cue?.rule === 'verb-before';
  if (
    led &&
    !bySpeech &&
    !((cue?.naming || / (?:als|as) $/.test(before)) && cue?.speakers.length && count > 2 && !startsUpper(text)) &&
    !(whole && endsSentence(text) && count > 4)
  )
    return no(led[0], 'led-by');
  if (
    table.whatIsCalled.test(before) &&
    !callsOnce(before + text + after, cue) &&
    (words.lang === 'en' ? count < 4 : /^\s*(?:noemt|noemen|noemde|heet|heten|wordt genoemd)/i.test(after)) &&
    !startsUpper(text)
  )
    return no('term', 'what-is-called');
  if (
    table.sign.test(before.replaceAll(hidden, '')) &&
    (table.stands.test(before) || !(cue?.speakers.length && (colon ? cue.rule === 'verb-before' : direct)))
  )
    return no('slogan', 'sign');
  // “His notes are a book now: “Is the cat in?””
  if (colon && table.namedAfterColon.test(before) && !bySpeech) return no('title', 'named-after-colon');
  if (colon) return count > 2 || whole ? yes('colon', 0.9) : no('term', 'short-after-colon');
  if (isTitleCase(text) && !direct) return no('title', 'title-case');
  if (cueIsAfter && cue && (whole || count > 3 || text.endsWith(','))) return yes('said-after', 0.85);
  const inside = /[\p{L}\p{N}]/u.test(before.replaceAll(hidden, '').replace(/^.*[\uE001\uE002]\S*/su, ''));
  if (!inside) {
    if (endsSentence(text)) return yes('whole-sentence', 0.8);
    if (/^\s*$/.test(after) || headline) return count > 3 ? yes('headline', 0.6) : no('term', 'short');
    return count > 5 && !/^\s*\p{Ll}/u.test(after)
      ? yes('whole-sentence', 0.6)
      : no(startsUpper(text) && count > 1 ? 'title' : 'scare', 'begins-sentence');
  }
  if (startsUpper(text) && !endsSentence(text) && !/,\s*$/.test(before) && !cue?.naming && count < 9)
    return no(count > 1 ? 'title' : 'term', 'capital-within');
  const isPredicate =
    / (?:dat|of|als|omdat) het\s*$/iu.test(before) && /^\W*(?:is|was|wordt|werd|blijft|bleef)(?!\p{L})/iu.test(after);
  if (count < 3 && article.test(before) && !isPredicate && !cue?.naming && !direct)
    return no('scare', 'article-before');
  if (cue?.speakers.length && (named || cue.naming || count > (byRole ? 1 : 2)))
    return yes('reported-words', cue.naming ? 0.85 : 0.8);
  if (endsSentence(text) && startsUpper(text)) return yes('whole-sentence', 0.6);
  return count > 3 ? yes('long-words', 0.5) : no('scare', 'short');
}
