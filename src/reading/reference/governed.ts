import type { Token } from '../outline/tokens.ts';
import { isBody, isDeterminer, isRole, type Words } from '../words/words.ts';

const joints: Readonly<Record<Words['lang'], ReadonlySet<string>>> = {
  nl: new Set(['en', 'of']),
  en: new Set(['and', 'or']),
};

/** Whether a phrase stands after a preposition, with what may stand between. */
export function isGoverned(
  { text, tokens, words }: { readonly text: string; readonly tokens: readonly Token[]; readonly words: Words },
  index: number,
): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) return false;
    const gap = text.slice(token.end, next.start);
    if (gap !== ' ' && !(gap === '. ' && (token.bare in words.titles || token.word.length === 1))) return false;
    // “Next to her a man nodded”: she is near him, and he is whom the sentence is about.
    if (words.possessives.has(token.bare) && isDeterminer(words, next.bare)) return false;
    if (words.prepositions.has(token.bare)) return true;
    // “with Ms Clay or Mr Breen”: both are.
    if (joints[words.lang].has(token.bare)) {
      let name = at - 1;
      while (name > at - 6 && (tokens[name]?.capital ?? false)) name--;
      return name < at - 1 && words.prepositions.has(tokens[name]?.bare ?? '');
    }
    if (
      !isDeterminer(words, token.bare) &&
      !isRole(words, token.bare) &&
      !isBody(words, token.bare) &&
      !(token.bare in words.titles)
    )
      return false;
  }
  return false;
}
