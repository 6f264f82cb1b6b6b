import type { Token } from '../outline/tokens.ts';
import type { Span } from '../span.ts';
import { isBody, isDeterminer, isGivenName, type Words } from '../words/words.ts';
import { fieldLength, isTitle, roleLength } from './role-before-name.ts';
import { type Context, longest, particles, sequenceEnd } from './sequence-end.ts';

/** Words with capitals that belong together: a name, or a title and a name. */
export interface NameSequence extends Span {
  /** Of the name, without what stands before it. */
  readonly tokens: readonly Token[];
  /** The index of its first token in the text, whether that is part of the name or not. */
  readonly from: number;
  /** The form of address or rank before it, in small letters: `mevrouw`, `dr`. */
  readonly title?: string;
  /** What stands before the name with a capital and says what somebody is: `Fire Commissioner`. */
  readonly role?: string;
  readonly atSentenceStart: boolean;
}

const articles = new Set(['de', 'het', 'the', 'den', "'t"]);

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
    isCommonNoun(context, tokens, atStart) ? 1 : 0,
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

/** “Culture and Youth Affairs Ovik Oveyan” in a text that also says “Ovik Oveyan”: the field of an office is no part of it. */
function withoutField(one: NameSequence, alone: ReadonlySet<string>, words: Words): NameSequence {
  const { tokens } = one;
  const last = tokens.at(-1);
  if ((last && isBody(words, last.bare)) || isGivenName(words, tokens[0]?.word ?? '')) return one;
  // One word before a family name is the given name, whether a table has it or not.
  for (let skip = 2; skip < tokens.length - 1; skip++) {
    const rest = tokens.slice(skip);
    const [first] = rest;
    if (first?.capital && !particles.has(first.bare) && alone.has(rest.map(({ bare }) => bare).join(' ')))
      return { ...one, start: first.start, tokens: rest, atSentenceStart: false };
  }
  return one;
}

/** Without the article at its beginning, unless the same words stand elsewhere as a name: `De Smet`. */
function withoutArticle(one: NameSequence, known: ReadonlySet<string>): NameSequence | undefined {
  const [first, second] = one.tokens;
  if (!one.atSentenceStart || !first || !articles.has(first.bare)) return one;
  const key = one.tokens.map(({ bare }) => bare).join(' ');
  if (known.has(key) && one.tokens.length > 1) return one;
  return second ? { ...one, start: second.start, tokens: one.tokens.slice(1) } : undefined;
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

/** The words in small letters that stand after an article somewhere. */
const commonNouns = (tokens: readonly Token[], words: Words): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital }, index) => !capital && isDeterminer(words, tokens[index - 1]?.bare ?? ''))
      .map(({ bare }) => bare),
  );

/** The words that stand after a given name somewhere: “Rolf Dijkgraaf”, so that “Dijkgraaf” is a name. */
const familyNames = (tokens: readonly Token[], words: Words): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital, start }, index) => {
        const given = tokens[index - 1];
        return capital && given?.capital === true && start === given.end + 1 && isGivenName(words, given.word);
      })
      .map(({ bare }) => bare),
  );

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
      name.flatMap((token, skip) =>
        !token.capital || (atSentenceStart && skip === 0)
          ? []
          : [
              name
                .slice(skip)
                .map(({ bare }) => bare)
                .join(' '),
            ],
      ),
    ),
  );
  const alone = new Set(found.map(({ tokens: name }) => name.map(({ bare }) => bare).join(' ')));
  return found.map((one) => withoutArticle(withoutField(one, alone, words), known)).filter((one) => one !== undefined);
}
