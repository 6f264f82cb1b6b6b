import { isFromRight, isMostlyFromRight, type Run } from './run.ts';

/** A piece of a line: runs that stand close together, from left to right. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  /** Of its largest letters. */
  readonly base: number;
  readonly size: number;
}

/** In sizes of the font: a wider gap may be one between columns. */
const widest = 0.8;
/** How far letters overlap that are set close. */
const overlap = 0.6;
/** Where no space is drawn, a gap of this is one. */
const space = 0.15;

export function segmentOf(runs: readonly Run[]): Segment {
  const sorted = runs.toSorted((one, other) => one.left - other.left);
  const letters = new Map<Run, number>(sorted.map((run) => [run, run.text.length * run.size ** 2]));
  const largest = sorted.reduce<Run | undefined>(
    (best, run) => (best && (letters.get(best) ?? 0) >= (letters.get(run) ?? 0) ? best : run),
    undefined,
  );
  return {
    runs: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    base: largest?.base ?? 0,
    size: largest?.size ?? 0,
  };
}

interface Growing {
  readonly runs: Run[];
  right: number;
  base: number;
  size: number;
}

/** Raised and lowered letters are smaller, and stand close to the others. */
const close = 0.35;

/** Whether letters stand beside those of a line, close enough to be of its column. */
function isBeside(run: Run, { base, size, right }: Growing): boolean {
  const [smaller, larger] = [Math.min(run.size, size), Math.max(run.size, size)];
  const [gap, drop] = [run.left - right, Math.abs(run.base - base)];
  if (gap < -larger * overlap) return false;
  if (drop <= larger * 0.2) return gap <= smaller * widest;
  return smaller < larger * 0.9 && drop <= larger * 0.55 && gap <= larger * close;
}

/** Letters drawn twice, a little apart, are bold ones. */
const isAgain = (run: Run, { runs }: Growing): boolean =>
  runs
    .slice(-3)
    .some(
      (other) =>
        other.text === run.text &&
        Math.abs(other.left - run.left) < run.size / 5 &&
        Math.abs(other.base - run.base) < run.size / 5,
    );

/** What is on the lines not further from one than a distance in points, of which letters of any size may have many. */
function nearBy(byBase: ReadonlyMap<number, readonly Growing[]>, at: number, reach: number): Growing[] {
  if (reach > byBase.size) return [...byBase].flatMap(([base, each]) => (Math.abs(base - at) <= reach ? each : []));
  const near: Growing[] = [];
  for (let base = at - reach; base <= at + reach; base++) near.push(...(byBase.get(base) ?? []));
  return near;
}

/** The pieces of lines on a page, in no order. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const all: Growing[] = [];
  // By the line that they stand on, so that each run is compared with its neighbours only.
  const byBase = new Map<number, Growing[]>();
  for (const run of runs.toSorted((one, other) => one.left - other.left)) {
    const near = nearBy(byBase, Math.round(run.base), Math.ceil(run.size * 0.6) + 1);
    if (near.some((each) => isAgain(run, each))) continue;
    const beside = near.filter((each) => isBeside(run, each));
    const own = beside.toSorted((one, other) => Math.abs(one.base - run.base) - Math.abs(other.base - run.base))[0];
    if (!own) {
      const begun = { runs: [run], right: run.right, base: run.base, size: run.size };
      all.push(begun);
      byBase.set(Math.round(run.base), [...(byBase.get(Math.round(run.base)) ?? []), begun]);
    } else {
      own.runs.push(run);
      own.right = Math.max(own.right, run.right);
      if (run.size > own.size) {
        const before = Math.round(own.base);
        byBase.set(
          before,
          (byBase.get(before) ?? []).filter((each) => each !== own),
        );
        own.base = run.base;
        own.size = run.size;
        byBase.set(Math.round(own.base), [...(byBase.get(Math.round(own.base)) ?? []), own]);
      }
    }
  }
  return all.map(({ runs: own }) => segmentOf(own));
}

/** The order in which runs of a line from the right are read: what is from the left within it keeps its order. */
function fromTheRight(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let within: Run[] = [];
  const isLeft = ({ text }: Run): boolean => !isFromRight(text) && /[\p{L}\p{N}]/u.test(text);
  const close = (): void => {
    const last = within.findLastIndex(isLeft);
    ordered.push(...within.slice(0, last + 1).toReversed(), ...within.slice(last + 1));
    within = [];
  };
  for (const run of runs.toReversed()) {
    if (isFromRight(run.text)) {
      close();
      ordered.push(run);
    } else if (within.length > 0 || isLeft(run)) within.push(run);
    else ordered.push(run);
  }
  close();
  return ordered;
}

const isApart = (one: Run, other: Run): boolean => {
  const [left, right] = one.left <= other.left ? [one, other] : [other, one];
  return left.spaced || right.left - left.right > Math.max(left.size, right.size) * space;
};

/** Within a line from the right, a sign at the left end of a number stands after it. */
const turned = (text: string): string => (isFromRight(text) ? text : text.replace(/^([.,:;!?]+)(.+)$/su, '$2$1'));

/** The words of a line, without the runs that are left out. */
export function wordsOf({ runs }: Pick<Segment, 'runs'>, isOut: (run: Run) => boolean = () => false): string {
  const text = runs.map((run) => run.text).join(' ');
  const isRight = isFromRight(text) && isMostlyFromRight(text);
  const ordered = isRight ? fromTheRight(runs) : runs;
  const parts: string[] = [];
  let last: Run | undefined;
  for (const run of ordered) {
    if (last && isApart(last, run)) parts.push(' ');
    // A space that was drawn with it stands between the words.
    if (isOut(run)) parts.push(/\s/u.test(run.text) ? ' ' : '');
    else parts.push(isRight ? turned(run.text) : run.text);
    last = run;
  }
  return parts.join('').replace(/ +/g, ' ').trim();
}

/** Smaller letters above the line, such as the number of a note. */
export const isRaised = (run: Run, { base, size }: Pick<Segment, 'base' | 'size'>): boolean =>
  run.size < size * 0.86 && base - run.base > size * 0.12;
