import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, type Words } from '../words/words.ts';
import type { NameSequence } from './name-sequence.ts';
import { key } from './short-names.ts';
import { articles, withoutArticle, withoutField } from './trimmed-names.ts';
import { commonNouns, familyNames } from './vocabulary.ts';
import { fieldLength, isTitle, roleLength } from './role-before-name.ts';
import { type Context, longest, particles, sequenceEnd } from './sequence-end.ts';

/** What stands behind a name and is no part of it: `Eoin Daly TD`, `Nathan Bright KC`. */
const postNominal = /^(?:TD|MP|MEP|MSP|MLA|KC|QC|SC|JP|SJ|[KDCOM]BE|FRS|PhD|MD)$/;

/** “Dijkgraaf Arend Slotboom” in a text that also says “een dijkgraaf”: what begins the sentence is what he is. */
function isCommonNoun({ words, common }: Context, tokens: readonly Token[], atStart: boolean): boolean {
  const [first] = tokens;
  return (
    words.lang === 'nl' &&
    atStart &&
    first !== undefined &&
    tokens.length > 2 &&
    common.has(first.bare) &&
    !particles.has(first.bare) &&
    !isGivenName(words, first.word) &&
    !tokens.some(({ bare }) => isBody(words, bare))
  );
}

/** “De Syrische Rima Salim”: from where somebody is, before the name. */
const isDemonym = ({ words }: Context, tokens: readonly Token[], before: Token | undefined): boolean =>
  words.lang === 'nl' &&
  tokens.length > 2 &&
  /^\p{Lu}\p{Ll}+s(?:ch)?e$/u.test(tokens[0]?.word ?? '') &&
  /^(?:de|een)$/.test(before?.bare ?? '') &&
  !tokens.some(({ bare }) => isBody(words, bare));

/** “The Galway TD”: what somebody is, and no name. */
const isOffice = ({ words }: Context, name: readonly Token[], before: Token | undefined): boolean =>
  name.length > 1 && words.definite.has(before?.bare ?? '') && /^(?:TD|MP|MEP|MSP|CEO)$/.test(name.at(-1)?.word ?? '');

function sequence(context: Context, from: number, end: number, atStart: boolean): NameSequence | undefined {
  const { words, text } = context;
  let tokens = context.tokens.slice(from, end);
  while (
    tokens[0] &&
    atStart &&
    !tokens[0].possessive &&
    !particles.has(tokens[0].bare) &&
    words.notNames.has(tokens[0].bare) &&
    !isTitle(words, tokens[0])
  )
    tokens = tokens.slice(1);
  const last = tokens.at(-1);
  if (tokens.length > 2 && last && postNominal.test(last.word)) tokens = tokens.slice(0, -1);
  const field = fieldLength(words, tokens, context.tokens.slice(Math.max(0, from - 3), from));
  const before = Math.max(
    field.length,
    roleLength(words, tokens, atStart),
    isCommonNoun(context, tokens, atStart) || isDemonym(context, tokens, context.tokens[from - 1]) ? 1 : 0,
  );
  const titled =
    tokens.slice(0, before).findLast((token) => isTitle(words, token)) ??
    (tokens[0] && tokens.length > 1 && isTitle(words, tokens[0]) ? tokens[0] : undefined);
  const earlier = context.tokens[from - 1];
  const lowerTitle =
    earlier && /^\.? $/.test(text.slice(earlier.end, tokens[0]?.start)) && isTitle(words, earlier)
      ? earlier.bare
      : undefined;
  const role = tokens.slice(0, before);
  const office = field.office ?? role[0];
  const name = tokens.slice(Math.max(before, titled && before === 0 ? 1 : 0));
  const [first] = name;
  const final = name.at(-1);
  if (
    !first ||
    !final ||
    // “Thank you, Chair”: a function alone is no name.
    (name.length === 1 &&
      titled === undefined &&
      lowerTitle === undefined &&
      words.roles.has(first.bare) &&
      !context.families.has(first.bare) &&
      !isGivenName(words, first.word)) ||
    (name.length === 1 && (words.notNames.has(first.bare.replace(/'.*/, '')) || first.word.length < 2))
  )
    return undefined;
  if (isOffice(context, name, context.tokens[from + context.tokens.slice(from, end).indexOf(first) - 1]))
    return undefined;
  const title = titled?.bare ?? lowerTitle;
  const lastOfRole = role.at(-1);
  return {
    start: first.start,
    end: final.end,
    tokens: name,
    from,
    atSentenceStart: atStart && name[0] === context.tokens[from],
    ...(title === undefined ? {} : { title }),
    ...(office && lastOfRole ? { role: text.slice(office.start, lastOfRole.end) } : {}),
  };
}

/** A body whose name has no capital: `college van burgemeester en schepenen`. */
function institutionAt({ text, tokens, words, starts }: Context, index: number): NameSequence | undefined {
  const first = tokens[index];
  const match = first && words.institution.exec(text.slice(first.start, first.start + 60));
  if (!first || !match) return undefined;
  const end = first.start + match[0].length;
  const name = tokens.slice(index, index + longest).filter((token) => token.end <= end);
  return { start: first.start, end, tokens: name, from: index, atSentenceStart: starts.has(first.start) };
}

/** A line in capitals says nothing of what is a name. */
const isShouted = ({ tokens }: NameSequence): boolean =>
  tokens.length > 3 && tokens.every(({ word }) => word === word.toUpperCase());

/** The names of a text and what looks like one, in order. `starts`: where its sentences and speech begin. */
export function nameSequences(
  text: string,
  tokens: readonly Token[],
  words: Words,
  starts: ReadonlySet<number>,
): NameSequence[] {
  const context = {
    text,
    tokens,
    words,
    starts,
    common: commonNouns(tokens, words),
    families: familyNames(tokens, words),
  };
  const found: NameSequence[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const institution = token ? institutionAt(context, index) : undefined;
    if (institution) {
      found.push(institution);
      index += institution.tokens.length;
      continue;
    }
    if (!token?.capital) {
      index++;
      continue;
    }
    const atStart = starts.has(token.start);
    // A first word that is never a name ends by itself, so that the name after it begins anew.
    if (atStart && words.notNames.has(token.bare) && !articles.has(token.bare) && !(token.bare === 'van')) {
      index++;
      continue;
    }
    const end = sequenceEnd(context, index);
    const one = sequence(context, index, end, atStart);
    if (one && !isShouted(one)) found.push(one);
    index = end;
  }
  const known = new Set(
    found.flatMap(({ tokens: name, atSentenceStart }) =>
      name.flatMap((token, skip) => (!token.capital || (atSentenceStart && skip === 0) ? [] : [key(name.slice(skip))])),
    ),
  );
  const alone = new Set(found.map(({ tokens: name }) => key(name)));
  return found.map((one) => withoutArticle(withoutField(one, alone, words), known)).filter((one) => one !== undefined);
}
