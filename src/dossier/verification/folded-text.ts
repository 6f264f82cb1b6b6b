/**
 * The one normalisation under which a quotation is compared with its source, and the way back to the original. These
 * are alike:
 * - texts with the same Unicode NFC (not NFKC: ligatures and full-width forms count);
 * - runs of white space (Unicode `White_Space`, so no-break spaces, line and page breaks too), which become one space;
 * - texts with and without soft hyphens (U+00AD), which are dropped; the white space after one stays. One of the source
 *   is like a hyphen, too (`hyphens.ts`);
 * - single quotation marks and apostrophes, which become ', and double ones, which become ": the marks of the Latin,
 *   Greek and Cyrillic scripts with Unicode's `Quotation_Mark`, and U+02BC, the apostrophe that is a letter. A single
 *   mark is never like a double one; accents (` ´), primes (′ ″) and CJK marks are other characters.
 *
 * Everything else counts.
 */
export interface FoldedText {
  readonly original: string;
  /** The length of the original in code points. */
  readonly length: number;
  readonly text: string;
  /**
   * For each code unit of `text`: the first code point that it stands for in the original, and the one after the last.
   */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The code units of `text` before which soft hyphens were dropped. */
  readonly softHyphens: ReadonlySet<number>;
}

const softHyphen = 0xad;
const whiteSpace = /^\p{White_Space}$/u;
/** What NFC may join to the character before it: marks, and the vowels and finals of Hangul and Kirat Rai. */
const joining = /^[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d63}-\u{16d6a}]$/u;

/** The code unit that stands for each quotation mark, by code unit. */
const shapes = new Map(
  Object.entries({ "'": '‘’‚‛‹›ʼ', '"': '“”„‟«»⹂' }).flatMap(([plain, marks]) =>
    Array.from(marks, (mark): [number, number] => [mark.charCodeAt(0), plain.charCodeAt(0)]),
  ),
);
const shape = (unit: number): number => (unit < 0xab ? unit : (shapes.get(unit) ?? unit));

const isSpace = (code: number): boolean =>
  code < 0x80
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code === 0xa0 ||
      code === 0x85 ||
      (code >= 0x1680 && code <= 0x3000 && whiteSpace.test(String.fromCodePoint(code)));

const isJoining = (code: number): boolean => code >= 0x300 && joining.test(String.fromCodePoint(code));

const unitsIn = (code: number): number => (code > 0xffff ? 2 : 1);

/** A character with what NFC joins to it, soft hyphens within left out, and how much of the original that is. */
function sequenceAt(original: string, unit: number): { joined: string; units: number; points: number } {
  let sequence = '';
  let units = 0;
  let points = 0;
  for (let at = unit, seen = 1; at < original.length; seen++) {
    const code = original.codePointAt(at) ?? 0;
    at += unitsIn(code);
    if (code === softHyphen) continue;
    if (sequence !== '' && !isJoining(code)) break;
    sequence += String.fromCodePoint(code);
    units = at - unit;
    points = seen;
  }
  return { joined: sequence.normalize('NFC'), units, points };
}

/** In time linear in the text. */
export function foldedText(original: string): FoldedText {
  const isPlain = !original.includes('\u00ad') && original.normalize('NFC') === original;
  // NFC makes of one code unit three at most, and that only where the text is not in NFC.
  const room = isPlain ? original.length : original.length * 3;
  const units = new Uint16Array(room);
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const softHyphens = new Set<number>();
  let length = 0;
  let point = 0;
  for (let unit = 0; unit < original.length;) {
    const code = original.codePointAt(unit) ?? 0;
    if (isSpace(code)) {
      units[length] = 0x20;
      starts[length] = point;
      for (; unit < original.length; unit++, point++) {
        const next = original.charCodeAt(unit);
        if (isSpace(next)) ends[length] = point + 1;
        else if (next !== softHyphen) break;
      }
      length++;
    } else if (code === softHyphen) {
      softHyphens.add(length);
      unit++;
      point++;
    } else if (code <= 0xffff && (isPlain || (code < 0x300 && !(original.charCodeAt(unit + 1) >= 0x80)))) {
      units[length] = shape(code);
      starts[length] = point++;
      ends[length++] = point;
      unit++;
    } else {
      const { joined, ...read } = isPlain
        ? { joined: String.fromCodePoint(code), units: 2, points: 1 }
        : sequenceAt(original, unit);
      for (let at = 0; at < joined.length; at++) {
        units[length] = shape(joined.charCodeAt(at));
        starts[length] = point;
        ends[length++] = point + read.points;
      }
      unit += read.units;
      point += read.points;
    }
  }
  return {
    original,
    length: point,
    // Not by a decoder, which would replace lone surrogates.
    text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    softHyphens,
  };
}
