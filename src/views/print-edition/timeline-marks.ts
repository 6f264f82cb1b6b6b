import { bounds, type Edtf, type EdtfDate, type EdtfInterval } from '../../schema/edtf.ts';

/** How a date is drawn. What the source leaves open is never drawn as if it were known. */
export interface Mark {
  /** `day`: on it; `within`: at some time from first to last; `throughout`: from first to last. */
  readonly shape: 'day' | 'within' | 'throughout';
  /** Day numbers as in `bounds`, both included; infinite where there is no end. */
  readonly first: number;
  readonly last: number;
  /** The source says “about” or leaves a doubt. */
  readonly isApproximate: boolean;
}

const isApproximate = (date: EdtfDate): boolean => 'qualifier' in date;

function point(date: EdtfDate): Mark {
  const { earliest, latest } = bounds(date);
  const shape = earliest === latest ? 'day' : 'within';
  return { shape, first: earliest, last: latest, isApproximate: isApproximate(date) };
}

/** A certain stretch, and before and after it the spans within which it began and ended. */
function interval({ start, end }: EdtfInterval): Mark[] {
  const ends = [start, end].flatMap((date) => (date.type === 'open' || date.type === 'unknown' ? [] : [point(date)]));
  const doubtful = ends.some((mark) => mark.isApproximate);
  const first = start.type === 'open' || start.type === 'unknown' ? -Infinity : bounds(start).latest;
  const last = end.type === 'open' || end.type === 'unknown' ? Infinity : bounds(end).earliest;
  const spans = ends.filter(({ shape }) => shape === 'within');
  if (first > last) return spans.slice(0, 1);
  return [...spans, { shape: 'throughout', first, last, isApproximate: doubtful }];
}

/** The marks of a date; none where nothing of it is known. */
export function marks(edtf: Edtf): Mark[] {
  switch (edtf.type) {
    case 'unknown':
      return [];
    case 'interval':
      return interval(edtf);
    case 'all-of':
      return edtf.members.flatMap(marks);
    case 'one-of': {
      const { earliest, latest } = bounds(edtf);
      return [{ shape: 'within', first: earliest, last: latest, isApproximate: false }];
    }
    default:
      return [point(edtf)];
  }
}
