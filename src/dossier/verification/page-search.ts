import { unitsAt } from '../../archive/code-points.ts';
import type { LocatedText } from './located-text.ts';
import { paragraphBreak } from './paragraphs.ts';
import type { Place } from './passages.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });

const unaccented = (unit: number): number => {
  const base = String.fromCharCode(unit).normalize('NFD').slice(0, 1).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
};
const letters = new Map<number, number>();

function letter(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const known = letters.get(unit) ?? unaccented(unit);
  letters.set(unit, known);
  return known;
}

/** Words as browsers compare them: without case and accents. */
const compared = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(letter(text.charCodeAt(at)))).join('');

const line = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** Whether no words go on behind white space: at the end of a line of a page, or of a paragraph of a plain text. */
const isBreak = (space: string, { source }: LocatedText): boolean =>
  source?.blocks ? space.length > 1 || line.test(space) : space.search(paragraphBreak) >= 0;

/** A page as browsers look through it, a line feed where no words go on. */
interface Page {
  readonly text: string;
  /** For each of its code units: which of the folded text it is, or -1 where that does not have it. */
  readonly units: Int32Array;
  /** For each code unit of the folded text: that of the page, or of what comes next in it. */
  readonly places: Uint32Array;
}

/** In time linear in the text. */
function pageOf(text: LocatedText): Page {
  const { original, starts, ends, text: folded } = text;
  const others = (text.source?.variants ?? []).filter(({ inPage }) => inPage !== undefined);
  const room = folded.length + others.reduce((sum, { inPage = '' }) => sum + inPage.length, 0);
  const [written, units, places] = [new Uint16Array(room), new Int32Array(room), new Uint32Array(folded.length)];
  let [length, next, point, unit] = [0, 0, 0, 0];
  const write = (code: number, of: number): void => {
    written[length] = code;
    units[length++] = of;
  };
  const forward = (to: number): number => {
    for (; point < to && unit < original.length; point++) unit += unitsAt(original, unit);
    return unit;
  };
  // What stands behind all words may stick to the last of them.
  for (let at = 0; at <= folded.length; at++) {
    const [from, code] = [starts[at] ?? Infinity, folded.charCodeAt(at)];
    let isOther = false;
    for (let other = others[next]; other && other.start <= from; other = others[++next]) {
      for (const part of (other.inPage ?? '').split('')) write(letter(part.charCodeAt(0)), -1);
      isOther ||= other.end > from;
    }
    if (at === folded.length) break;
    places[at] = length;
    if (isOther) continue;
    const isSpace = code === 0x20;
    write(isSpace && isBreak(original.slice(forward(from), forward(ends[at] ?? 0)), text) ? 0x0a : letter(code), at);
  }
  return {
    text: Buffer.from(written.buffer, 0, length * 2).toString('utf16le'),
    units: units.subarray(0, length),
    places,
  };
}

/** How browsers find words in the page that a text was read from. Places are those of the folded text. */
export interface PageSearch {
  /** The parts of a place that stand together in the page, without white space at their ends. */
  readonly runs: (place: Place) => readonly Place[];
  /** Whether the page has words as whole ones at a place. */
  readonly isWhole: (place: Place) => boolean;
  /** Whether a browser that looks for words goes to a place. */
  readonly leadsTo: (words: string, place: Place) => boolean;
}

export function pageSearch(source: LocatedText): PageSearch {
  const { text, units, places } = pageOf(source);
  const at = (unit: number): number => places[unit] ?? text.length;

  function isEdge(unit: number): boolean {
    if (unit <= 0 || unit >= text.length || /\s/u.test(text.slice(unit - 1, unit + 1))) return true;
    const from = Math.max(0, unit - 40);
    return words.segment(text.slice(from, unit + 40)).containing(unit - from)?.index === unit - from;
  }

  const isWholeAt = (from: number, to: number): boolean => isEdge(from) && isEdge(to);

  return {
    runs: ({ from, to }) => {
      const runs: Place[] = [];
      let [begin, before] = [from, from - 1];
      const end = (last: number): void => {
        const part = source.text.slice(begin, last + 1);
        const run = { from: begin + part.length - part.trimStart().length, to: begin + part.trimEnd().length };
        if (run.to > run.from) runs.push(run);
      };
      for (let place = at(from); place < text.length && before < to - 1; place++) {
        const unit = units[place] ?? -1;
        if (unit === before + 1 && text[place] !== '\n') {
          before = unit;
          continue;
        }
        end(before);
        [begin, before] = unit < 0 ? [before + 1, before] : [unit, unit];
      }
      end(before);
      return runs;
    },
    isWhole: ({ from, to }) => isWholeAt(at(from), at(to - 1) + 1),
    leadsTo: (sought, { from }) => {
      const needle = compared(sought);
      const expected = at(from);
      for (let found = text.indexOf(needle); found >= 0 && found <= expected; found = text.indexOf(needle, found + 1))
        if (isWholeAt(found, found + needle.length)) return found === expected;
      return false;
    },
  };
}
