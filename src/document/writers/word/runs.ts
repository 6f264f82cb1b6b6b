import { rtlPhrases } from '../../../i18n/rtl-phrases.ts';
import type { XmlElement } from '../../xml.ts';
import { wordLanguage } from './languages.ts';
import { properties, val, w } from './wml.ts';

/** How words look, and in which language they are. */
export interface Marks {
  /** Of the characters. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** As BCP 47. */
  readonly lang: string;
  /** The language of the document, which is not said again. */
  readonly base: string;
}

/** What the language of words takes; only what they do not have of the document. */
function languageProperties(lang: string, base: string, isRtl: boolean): XmlElement[] {
  const { tag, script, font } = wordLanguage(lang);
  if (script === 'east-asian')
    return [
      w('rFonts', { hint: 'eastAsia', ...(font === undefined ? {} : { eastAsia: font }) }),
      w('lang', { eastAsia: tag }),
    ];
  if (script === 'right-to-left') return [...(isRtl ? [w('rtl')] : []), w('lang', { bidi: tag })];
  return [...(isRtl ? [w('rtl')] : []), ...(tag === wordLanguage(base).tag ? [] : [val('lang', tag)])];
}

export function runProperties(marks: Marks, isRtl = false): XmlElement[] {
  const { style, bold, italic, struck, lang, base } = marks;
  return properties(
    'rPr',
    ...(style === undefined ? [] : [val('rStyle', style)]),
    ...(bold ? [w('b'), ...(isRtl ? [w('bCs')] : [])] : []),
    ...(italic ? [w('i'), ...(isRtl ? [w('iCs')] : [])] : []),
    ...(struck ? [w('strike')] : []),
    ...languageProperties(lang, base, isRtl),
  );
}

/** Characters that are elements in a run. A soft hyphen as a character would show in Word. */
const signs: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'br',
  '\u00ad': 'softHyphen',
  '\u2011': 'noBreakHyphen',
};

const piece = (text: string): XmlElement => {
  const sign = signs[text];
  if (sign !== undefined) return w(sign);
  return w('t', /^\s|\s$|\s\s/.test(text) ? { 'xml:space': 'preserve' } : {}, text);
};

/** What a text is in a run, line feeds and tabs as such. */
export const runContent = (text: string): XmlElement[] =>
  text
    .split(/([\t\n\u00ad\u2011])/)
    .filter(Boolean)
    .map(piece);

/** A run with anything in it. */
export const run = (marks: Marks, ...content: readonly XmlElement[]): XmlElement =>
  w('r', {}, ...runProperties(marks), ...content);

/** Words as they stand: lines and tabs are kept. */
export const typed = (text: string, marks: Marks): XmlElement[] => {
  if (text === '') return [];
  if (wordLanguage(marks.lang).script === 'right-to-left')
    return [w('r', {}, ...runProperties(marks, true), ...runContent(text))];
  // Word has to be told which way letters run that are of no language.
  return rtlPhrases(text).map(({ text: phrase, isRtl }) =>
    w('r', {}, ...runProperties(marks, isRtl), ...runContent(phrase)),
  );
};

/** Words on one line. */
export const words = (text: string, marks: Marks): XmlElement[] => typed(text.replace(/[ \t\r\n\f]+/g, ' '), marks);
