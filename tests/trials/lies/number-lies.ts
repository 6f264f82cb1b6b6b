import { type Fields, fields, type Lie, text, withEntry } from './lie.ts';
import type { Told } from './told.ts';

/** The first number of two digits or more in a text, and the text with another one in its place. */
function withOtherNumber(words: string): string | undefined {
  // Numbers within a link's target, a code or a range are no numbers that readers are told.
  const number = /(?<=^|[\s(])\d{2,}(?:[.,]\d{3})*(?=[\s.,;)%]|$)(?![.,]\d)/u;
  const [found] = number.exec(words) ?? [];
  if (found === undefined) return undefined;
  const other = found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  return words.replace(number, other);
}

const within = (
  collection: 'actors' | 'events' | 'quotes',
  id: string,
  told: Told,
  entry: Fields,
  field: string,
): Lie[] => {
  const texts = fields(entry[field]);
  const { en } = texts;
  const [words, isList] = Array.isArray(en) ? [en.map(text).join('\n'), true] : [text(en), false];
  const other = withOtherNumber(words);
  if (other === undefined) return [];
  const data = { ...entry, [field]: { ...texts, en: isList ? other.split('\n') : other } };
  return [
    {
      kind: 'another number in English',
      rules: ['number-in-one-language'],
      where: `${collection}/${id} ${field}`,
      told: withEntry(told, collection, id, data),
    },
  ];
};

/** A number of a description, a title or a translation that is another one in English. */
export const numberLies = (told: Told): Lie[] => [
  ...Object.entries(told.actors).flatMap(([id, actor]) => within('actors', id, told, actor, 'description')),
  ...Object.entries(told.events).flatMap(([id, event]) =>
    ['title', 'description'].flatMap((field) => within('events', id, told, event, field)),
  ),
  ...Object.entries(told.quotes).flatMap(([id, quote]) => within('quotes', id, told, quote, 'translations')),
];
