import type { VariedWords } from '../source-text.ts';
import type { Style } from './declarations.ts';
import { hidesAll, isTaken } from './hiding.ts';

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const english: Marks = ['“', '”', '‘', '’'];

/** The marks that a browser puts around `<q>`, by language; for Dutch those that a newsroom sets. */
const byLanguage = new Map<string, Marks>(
  Object.entries<Marks>({
    en: english,
    nl: english,
    fr: ['«', '»', '«', '»'],
    it: ['«', '»', '“', '”'],
    es: ['«', '»', '“', '”'],
    pt: ['«', '»', '“', '”'],
    ru: ['«', '»', '„', '“'],
    uk: ['«', '»', '„', '“'],
    el: ['«', '»', '“', '”'],
    de: ['„', '“', '‚', '‘'],
    cs: ['„', '“', '‚', '‘'],
    sk: ['„', '“', '‚', '‘'],
    pl: ['„', '”', '«', '»'],
    hu: ['„', '”', '»', '«'],
    ro: ['„', '”', '«', '»'],
    da: ['“', '”', '‘', '’'],
    sv: ['”', '”', '’', '’'],
    fi: ['”', '”', '’', '’'],
    ja: ['「', '」', '『', '』'],
    zh: ['“', '”', '‘', '’'],
  }),
);

/** The marks of quotations that a style names, in pairs from the outermost; `undefined` where their language does. */
export type OwnMarks = readonly string[] | undefined;

/** CSS writes a character as itself, or as `\\201c`. */
const unescaped = (text: string): string =>
  text.replace(/\\([\da-f]{1,6})\s?|\\(.)/gi, (_, code: string | undefined, character = '') =>
    code === undefined ? String(character) : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
  );

const stringsIn = (value: string): string[] =>
  Array.from(value.matchAll(/"([^"]*)"|'([^']*)'/g), ([, double, single]) => unescaped(double ?? single ?? ''));

/** What the `quotes` of a style make of the marks around: `none`, `auto`, or strings in pairs. */
export function ownMarks(style: Style, around: OwnMarks): OwnMarks {
  const value = style.get('quotes');
  if (value === undefined || value === 'inherit' || value === 'unset') return around;
  if (value === 'none') return [];
  const marks = stringsIn(value);
  return marks.length > 1 ? marks : undefined;
}

function marksOf(lang: string, depth: number, own: OwnMarks): readonly [open: string, close: string] {
  if (own) {
    // What is deeper than the pairs has the last of them.
    const at = Math.min(depth * 2, own.length - (own.length % 2) - 2);
    return [own[at] ?? '', own[at + 1] ?? ''];
  }
  const [base = ''] = lang.toLowerCase().split('-');
  const [open, close, innerOpen, innerClose] = byLanguage.get(base) ?? english;
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}

const isSingle = (mark: string): boolean => /^[‘’‚‛‹›']$/.test(mark);

/**
 * A mark as it is drawn. Browsers do not agree on single and double ones, and none stand in the file: so words may be
 * quoted with the others, with single ones throughout, and without any.
 */
const varied = (mark: string): VariedWords => ({
  words: mark,
  instead: [isSingle(mark) ? '"' : "'", "'", ''],
  inPage: '',
});

/** What a quotation stands in: its language, how many quotations around it, and the marks that its style gives it. */
export interface Quoting {
  readonly lang: string;
  readonly depth: number;
  readonly marks: OwnMarks;
}

const areMarks = /^[„“”‟"«»‹›‘’‚‛'「」『』]{1,2}$/;

/** The mark that a value of `content` draws, `''` for none; `undefined` for what nobody can tell, or draws no mark. */
function drawnMark(value: string, [open, close]: readonly [string, string]): string | undefined {
  if (value === 'open-quote' || value === 'close-quote') return value === 'open-quote' ? open : close;
  if (/^(?:none|normal|no-(?:open|close)-quote)$/.test(value)) return '';
  if (!/^(?:(?:"[^"]*"|'[^']*')\s*)+$/.test(value)) return undefined;
  const mark = stringsIn(value).join('').trim();
  return mark === '' || areMarks.test(mark) ? mark : undefined;
}

/**
 * The marks around the words of an element: those that a browser puts around `q`, or that the style of what is drawn
 * before and after them gives it; around other elements only where there is one on either side.
 */
export function quotationMarks(
  isQuotation: boolean,
  { lang, depth, marks }: Quoting,
  [before, after]: readonly [Style, Style],
): readonly VariedWords[] {
  const [open, close] = marksOf(lang, depth, marks);
  const drawn = [before, after].map((style, side) => {
    const own = isQuotation ? (side === 0 ? open : close) : undefined;
    const value = style.get('content') ?? 'revert';
    if (value === 'revert' || value.includes('var(')) return own;
    if (hidesAll(style, false)) return '';
    return isTaken(style) && !isQuotation ? undefined : drawnMark(value, [open, close]);
  });
  const isPair = drawn.every((mark) => mark !== undefined && mark !== '');
  return isQuotation || isPair ? drawn.map((mark) => varied(mark ?? '')) : [];
}
