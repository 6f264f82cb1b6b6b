import type { VariedWords } from '../source-text.ts';
import type { Style } from './declarations.ts';

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

/** What the `quotes` of a style make of the marks around: `none`, `auto`, or strings in pairs. */
export function ownMarks(style: Style, around: OwnMarks): OwnMarks {
  const value = style.get('quotes');
  if (value === undefined || value === 'inherit' || value === 'unset') return around;
  if (value === 'none') return [];
  const marks = Array.from(value.matchAll(/"([^"]*)"|'([^']*)'/g), ([, double, single]) =>
    unescaped(double ?? single ?? ''),
  );
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
 * The marks around a quotation in a language, the outermost at depth 0. Browsers do not agree on single and double ones,
 * and none stand in the file: so words may be quoted with the others, with single ones throughout, and without any.
 */
export const quotationMarks = (lang: string, depth: number, own: OwnMarks): readonly [VariedWords, VariedWords] => {
  const [open, close] = marksOf(lang, depth, own);
  const other = isSingle(open) ? '"' : "'";
  const instead = [other, "'", ''];
  return [
    { words: open, instead, inPage: '' },
    { words: close, instead, inPage: '' },
  ];
};
