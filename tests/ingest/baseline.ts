import { markedStrings } from '../../src/reading/outline/marks.ts';
import { paragraphsOf } from '../../src/reading/outline/paragraphs.ts';
import type { Reading } from '../../src/reading/reading.ts';

const nameLike = /\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|ter|ten|of) ?)*(?: \p{Lu}[\p{L}'’-]+)+/gu;

/** How far from a quotation a name is looked for, in characters. */
const reach = 2000;

/** The plain way to read a text: everything between marks is speech, and the nearest name with two capitals is the speaker. */
export function baseline(text: string): Pick<Reading, 'speech'> {
  const paragraphs = paragraphsOf(text, undefined, (point) => point);
  const full = Array.from(text.matchAll(nameLike), (match) => ({ name: match[0], at: match.index }));
  // A family name alone stands for the first full name that ends so.
  const names = [
    ...full,
    ...Array.from(text.matchAll(/\p{Lu}[\p{L}'’-]+/gu), (match) => ({
      name: full.find(({ name }) => name.endsWith(` ${match[0]}`))?.name ?? '',
      at: match.index,
    })).filter(({ name }) => name !== ''),
  ];
  return {
    speech: markedStrings(text, paragraphs)
      .filter(({ depth }) => depth === 0)
      .map(({ start, end, mark }) => {
        const near = names.filter(({ at }) => at > start - reach && at < end + reach && (at < start || at > end));
        const distance = ({ at }: { at: number }): number => (at < start ? start - at : at - end);
        const [nearest] = near.toSorted((a, b) => distance(a) - distance(b));
        return {
          segments: [{ start, end }],
          form: /^\p{Lu}/u.test(text.slice(start)) ? 'whole' : 'partial',
          mark,
          speakers: [nearest ? { name: nearest.name } : { unknown: true }],
          evidence: { start, end, because: 'nearest-name' },
          confidence: 0.5,
        };
      }),
  };
}
