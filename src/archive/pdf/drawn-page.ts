import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { typed } from './letters.ts';
import { type Matrix, matrix, product } from './matrix.ts';
import type { DrawnPage, Run } from './run.ts';

/** A run, how far it is turned from upright in degrees, and where it stands on the page before it is turned back. */
interface TurnedRun {
  readonly run: Run;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

function turnedRun(item: TextItem, page: Matrix): TurnedRun {
  const [a, b, c, d, x, y] = product(page, matrix(item.transform));
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const turn = (angle * Math.PI) / 180;
  const left = x * Math.cos(turn) + y * Math.sin(turn);
  const base = y * Math.cos(turn) - x * Math.sin(turn);
  const run = {
    text: typed(item.str),
    left,
    right: left + item.width,
    base,
    size: Math.hypot(c, d),
    spaced: false,
  };
  return { run, angle: (angle + 360) % 360, x, y };
}

const isSpace = ({ run }: TurnedRun): boolean => run.text.trim() === '';

/** Without the spaces, which the run to the left of each remembers. */
function withSpaces(all: readonly TurnedRun[]): TurnedRun[] {
  const runs: TurnedRun[] = [];
  const spaced = new Set<TurnedRun>();
  let isSpaced = false;
  for (const each of all) {
    if (isSpace(each)) isSpaced ||= each.run.text !== '';
    else {
      const before = runs.at(-1);
      const [left, right] = before && before.run.left <= each.run.left ? [before, each] : [each, before];
      // Some programs draw the letters of a word from the right, and go back for the next word.
      const isNext = right !== undefined && right.run.left - left.run.right < left.run.size;
      if (isSpaced && isNext) spaced.add(left);
      isSpaced = false;
      runs.push(each);
    }
  }
  return runs.map((each) => (spaced.has(each) ? { ...each, run: { ...each.run, spaced: true } } : each));
}

/** What a text says that fonts have smaller than a thousandth of the page nobody reads. */
const smallest = 1 / 1000;

const letterCount = (runs: readonly TurnedRun[]): number => runs.reduce((sum, { run }) => sum + run.text.length, 0);

/** The texts that PDF.js finds on a page, without what stands outside of it or is too small to be read. */
export function drawnPage(page: PDFPageProxy, items: readonly TextItem[], label: string): DrawnPage {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const at = matrix(transform);
  const all = items.map((item) => turnedRun(item, at));
  const seen = withSpaces(all).filter(
    ({ run, x, y }) => x > -1 && x < width && y > 0 && y - run.size / 2 < height && run.size > height * smallest,
  );
  const directions = [...Map.groupBy(seen, ({ angle }) => angle).values()].toSorted(
    (one, other) => letterCount(other) - letterCount(one),
  );
  const [runs = [], ...turned] = directions.map((direction) => direction.map(({ run }) => run));
  const isUpright = (directions[0]?.[0]?.angle ?? 0) % 180 === 0;
  return {
    number: page.pageNumber,
    label,
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    runs: movedOnto(directions[0]?.[0]?.angle ?? 0, runs, width, height),
    turned,
  };
}

/** Turning moves a page to the left of its corner, or above it. */
function movedOnto(angle: number, runs: readonly Run[], width: number, height: number): readonly Run[] {
  if (angle === 0) return runs;
  const right = angle === 180 ? width : angle === 270 ? height : 0;
  const down = angle === 180 ? height : angle === 90 ? width : 0;
  return runs.map((run) => ({ ...run, left: run.left + right, right: run.right + right, base: run.base + down }));
}
