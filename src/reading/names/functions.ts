import type { NameSequence } from './name-sequence.ts';
import type { Token } from '../outline/tokens.ts';
import { isDeterminer, isRole, type Words } from '../words/words.ts';

const apposition =
  /^(?:,|\s\()\s*(?:\d{1,3}[,)]\s*)?((?:(?:an?|the|een|de|het|zijn|haar|its|their|his|her)\s+)?[^,.;:()–“”‘„"\n]{3,90}?)(?=[,.;:()–\n]|\s(?:who|which|die|dat|whose|en|and)\s|$)/u;

const article = /^(?:an?|the|een|de|het)\s+/iu;

/** What a name says of itself after a comma: `, ingenieur bij een studiebureau,`. */
function after(text: string, one: NameSequence, words: Words): string | undefined {
  const phrase = apposition.exec(text.slice(one.end, one.end + 140))?.[1];
  const typed = phrase?.split(/\s+/).slice(0, 6) ?? [];
  const first = typed.map((word) => word.toLowerCase());
  const role = first.findIndex((word) => isRole(words, word));
  // “, houdt het dichter bij huis”: an article within begins what somebody does something with.
  const said =
    article.test(phrase ?? '') || (role >= 0 && !first.slice(1, role).some((word) => isDeterminer(words, word)));
  // “Quoting Hamlet, Deputy McGrath declared”: a clause says nothing of the name. In “State Inspectorate” is no verb.
  const clause = typed.some((word) => words.speechVerbs.has(word) && !words.documents.has(word));
  return !words.stops.has(first[0] ?? '') && said && !clause ? phrase?.replace(article, '') : undefined;
}

/** What stands right before a name: `schepen van Cultuur`, `retired docker`, `the county manager,`. */
function before(text: string, one: NameSequence, tokens: readonly Token[], words: Words): string | undefined {
  let from = one.from;
  let role = -1;
  for (let index = one.from - 1; index >= Math.max(0, one.from - 7); index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const gap = token && next ? text.slice(token.end, next.start) : '-';
    // A line of a form: `Voorzitter: de heer Reinout Baert`.
    if (
      token &&
      gap === ': ' &&
      isRole(words, token.bare) &&
      /^(?:\n|$)/.test(text.slice(one.end)) &&
      /(?:^|\n)$/.test(text.slice(0, token.start).slice(-1))
    )
      return token.word;
    if (
      !token ||
      !next ||
      !(index + 1 === one.from ? /^(?:, | |\. )$/ : /^ $/).test(gap) ||
      words.stops.has(token.bare)
    )
      break;
    if (words.speechVerbs.has(token.bare) && !words.documents.has(token.bare)) break;
    // “De voorzitter van Agrarisch Nu”: what stands after the preposition is another.
    if (role === -1 && one.role === undefined && words.prepositions.has(token.bare)) break;
    if (isDeterminer(words, token.bare)) {
      if (tokens[index - 1] && text.slice(tokens[index - 1]?.end, token.start) === ': ') continue;
      break;
    }
    if (token.bare in words.titles && !isRole(words, token.bare)) continue;
    if (isRole(words, token.bare)) role = index;
    else if (role >= 0 && !/^\p{Ll}/u.test(token.word)) break;
    else if (role >= 0 && words.prepositions.has(token.bare)) break;
    from = index;
  }
  const first = tokens[words.lang === 'en' && role > from && role >= 0 ? from : role];
  const last = tokens[one.from - 1];
  if (role === -1 || !first || !last) return undefined;
  const end = one.role === undefined || one.role.toLowerCase() in words.titles ? last.end : one.start;
  return text.slice(first.start, end).trim();
}

const leadingFunction =
  /(?:^|[\s(“‘"])(?:the|an?|de|het|een|his|her|its|their|zijn|haar|hun|\p{L}+['’]s)\s+([^,.;:()“”‘„"\n]{3,80}),\s$/iu;

/** What stands before a comma and the name, with what belongs to it: `the director of operations, Fintan Roe`. */
function beforeComma(text: string, one: NameSequence, words: Words): string | undefined {
  const phrase = leadingFunction.exec(text.slice(Math.max(0, one.start - 120), one.start))?.[1];
  const list = phrase?.split(/\s+/) ?? [];
  const complement = list.findIndex((word) => words.prepositions.has(word.toLowerCase()));
  const head = list[complement === -1 ? list.length - 1 : complement - 1]?.toLowerCase() ?? '';
  return list.length < 9 && isRole(words, head) && !list.some((word) => words.stops.has(word)) ? phrase : undefined;
}

/** What the text says that somebody is, in its words, where it names them; what is said first stands first. */
export function functionsOf(text: string, one: NameSequence, tokens: readonly Token[], words: Words): string[] {
  const last = one.role?.toLowerCase().split(' ').at(-1) ?? '';
  const isFunction = one.role !== undefined && (isRole(words, last) || !(last.replace('.', '') in words.titles));
  const ahead = before(text, one, tokens, words) ?? beforeComma(text, one, words);
  return [isFunction ? one.role : undefined, ahead, after(text, one, words)].filter((said) => said !== undefined);
}
