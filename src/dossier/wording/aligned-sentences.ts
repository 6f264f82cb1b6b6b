// Sentences of a text beside those of its translation, by their lengths: W. A. Gale and K. W. Church, “A Program for
// Aligning Sentences in Bilingual Corpora” (1993). A sentence may be two of the other language; none is left out.

/** The end of a sentence, which is not that of an initial or of a short form: `dr. Hassink`. */
const end =
  /(?<=[.!?…][”’"')\]]*)(?<!(?:^|[\s(])(?:\p{L}|dr|drs|mr|mrs|ms|mevr|dhr|ir|ing|prof|st|nr|no|vs|jr|sr|lt|col|gen|sgt)\.)\s+(?=[“‘"'(\[]*(?-i:[\p{Lu}\p{N}]))|\n+/iu;

const sentencesIn = (text: string): string[] => text.split(end).filter((sentence) => sentence.trim() !== '');

/** Words that tell the same in both languages. */
type Pair = readonly [own: string, theirs: string];

/** A way to pair the sentences up to a place: what it costs, and how many sentences its last pair takes of each. */
interface Way {
  readonly cost: number;
  readonly step: readonly [own: number, theirs: number];
}

const steps = [
  { step: [1, 1], cost: 0.1 },
  { step: [2, 1], cost: 3.1 },
  { step: [1, 2], cost: 3.1 },
] as const satisfies readonly Way[];

/** The variance of the length of a translation per character. */
const variance = 6.8;
/** Sentences above which nothing is aligned: the work grows with their square. */
const most = 60;

/** Where each sentence ends in the text that they make with a space between: what is joined need not be to be measured. */
function endsOf(sentences: readonly string[]): number[] {
  let at = 0;
  return [0, ...sentences.map(({ length }) => (at += length + 1))];
}

const joined = (sentences: readonly string[], to: number, count: number): string =>
  sentences.slice(to - count, to).join(' ');

/** What it costs that texts of two lengths should be the same. */
const difference = (own: number, theirs: number): number => (own - theirs) ** 2 / (own * variance) / 2;

/** The cheapest way to each place; `undefined` where none leads. */
function waysOf(own: readonly string[], theirs: readonly string[]): (Way | undefined)[][] {
  const ways: (Way | undefined)[][] = own.concat('').map(() => []);
  const [ownEnds, theirEnds] = [endsOf(own), endsOf(theirs)];
  const length = (ends: readonly number[], to: number, count: number): number =>
    (ends[to] ?? 0) - (ends[to - count] ?? 0) - 1;
  for (let i = 0; i <= own.length; i++)
    for (let j = 0; j <= theirs.length; j++) {
      if (i + j === 0) ways[0] = [{ cost: 0, step: [0, 0] }];
      for (const { step, cost } of steps) {
        const before = ways[i - step[0]]?.[j - step[1]];
        if (!before) continue;
        const sum = before.cost + cost + difference(length(ownEnds, i, step[0]), length(theirEnds, j, step[1]));
        const known = ways[i]?.[j];
        const row = ways[i];
        if (row && (!known || known.cost > sum)) row[j] = { cost: sum, step };
      }
    }
  return ways;
}

/** The sentences of two texts in pairs, in order; the whole texts as one pair where they cannot be told apart so. */
export function alignedSentences(own: string, theirs: string): readonly Pair[] {
  const [ours, others] = [sentencesIn(own), sentencesIn(theirs)];
  const isAlone = ours.length < 2 && others.length < 2;
  if (isAlone || Math.max(ours.length, others.length) > most) return [[own, theirs]];
  const ways = waysOf(ours, others);
  const pairs: Pair[] = [];
  for (let [i, j] = [ours.length, others.length]; i > 0 || j > 0;) {
    const way = ways[i]?.[j];
    if (!way) return [[own, theirs]];
    pairs.unshift([joined(ours, i, way.step[0]), joined(others, j, way.step[1])]);
    i -= way.step[0];
    j -= way.step[1];
  }
  return pairs;
}
