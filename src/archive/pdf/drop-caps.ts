import type { Run } from './run.ts';

/** A letter, with the quotation mark before it. */
const capital = /^["'“”„‘’‚«‹¿¡]?\p{L}$/u;

/** How much larger than the text it is, and how many lines of it stand beside it. */
const larger = 1.8;
const fewest = 2;

/** In sizes of the letter: how high it is, and how far the text may stand from it. */
const height = 0.72;
const furthest = 0.6;

/** Of the lines on which runs stand, from above. */
const linesOf = (runs: readonly Run[]): number[] =>
  [...new Set(runs.map(({ base }) => Math.round(base)))].toSorted((one, other) => one - other);

/** The first line that a large letter begins; `undefined` where it begins none. */
function begun(letter: Run, runs: readonly Run[]): Run | undefined {
  const top = letter.base - letter.size * height;
  const beside = runs.filter(
    ({ left, base, size, text }) =>
      size * larger <= letter.size &&
      left > letter.right - letter.size * 0.1 &&
      left - letter.right < letter.size * furthest &&
      base > top &&
      base < letter.base + size / 2 &&
      /\S/u.test(text),
  );
  const [first] = linesOf(beside);
  const line = beside
    .filter(({ base }) => Math.round(base) === first)
    .toSorted((one, other) => one.left - other.left)[0];
  // It hangs from the first line, and one that stands on it is the beginning of that line already.
  const hangs = line !== undefined && line.base - line.size * 1.4 < top && line.base < letter.base - line.size / 2;
  return hangs && linesOf(beside).length >= fewest ? line : undefined;
}

/** Letters that are words, and what begins no word after them: `I` before `k`. */
const word = /[AÀIOUY]$/u;
const ending = /^[^aeiouyáéíóú]+(?:\s|$)/iu;

/** Letters that are as large as several lines, at the beginning of the first of these. */
export function withDropCaps(runs: readonly Run[]): readonly Run[] {
  return runs.map((letter) => {
    if (!capital.test(letter.text.trim())) return letter;
    const line = begun(letter, runs);
    if (!line) return letter;
    // It has no width, so that the line begins where those below it do.
    const left = line.left - 0.01;
    const text = letter.text.trim();
    const spaced = letter.spaced && word.test(text) && !ending.test(line.text);
    return { text, left, right: left, base: line.base, size: line.size, spaced };
  });
}
