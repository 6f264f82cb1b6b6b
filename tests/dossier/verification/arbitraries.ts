import fc from 'fast-check';

/** Characters as readers see them: diacritics of both forms, marks with no composed form, emoji, right to left. */
export const characters = [
  'a', 'e', 'n', 'r', 'T', 'é', 'e\u0301', 'ï', 'ö', 'q\u0303', 'o\u0323\u0302', 'ß', 'ĳ', 'ﬁ', 'ａ', '7', '0', '.', ',', '!', '-', '–',
  '👨‍👩‍👧', '👍🏽', '🇧🇪', '❤️', 'א', 'ש\u05c1', 'ب', 'ر\u0651', 'ж', '한', '\u1112\u1161\u11ab', '漢', "'", '‘', '’', '“', '«', 'x\u00adx',
]; // prettier-ignore

export const spaces = [' ', ' ', ' ', '\n', '\r\n', '\u00a0', '\n\n', '\f', ' \u202f', '\u2028'];

/** A word with at least two letters on either end, so that a letter less is a part of a word. */
const word = fc
  .array(fc.constantFrom(...characters), { minLength: 0, maxLength: 6 })
  .map((middle) => `ze${middle.join('')}ld`);

export interface Sample {
  readonly text: string;
  /** A passage of the text, from one word to another, and where it begins in it, in code units. */
  readonly words: string;
}

/** A text in which some words return, and a passage of it. */
export const sample: fc.Arbitrary<Sample> = fc
  .record({
    list: fc.array(fc.tuple(word, fc.constantFrom(...spaces)), { minLength: 6, maxLength: 25 }),
    again: fc.boolean(),
    from: fc.nat(),
    length: fc.integer({ min: 4, max: 10 }),
  })
  .map(({ list, again, from, length }) => {
    const first = from % Math.max(1, list.length - length);
    const parts = list.map(([each, space]) => each + space);
    const passage = parts.slice(first, first + length);
    // Repeated but for the last word, as in a refrain.
    const text = [...parts, ...(again ? [...passage.slice(0, -1), 'slot'] : [])].join('');
    return { text, words: passage.join('').trim() };
  });

/** One change to one code point of a text. */
export const change = fc.record({
  kind: fc.constantFrom('change', 'drop', 'add', 'swap'),
  at: fc.nat(),
  by: fc.oneof(
    fc
      .constantFrom(...characters, ...spaces, '\u0301', '\u200d', '\u200b', '\ufe0f')
      .map((each) => String.fromCodePoint(each.codePointAt(0) ?? 0)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
export interface Change {
  readonly kind: string;
  readonly at: number;
  readonly by: string;
}

export function changed(words: string, { kind, at, by }: Change): { words: string; inside: boolean } {
  const points = Array.from(words);
  const index = at % points.length;
  const [here = '', next = ''] = points.slice(index, index + 2);
  if (kind === 'change') points[index] = by;
  else if (kind === 'drop') points.splice(index, 1);
  else if (kind === 'add') points.splice(index, 0, by);
  else points.splice(index, 2, next, here);
  return { words: points.join(''), inside: index > 0 && index < points.length - 2 };
}
