import type { ReadContent } from '../reader/content.ts';
import { locales } from '../schema/locales.ts';
import { withoutMarks } from '../schema/without-marks.ts';

// “An” and “De” in capitals begin names: An Verlinden, De Smet.
const article = /^(?:de|[Hh]et|[Ee]en|[Tt]he|an?)\s+(?=\S)/u;

/** How names are compared: without case, accents, punctuation and the article before them. */
export const foldedName = (text: string): string =>
  withoutMarks(text.trim().replace(article, '').normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The names by which an actor may be meant where its whole name does not stand: the family name, with or without initials. */
function shortNames(name: string): string[] {
  const [given = '', ...family] = name.split(/\s+/);
  if (family.length === 0 || !/^\p{Lu}/u.test(given)) return [];
  const last = family.join(' ');
  return [last, `${given.charAt(0)}. ${last}`].map(foldedName);
}

/** Tells which actor of a dossier a name means; `undefined` where none does, or more than one. */
export function actorNamed({ actors }: Pick<ReadContent, 'actors'>): (name: string) => string | undefined {
  const whole = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const note = (names: Map<string, Set<string>>, name: string, id: string): void => {
    if (name !== '') names.set(name, (names.get(name) ?? new Set<string>()).add(id));
  };
  for (const { id, data } of actors) {
    const own = [...new Set(locales.map((locale) => data.name[locale] ?? ''))];
    for (const name of [...own, ...data.aliases]) note(whole, foldedName(name), id);
    if (data.kind === 'person') for (const name of own.flatMap(shortNames)) note(short, name, id);
  }
  return (name) => {
    const folded = foldedName(name);
    const found = whole.get(folded) ?? short.get(folded) ?? new Set<string>();
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
}
