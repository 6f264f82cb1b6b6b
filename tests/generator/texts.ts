import { labelOf, linkTo } from './labels.ts';
import type { Place, Plan, WrittenCollection } from './plan.ts';
import type { Random } from './random.ts';
import { circumstances, type Pair, places, subjects, verbs } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a text, its links counting as what readers see of them. */
export const wordCount = (text: string): number =>
  text.replace(/\]\([^)]*\)/g, '').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

const join = (...pairs: readonly Pair[]): Pair => ({
  nl: pairs.map(({ nl }) => nl).join(' '),
  en: pairs.map(({ en }) => en).join(' '),
});

/** `het gemeentebestuur vroeg om uitstel met onmiddellijke ingang` */
export const clause = (chance: Random): Pair =>
  join(chance.pick(subjects), chance.pick(verbs), chance.pick(circumstances));

/** A clause as a sentence. */
export const asSentence = ({ nl, en }: Pair): Pair => ({ nl: `${capital(nl)}.`, en: `${capital(en)}.` });

export const sentence = (chance: Random): Pair => asSentence(clause(chance));

/** A sentence that names an entry, as texts name one of its kind. */
const naming: Readonly<Record<WrittenCollection, (link: Pair, chance: Random) => Pair>> = {
  actors: (link, chance) => {
    const rest = join(chance.pick(verbs), chance.pick(circumstances));
    return { nl: `${link.nl} ${rest.nl}.`, en: `${link.en} ${rest.en}.` };
  },
  events: (link, chance) => {
    const rest = join(chance.pick(subjects), chance.pick(verbs));
    return {
      nl: `${capital(rest.nl)}, en dat leidde tot ${link.nl}.`,
      en: `${capital(rest.en)}, and that led to ${link.en}.`,
    };
  },
  quotes: (link, chance) => {
    const where = chance.pick(places);
    return { nl: `In ${where.nl} viel daarover ${link.nl}.`, en: `In ${where.en} there was ${link.en} on the matter.` };
  },
  sources: (link) => ({ nl: `Het staat beschreven in ${link.nl}.`, en: `It is described in ${link.en}.` }),
  briefings: (link) => ({ nl: `Een overzicht geeft ${link.nl}.`, en: `${capital(link.en)} gives an overview.` }),
};

const link = (label: string, target: string): string => `[${label.replace(/[[\]*_\\]/g, '')}](${target})`;

/** The link to an entry in both languages. */
export function linked(plan: Plan, place: Place): Pair {
  const label = labelOf(plan, place);
  const target = linkTo(plan, place);
  return { nl: link(label.nl, target), en: link(label.en, target) };
}

/** Some words stand out, and now and then one leads to a website. */
function adorned({ nl, en }: Pair, chance: Random): Pair {
  const each = (change: (text: string) => string): Pair => ({ nl: change(nl), en: change(en) });
  if (chance.chance(8)) return each((text) => text.replace(/\p{L}{9,}/u, '*$&*'));
  if (chance.chance(4)) return each((text) => text.replace(/\p{L}{9,}/u, '**$&**'));
  if (chance.chance(2)) return each((text) => text.replace(/\p{L}{9,}/u, '[$&](https://example.org/?a=1&b=2#c)'));
  if (chance.chance(1)) return each((text) => text.replace(/\.$/, ' 🛰️ (αβγ, العربية).'));
  return { nl, en };
}

/**
 * Paragraphs of so many words in each language, more or less, which name some entries along the way. Both languages say
 * the same.
 */
export function paragraphs(plan: Plan, named: readonly Place[], words: number, chance: Random): Pair[] {
  const sentences: Pair[] = [];
  const told = named.map((place) => naming[place.collection](linked(plan, place), chance));
  let count = told.reduce((sum, { nl, en }) => sum + (wordCount(nl) + wordCount(en)) / 2, 0);
  while (count < words) {
    const next = adorned(sentence(chance), chance);
    sentences.push(next);
    count += (wordCount(next.nl) + wordCount(next.en)) / 2;
  }
  for (const each of told) sentences.splice(chance.between(0, sentences.length), 0, each);
  const size = chance.between(3, 6);
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) =>
    join(...sentences.slice(at * size, (at + 1) * size)),
  );
}

/** Paragraphs as the text of a field. */
export const fieldText = (each: readonly Pair[]): Pair => ({
  nl: each.map(({ nl }) => nl).join('\n\n'),
  en: each.map(({ en }) => en).join('\n\n'),
});
