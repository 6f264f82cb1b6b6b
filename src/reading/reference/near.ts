import { type Article, describedMention } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import { lastBefore, type Span, within } from '../span.ts';
import { type Gender, genderOfNoun, isPlural, isRole } from '../words/words.ts';
import { phrasesIn } from './phrases.ts';
import { beginning } from './topic.ts';

/** The only one whom the sentence before names, where nothing has said what they are: `De beheerder van …` is them. */
export function justNamed({ outline, context }: Article, place: number): Entity | undefined {
  const before = outline.sentences[lastBefore(outline.sentences, place) - 1];
  if (!before || before.end < place - 300) return undefined;
  const named = new Set(
    within(context.names, before)
      .filter(({ entity }) => entity.kind === 'person' || (entity.kind === 'unknown' && entity.tokens.length > 1))
      .map(({ entity }) => entity),
  );
  const [only] = named;
  return named.size === 1 && only?.function === undefined ? only : undefined;
}

/** “…,” he recalled. Frank Moss …: the person whom the sentence names or the next one begins with, where none is before. */
export function namedNext({ outline, context }: Article, place: number, gender: Gender): Entity | undefined {
  const at = lastBefore(outline.sentences, place);
  const until = outline.sentences[at + 1];
  const named = within(context.names, { start: place, end: until ? beginning(until).end : place }).find(
    ({ entity, governed }) => entity.kind === 'person' && !governed,
  );
  return named && (named.entity.gender ?? gender) === gender ? named.entity : undefined;
}

/** “zeggen ze”: the verb beside a pronoun tells that it means several. */
export function isSeveral({ context, words }: Article, { start, end }: Span): boolean {
  if (words.lang !== 'nl') return false;
  const before = /(\p{L}+)\s*$/u.exec(context.text.slice(Math.max(0, start - 25), start))?.[1] ?? '';
  const after = /^\s*(\p{L}+)/u.exec(context.text.slice(end, end + 25))?.[1] ?? '';
  return [before, after].some(
    (verb) =>
      (words.speechVerbs.has(verb.toLowerCase()) && verb.endsWith('en') && !/^(?:weten|laten)$/.test(verb)) ||
      (/^(?:hebben|waren|zijn|willen|kunnen)$/.test(verb) && verb === after),
  );
}

/** Whom “they” means: those with whom the sentence before begins, or the body that the text speaks of last. */
export function several(article: Article, place: number): Entity | undefined {
  const { context, words, outline } = article;
  const at = lastBefore(outline.sentences, place);
  const [before, own] = [outline.sentences[at - 1], outline.sentences[at]];
  const spans = [...(own ? [{ start: own.start, end: place }] : []), ...(before ? [beginning(before)] : [])];
  for (const span of spans) {
    const free = phrasesIn(context, span).filter(({ governed }) => !governed);
    const first = free.find((phrase) => phrase.kind === 'noun' && isPlural(words, phrase.noun)) ?? free[0];
    if (first?.kind !== 'noun') continue;
    // “A spokesperson said so. They added: …”: one of whom nothing says that it is a man or a woman.
    const oneOfEither =
      /^they(?!\p{L})/iu.test(context.text.slice(place, place + 5)) &&
      first.indefinite &&
      isRole(words, first.noun) &&
      genderOfNoun(words, first.noun) === undefined;
    if (oneOfEither || isPlural(words, first.noun)) return describedMention(context, first).entity;
  }
  return bodyBefore(article, place);
}

/** The body that the text speaks of last before a place. */
export function bodyBefore({ discourse }: Article, place: number): Entity | undefined {
  for (const { entity } of discourse.back(place))
    if (entity.kind === 'organization' || (entity.named && entity.kind === 'unknown')) return entity;
  return undefined;
}
