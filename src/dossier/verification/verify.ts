import { codePoints } from './code-points.ts';
import { ambiguous, type Fault, notFound, outOfOrder, shortest, tooShort } from './fault.ts';
import type { FoldedText } from './folded-text.ts';
import { nearestWords } from './nearest-words.ts';
import { folded, type Passage, passageOf, type Place, type Places, places, type Selector } from './passages.ts';
import { segmentOrder } from './segment-order.ts';

/** What an entry says that a source says: the segments of a quotation in their order, or one piece of evidence. */
export interface Claim<Subject> {
  /** Whatever the findings are to be known by. */
  readonly subject: Subject;
  readonly selectors: readonly Selector[];
}

/** What became of one selector of a claim: the one passage that it stands for, or why there is none. */
export type Finding<Subject> = {
  readonly subject: Subject;
  /** Which of the selectors, counted from 0. */
  readonly index: number;
} & ({ readonly passage: Passage; readonly fault?: never } | { readonly passage?: never; readonly fault: Fault });

interface Sought {
  readonly index: number;
  readonly words: string;
  readonly places: Places;
}

type Outcome = { passage: Passage; fault?: never } | { passage?: never; fault: Fault };

/** One finding for each selector, in the order of the claims. All are looked for in this one source. */
export function verifySource<Subject>(source: FoldedText, claims: readonly Claim<Subject>[]): Finding<Subject>[] {
  const near = nearestWords(source);
  return claims.flatMap(({ subject, selectors }) =>
    outcomes(source, selectors, near).map((outcome, index) => ({ subject, index, ...outcome })),
  );
}

function outcomes(
  source: FoldedText,
  selectors: readonly Selector[],
  near: (words: string) => Place | undefined,
): Outcome[] {
  const results = new Map<number, Outcome>();
  let inOrder: Sought[] = [];
  for (const [index, selector] of selectors.entries()) {
    const sought = { index, words: folded(selector.exact), places: places(source, selector) };
    if (codePoints(sought.words) < shortest)
      results.set(index, { fault: tooShort(source, sought.words, sought.places) });
    else if (sought.places.found.length === 0) results.set(index, { fault: missing(source, sought, near) });
    else inOrder.push(sought);
  }
  // A segment out of order is set aside, so that the others are still judged.
  for (;;) {
    const order = segmentOrder(inOrder.map((sought) => sought.places.found));
    const misplaced = 'misplaced' in order ? inOrder[order.misplaced] : undefined;
    if (!('misplaced' in order)) {
      for (const [at, { index, words }] of inOrder.entries())
        results.set(index, settled(source, words, order.possible[at] ?? []));
      break;
    }
    if (!misplaced) break;
    const fault = outOfOrder(source, misplaced.words, misplaced.places.found, order.after);
    results.set(misplaced.index, { fault });
    inOrder = inOrder.filter((sought) => sought !== misplaced);
  }
  return [...results].toSorted(([a], [b]) => a - b).map(([, outcome]) => outcome);
}

function missing(source: FoldedText, { words, places }: Sought, near: (words: string) => Place | undefined): Fault {
  const isThere = places.cut.length > 0 || places.elsewhere.length > 0;
  return notFound(source, words, places, isThere ? undefined : near(words));
}

function settled(source: FoldedText, words: string, possible: readonly Place[]): Outcome {
  const [place, other] = possible;
  return place && !other ? { passage: passageOf(source, place) } : { fault: ambiguous(source, words, possible) };
}
