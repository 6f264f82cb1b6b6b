import { ambiguous, type Fault, notFound, outOfOrder, shortest, tooShort } from './fault.ts';
import type { FoldedText } from './folded-text.ts';
import type { LocatedText } from './located-text.ts';
import { nearestWords } from './nearest-words.ts';
import { otherReadings } from './other-readings.ts';
import { inParagraphs } from './paragraphs.ts';
import { folded, type Passage, passageOf, type Place, type Places, places, type Selector } from './passages.ts';
import { segmentOrder } from './segment-order.ts';
import { statements, weight } from './statement.ts';

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

/** What is asked of a source more than once. */
interface Judge {
  readonly near: (words: string) => Place | undefined;
  readonly isStatement: (place: Place) => boolean;
}

type Outcome = { passage: Passage; fault?: never } | { passage?: never; fault: Fault };

/**
 * One finding for each selector, in the order of the claims. All are looked for in this one source; and where words are
 * not there as it reads, in what else it may read, of which one reading must prove the whole claim.
 */
export function verifySource<Subject>(source: LocatedText, claims: readonly Claim<Subject>[]): Finding<Subject>[] {
  const judge = judgeOf(source);
  let others: ((selectors: readonly Selector[]) => Outcome[])[] | undefined;
  return claims.flatMap(({ subject, selectors }) => {
    const own = outcomes(source, selectors, judge);
    if (own.some(isMissing)) others ??= inOtherReadings(source);
    const proven = own.some(isMissing)
      ? others?.map((read) => read(selectors)).find((all) => all.every(isProven))
      : undefined;
    return (proven ?? own).map((outcome, index) => ({ subject, index, ...outcome }));
  });
}

const judgeOf = (source: FoldedText): Judge => ({ near: nearestWords(source), isStatement: statements(source) });

const isProven = ({ fault }: Outcome): boolean => fault === undefined;

/** Whether words are not where they should be, or nowhere; not where they stand more than once. */
const isMissing = ({ fault }: Outcome): boolean =>
  fault !== undefined && (fault.rule === 'quote-not-found' || fault.places.length === 0);

/** Looks for words in each of the other readings of a source. What its text has nothing of is not found. */
function inOtherReadings({ source }: LocatedText): ((selectors: readonly Selector[]) => Outcome[])[] {
  const read = source ? otherReadings({ ...source, text: inParagraphs(source) }) : [];
  return read.map(({ folded: reading, inText }) => {
    const judge = judgeOf(reading);
    return (selectors) =>
      outcomes(reading, selectors, judge).map((outcome, index): Outcome => {
        const { passage } = outcome;
        const own = passage && inText(passage);
        if (!passage || own) return own ? { passage: own } : outcome;
        return { fault: notFound(reading, selectors[index]?.exact ?? '', { found: [], cut: [], elsewhere: [] }) };
      });
  });
}

function outcomes(source: FoldedText, selectors: readonly Selector[], { near, isStatement }: Judge): Outcome[] {
  const results = new Map<number, Outcome>();
  let inOrder: Sought[] = [];
  for (const [index, selector] of selectors.entries()) {
    const sought = { index, words: folded(selector.exact), places: places(source, selector) };
    const place = weight(sought.words) < shortest ? shortPlace(selector, sought, isStatement) : undefined;
    if (place) inOrder.push({ ...sought, places: { ...sought.places, found: [place] } });
    else if (weight(sought.words) < shortest)
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

/**
 * The one place of words that are too short to prove anything by themselves: where their prefix and suffix leave one,
 * and say enough together with them, or where they are a whole statement, which they are nowhere else.
 */
function shortPlace(
  { prefix = '', suffix = '' }: Selector,
  { words, places: { found } }: Sought,
  isStatement: Judge['isStatement'],
): Place | undefined {
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const around = weight(folded(prefix)) + weight(folded(suffix));
  const isNamed = around > 0 && weight(words) + around >= shortest && found.length === 1;
  const [place, other] = isNamed ? found : found.filter(isStatement);
  return other ? undefined : place;
}

function missing(source: FoldedText, { words, places }: Sought, near: (words: string) => Place | undefined): Fault {
  const isThere = places.cut.length > 0 || places.elsewhere.length > 0;
  return notFound(source, words, places, isThere ? undefined : near(words));
}

function settled(source: FoldedText, words: string, possible: readonly Place[]): Outcome {
  const [place, other] = possible;
  return place && !other ? { passage: passageOf(source, place) } : { fault: ambiguous(source, words, possible) };
}
