import { isAlike } from './paragraphs.ts';
import { quantile } from './quantile.ts';
import type { DrawnPage } from './run.ts';
import { type Segment, wordsOf } from './segment.ts';

/** A page with the pieces of its lines. */
export interface PageSegments {
  readonly page: Pick<DrawnPage, 'number' | 'label' | 'height'>;
  readonly segments: readonly Segment[];
}

/** Which part of a page, from its upper and its lower edge, may hold running heads and feet. */
const margin = 0.2;
/** How many lines of those. */
const lines = 3;
/** In points: how far the same head stands from where it stands on other pages. */
const drift = 3;

interface Candidate {
  readonly segment: Segment;
  readonly page: number;
  readonly atHead: boolean;
  /** How far it stands from the edge. */
  readonly distance: number;
  /** Its words, with a sign for each number. */
  readonly pattern: string;
  readonly numbers: readonly number[];
  /** It is apart from the line further in, as the lines of a text are not; or that is of the same head. */
  readonly isApart: boolean;
}

/** Of the distance between the lines of a page: what stands apart stands further away. */
const apart = 1.4;

/** The usual distance between the lines of a page. */
function pitchOf(segments: readonly Segment[]): number {
  const bases = [...new Set(segments.map(({ base }) => Math.round(base)))].toSorted((one, other) => one - other);
  const steps = bases.flatMap((base, index) => (index === 0 ? [] : [base - (bases[index - 1] ?? 0)]));
  return quantile(
    steps.filter((step) => step > 4),
    0.5,
  );
}

const numeral = /(?<![\p{L}\p{N}])(?:\p{Nd}+|[ivxlc]+)(?![\p{L}\p{N}])/gu;
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function valueOf(digits: string): number {
  if (/^\p{Nd}+$/u.test(digits)) return Number(digits.normalize('NFKC'));
  const values = Array.from(digits, (digit) => roman[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The outermost lines of a page, above or below. */
function outermost({ page, segments }: PageSegments, atHead: boolean): Candidate[] {
  const distance = ({ base, size }: Segment): number => (atHead ? base - size : page.height - base);
  const sorted = segments.toSorted((one, other) => distance(one) - distance(other));
  const outer = sorted[0];
  // A page that is larger than what it holds has its number further in.
  const isNumber = outer !== undefined && /^[-–—\s]*#[-–—\s]*$/u.test(wordsOf(outer).replace(numeral, '#'));
  const near = sorted.filter((each) => distance(each) < page.height * margin || (isNumber && each === outer));
  const found: Candidate[] = [];
  const pitch = pitchOf(segments);
  let count = 0;
  let last = -Infinity;
  for (const segment of near) {
    if (distance(segment) - last > segment.size / 2) count++;
    if (count > lines) break;
    last = distance(segment);
    const next = sorted.find(
      (other) => Math.abs(other.base - segment.base) > segment.size / 2 && distance(other) > last,
    );
    const words = wordsOf(segment);
    found.push({
      segment,
      page: page.number,
      atHead,
      distance: distance(segment),
      pattern: words.replace(numeral, '#'),
      numbers: (words.match(numeral) ?? []).map(valueOf),
      isApart:
        next === undefined ||
        !isAlike(next.size, segment.size) ||
        Math.abs(next.base - segment.base) > Math.min(pitch, 2 * segment.size) * apart,
    });
  }
  return found;
}

/** Whether each number of a line is the same on another page, or counts along with the pages, and says what repeats. */
function repeats(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.distance - other.distance) > drift || one.numbers.length !== other.numbers.length) return false;
  const pages = other.page - one.page;
  const isSame = one.numbers.every((number, index) => number === other.numbers[index]);
  const along = one.numbers.every((number, index) => {
    const by = (other.numbers[index] ?? 0) - number;
    return by === 0 || by === pages;
  });
  return isSame ? /[^\s#]/u.test(one.pattern) : along;
}

/** A number alone on its line that is the one of its page. */
const isOwnNumber = ({ pattern, segment }: Candidate, { page, segments }: PageSegments): boolean =>
  /^[-–—\s]*#[-–—\s]*$/u.test(pattern) &&
  [String(page.number), page.label].includes(wordsOf(segment).replace(/[-–—\s]/gu, '')) &&
  segments.every((other) => other === segment || Math.abs(other.base - segment.base) > segment.size);

const isOfLine = (one: Candidate, other: Candidate): boolean =>
  one.atHead === other.atHead && Math.abs(one.segment.base - other.segment.base) < 1;

/**
 * Those of the lines that return which are no text: from the edge up to the last that stands apart from what is further
 * in. A line of a text may be on two pages, and stand below their edge on both.
 */
function outsideOfText(candidates: readonly Candidate[], returning: ReadonlySet<Candidate>): Candidate[] {
  return [true, false].flatMap((atHead) => {
    const side = candidates.filter((each) => each.atHead === atHead);
    const isHead = (one: Candidate): boolean => side.some((other) => isOfLine(one, other) && returning.has(other));
    const first = side.findIndex((each) => !isHead(each));
    const outer = side.slice(0, first < 0 ? side.length : first);
    const inmost = outer.findLast(({ isApart }) => isApart);
    return outer.filter((each) => returning.has(each) && inmost && each.distance <= inmost.distance + 1);
  });
}

/** A sentence is no head where it returns but once. */
const isSentence = ({ pattern }: Candidate): boolean => /^\p{Lu}.{25,}[.!?…]$/u.test(pattern);

/** How many pages around one are looked at: heads change with the chapters, and left and right pages have their own. */
const around = 4;

/** The running heads and feet, and the numbers, of pages: what returns at the same place near their edges. */
export function furniture(pages: readonly PageSegments[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  const byPage = pages.map((page) => [...outermost(page, true), ...outermost(page, false)]);
  for (const [index, candidates] of byPage.entries()) {
    const own = pages[index];
    const others = byPage.slice(Math.max(0, index - around), index + around + 1).flat();
    const byPattern = Map.groupBy(others, ({ atHead, pattern }) => `${String(atHead)} ${pattern}`);
    const likeOf = (candidate: Candidate): readonly Candidate[] =>
      (byPattern.get(`${String(candidate.atHead)} ${candidate.pattern}`) ?? []).filter(
        (other) => other.page !== candidate.page && Math.abs(candidate.distance - other.distance) <= drift,
      );
    const returns = (candidate: Candidate): boolean => {
      const pagesOfIt = likeOf(candidate).filter((other) => repeats(candidate, other));
      return pagesOfIt.length > (isSentence(candidate) ? 1 : 0);
    };
    const heads = outsideOfText(candidates, new Set(candidates.filter(returns)));
    for (const candidate of candidates) {
      // A year that returns is a head where the rest of its line is one.
      const isBeside = heads.some((head) => isOfLine(head, candidate)) && likeOf(candidate).length > 0;
      const isOwn = own !== undefined && isOwnNumber(candidate, own);
      if (heads.includes(candidate) || isBeside || isOwn) found.add(candidate.segment);
    }
  }
  return found;
}
