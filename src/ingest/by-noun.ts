import { foldedName } from '../dossier/wording/named-actors.ts';
import type { NameFound } from '../reading/names/naming.ts';
import type { Span } from '../reading/span.ts';
import type { SourceWords } from './source-words.ts';

/** A noun with the article that tells it from a word of its kind, and no more words that say which one is meant. */
const nounWithArticle = /(?<!\p{L})(?:the|de|het|your|uw)\s(\p{Ll}{5,})(?!\p{L}|-|\s(?:van|of|for|voor)\s)/gu;

/** The noun by which a text goes on to call a body: `the inspectorate`, `het ziekenhuis`. Short words say too little. */
function nounsOf({ name, kind }: NameFound): string[] {
  const words = name.split(/\s+/);
  if (kind !== 'organization' || words.length < 2) return [];
  return [
    ...new Set(
      [words[0], words.at(-1)].flatMap((word) =>
        /^\p{Lu}\p{Ll}{4,}$/u.test(word ?? '') ? [word?.toLowerCase() ?? ''] : [],
      ),
    ),
  ];
}

/** Where bodies are called by a noun that is of one of them only, after their names, in code points; by their names. */
export function placesByNoun(source: SourceWords, names: readonly NameFound[]): ReadonlyMap<string, readonly Span[]> {
  const bearers = Map.groupBy(
    names.flatMap((name) => nounsOf(name).map((noun) => ({ name, noun }))),
    ({ noun }) => noun,
  );
  const found = new Map<string, Span[]>();
  for (const { 0: all, 1: noun = '', index } of source.text.matchAll(nounWithArticle)) {
    const [one, another] = bearers.get(noun) ?? [];
    const first = one?.name.places[0];
    if (!one || another || !first) continue;
    const place = source.points({ start: index + all.length - noun.length, end: index + all.length });
    if (place.start < first.end) continue;
    const key = foldedName(one.name.name);
    found.set(key, [...(found.get(key) ?? []), place]);
  }
  return found;
}
