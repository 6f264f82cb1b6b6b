import { type Fields, fields, type Lie, list, text, withEntry } from './lie.ts';
import type { Rule } from '../../../src/reader/rules.ts';
import { certain } from './hedge-lies.ts';
import type { Told } from './told.ts';

// Numbers within a link's target, a code or a range are no numbers that readers are told.
const number = /(?<=^|[\s(£])\d{2,}(?:[.,]\d{3})*(?=[\s.,;)%]|$)(?![.,]\d)/gu;

const other = (written: string): string => written.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** A text in which the number at a place among its numbers is another; `undefined` where it has none there. */
function withOtherNumber(words: string, at: number): string | undefined {
  const found = [...words.matchAll(number)][at];
  return found && words.slice(0, found.index) + other(found[0]) + words.slice(found.index + found[0].length);
}

/** A text in which a word is another one; `undefined` where it does not have it. */
const reworded = (words: string, from: RegExp, to: string): string | undefined =>
  from.test(words) ? words.replace(from, to) : undefined;

type Both = Readonly<Record<'nl' | 'en', string>>;

/** A change of what is told in both languages. */
interface Planted {
  readonly kind: string;
  readonly rules: readonly Rule[];
  readonly told: Partial<Both>;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The lies that a text in both languages has a place for. */
function liesIn({ nl, en }: Both, targets: readonly string[]): Planted[] {
  const planted: Planted[] = [];
  const add = (
    kind: string,
    rules: readonly Rule[],
    told: { nl?: string | undefined; en?: string | undefined },
  ): void => {
    const changed = Object.fromEntries(Object.entries(told).filter(([, words]) => words !== undefined));
    if (Object.keys(changed).length > 0) planted.push({ kind, rules, told: changed });
  };
  for (let at = 0; at < 6; at++) {
    add('another number in English', ['number-in-one-language'], { en: withOtherNumber(en, at) });
    add('another number in Dutch', ['number-in-one-language'], { nl: withOtherNumber(nl, at) });
    const [found] = [...nl.matchAll(number)].slice(at, at + 1);
    const value = found?.[0].replace(/[.,]/g, '');
    const same =
      value === undefined ? -1 : [...en.matchAll(number)].findIndex(([all]) => all.replace(/[.,]/g, '') === value);
    if (same >= 0)
      add('another number in both', ['number-in-prose'], {
        nl: withOtherNumber(nl, at),
        en: withOtherNumber(en, same),
      });
  }
  for (const [index, name] of months.entries())
    add('another month in English', ['date-in-one-language'], {
      en: reworded(en, new RegExp(`\\b${name}\\b`), months[(index + 4) % 12] ?? ''),
    });
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Saturday', 'Sunday'])
    add('another weekday in English', ['date-in-one-language'], { en: reworded(en, new RegExp(day), 'Thursday') });
  for (const [hedge, to] of certain.en)
    add('no hedge in English', ['hedge-in-one-language'], { en: reworded(en, hedge, to) });
  for (const [hedge, to] of certain.nl)
    add('no hedge in Dutch', ['hedge-in-one-language'], { nl: reworded(nl, hedge, to) });
  const linked = /\((?:actor|event):[a-z0-9-]+\)/;
  const link = targets.find((target) => !en.includes(target));
  add('another entry in English', ['name-in-one-language'], { en: link && reworded(en, linked, `(${link})`) });
  add('no quotation in English', ['name-in-one-language'], { en: reworded(en, /<Quote id="[^"]+" \/>/, '') });
  add('no citation in English', ['name-in-one-language'], { en: reworded(en, /<Cite [^>]*\/>/, '') });
  return planted;
}

const isBoth = (value: Fields): value is Both => typeof value['nl'] === 'string' && typeof value['en'] === 'string';

function inField(told: Told, collection: 'actors' | 'events', id: string, field: string): Lie[] {
  const entry = told[collection][id] ?? {};
  const texts = fields(entry[field]);
  if (!isBoth(texts)) return [];
  const targets = Object.keys(told.events).map((event) => `event:${event}`);
  return liesIn(texts, targets).map(({ kind, rules, told: changed }) => ({
    kind,
    rules,
    where: `${collection}/${id} ${field}`,
    told: withEntry(told, collection, id, { ...entry, [field]: { ...texts, ...changed } }),
  }));
}

/** A number of a translation that is another one. */
function inTranslation(told: Told, id: string, quote: Fields): Lie[] {
  const texts = fields(quote['translations']);
  const english = list(texts['en']).map(text).join('\n');
  const changed = withOtherNumber(english, 0);
  if (changed === undefined) return [];
  const data = { ...quote, translations: { ...texts, en: changed.split('\n') } };
  return [
    {
      kind: 'another number in English',
      rules: ['number-in-one-language'],
      where: `quotes/${id} translations`,
      told: withEntry(told, 'quotes', id, data),
    },
  ];
}

/** What is told in both languages and is otherwise in one, or in both; in fields and in the paragraphs of the summary. */
export function numberLies(told: Told): Lie[] {
  const targets = Object.keys(told.actors).map((actor) => `actor:${actor}`);
  const [nl, en] = [told.summary.nl, told.summary.en].map((page) => page.split('\n\n'));
  const inSummary = (nl ?? []).flatMap((paragraph, index): Lie[] =>
    liesIn({ nl: paragraph, en: en?.[index] ?? '' }, targets).map(({ kind, rules, told: changed }) => ({
      kind,
      rules,
      where: `summary paragraph ${index + 1}`,
      told: {
        ...told,
        summary: {
          nl: (nl ?? []).with(index, changed.nl ?? paragraph).join('\n\n'),
          en: (en ?? []).with(index, changed.en ?? en?.[index] ?? '').join('\n\n'),
        },
      },
    })),
  );
  return [
    ...Object.keys(told.actors).flatMap((id) => inField(told, 'actors', id, 'description')),
    ...Object.keys(told.events).flatMap((id) =>
      ['title', 'description'].flatMap((field) => inField(told, 'events', id, field)),
    ),
    ...Object.entries(told.quotes).flatMap(([id, quote]) => inTranslation(told, id, quote)),
    ...inSummary,
  ];
}
