import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, isRole, type Words } from '../words/words.ts';

/** Words in small letters within names of persons. */
export const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'ter',
  'ten',
  'te',
  "'t",
  'von',
  'zu',
  'di',
  'da',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ben',
  'dos',
  'in',
  'op',
  'het',
]);
const connectors = new Set(['of', 'for', 'van', 'voor', 'the', 'het', 'de', 'on']);
/** Particles that join any two capitalised words, since nothing but a name has them. */
const sure =
  /^(?:van(?: (?:den?|der|'t|het))?|ter|ten|te|de(?: l[ae])?|von|zu|di|da|dos|du|el|al|ben|bin|ould|mac|nic) $/;

/** “Farmers’ Union”, “Fishermen’s Co-operative”: a body is of many, and not of the one whose name stands before it. */
const ofMany = /(?:s['’]|(?:men|children|people)['’]s) $/u;
const ofPeople = /^(?:\p{L}*(?:wo)?men|children|king|queen)$/u;

/** “St Brigid’s Hospital”. */
const saint = /^(?:st|saint)$/;

/** Media of which a number is a part of the name: `Radio 1`. */
const numbered = /^(?:radio|channel|kanaal|tv|npo|rtl|bbc|itv|net)$/;

/** No name has more words. */
export const longest = 12;

export interface Context {
  readonly text: string;
  /** Nouns that the text has in small letters. */
  readonly common: ReadonlySet<string>;
  /** Words that are somebody’s family name. */
  readonly families: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly starts: ReadonlySet<number>;
}

const gapBetween = (text: string, a: Token, b: Token): string => text.slice(a.end, b.start);

/** Where lower-case words lead on to a capital: the index of that word, or -1. */
function onwards({ text, tokens }: Context, index: number, allowed: ReadonlySet<string>): number {
  for (let next = index; next < index + 4; next++) {
    const previous = tokens[next - 1];
    const token = tokens[next];
    if (!token || !previous || previous.possessive || gapBetween(text, previous, token) !== ' ') return -1;
    if (token.capital && next > index) return next;
    if (!allowed.has(token.bare)) return -1;
  }
  return -1;
}

/** Whether lower-case words between two capitalised ones belong to a name: after a given name, or as only names have them. */
function joins(context: Context, index: number, next: number, given: boolean): boolean {
  const { text, tokens, words } = context;
  const previous = tokens[index - 1];
  if (!previous || next === -1) return false;
  const between = text
    .slice(previous.end + 1, tokens[next]?.start)
    .toLowerCase()
    .replaceAll('’', "'");
  return (
    isGivenName(words, previous.word) ||
    (particles.has(previous.bare) && previous.capital) ||
    (given && sure.test(between))
  );
}

/** “The Health and Safety Authority”: the index of the body that an article and two fields name; -1 where none does. */
function endOfPair({ text, tokens, words }: Context, from: number, index: number): number {
  const article = tokens[from - 1];
  if (!/^(?:and|en)$/.test(tokens[index]?.bare ?? '') || !article || !words.definite.has(article.bare)) return -1;
  if (
    tokens
      .slice(from, index)
      .some(({ bare, word }) => isBody(words, bare) || isRole(words, bare) || isGivenName(words, word))
  )
    return -1;
  for (let at = index + 1; at < index + 5; at++) {
    const previous = tokens[at - 1];
    const token = tokens[at];
    if (!token?.capital || !previous || gapBetween(text, previous, token) !== ' ') return -1;
    if (at > index + 1 && isBody(words, token.bare)) return at;
  }
  return -1;
}

/** After the last word of the name that begins with a capital at a token. */
export function sequenceEnd(context: Context, from: number): number {
  const { text, tokens, words } = context;
  let index = from + 1;
  let afterRole = true;
  let body = false;
  for (;;) {
    const previous = tokens[index - 1];
    const token = tokens[index];
    if (
      index - from >= longest ||
      !previous ||
      !token ||
      (previous.possessive &&
        !(
          token.capital &&
          (isBody(words, token.bare)
            ? ofMany.test(text.slice(previous.start, token.start)) || saint.test(tokens[index - 2]?.bare ?? '')
            : ofPeople.test(previous.bare))
        ))
    )
      return index;
    const role = isRole(words, previous.bare) || previous.bare in words.titles;
    const given = !role && afterRole;
    afterRole = role;
    body ||= isBody(words, previous.bare);
    const gap = gapBetween(text, previous, token);
    const abbreviated = gap === '. ' && (previous.bare in words.titles || previous.word.length === 1);
    if (gap !== ' ' && !abbreviated && !previous.possessive) return index;
    if (token.capital || (numbered.test(previous.bare) && /^\d{1,2}$/.test(token.word))) {
      index++;
      continue;
    }
    const ampersand = token.bare === '&' && tokens[index + 1]?.capital ? index + 1 : -1;
    const connected = body ? onwards(context, index, connectors) : -1;
    const particle = onwards(context, index, particles);
    const pair = endOfPair(context, from, index);
    const next = Math.max(ampersand, pair, connected, joins(context, index, particle, given) ? particle : -1);
    if (next === -1) return index;
    index = next + 1;
  }
}
