import { rtlPhrases } from '../../../i18n/rtl-phrases.ts';
import { noXml, type Xml, type XmlElement, xmlJoined, xmlText } from '../../xml.ts';
import { wordLanguage } from './languages.ts';
import { properties, tag, val, w, written } from './wml.ts';

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
  const { tag: language, script, font } = wordLanguage(lang);
  if (script === 'east-asian')
    return [
      w('rFonts', { hint: 'eastAsia', ...(font === undefined ? {} : { eastAsia: font }) }),
      w('lang', { eastAsia: language }),
    ];
  if (script === 'right-to-left') return [...(isRtl ? [w('rtl')] : []), w('lang', { bidi: language })];
  return [...(isRtl ? [w('rtl')] : []), ...(language === wordLanguage(base).tag ? [] : [val('lang', language)])];
}

const propertiesOf = ({ style, bold, italic, struck, lang, base }: Marks, isRtl: boolean): Xml =>
  written(
    ...properties(
      'rPr',
      ...(style === undefined ? [] : [val('rStyle', style)]),
      ...(bold ? [w('b'), ...(isRtl ? [w('bCs')] : [])] : []),
      ...(italic ? [w('i'), ...(isRtl ? [w('iCs')] : [])] : []),
      ...(struck ? [w('strike')] : []),
      ...languageProperties(lang, base, isRtl),
    ),
  );

const known = new Map<string, Xml>();

/** Most runs look like one before. */
function runProperties(marks: Marks, isRtl = false): Xml {
  const { style, bold, italic, struck, lang, base } = marks;
  const key = `${style} ${bold} ${italic} ${struck} ${lang} ${base} ${isRtl}`;
  const found = known.get(key) ?? propertiesOf(marks, isRtl);
  known.set(key, found);
  return found;
}

/** Characters that are elements in a run. A soft hyphen as a character would show in Word. */
const signs: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'br',
  '\u00ad': 'softHyphen',
  '\u2011': 'noBreakHyphen',
};
const sign = /([\t\n\u00ad\u2011])/;

const piece = (text: string): Xml => {
  const name = signs[text];
  if (name !== undefined) return tag(name);
  return tag('t', /^\s|\s$|\s\s/.test(text) ? { 'xml:space': 'preserve' } : {}, xmlText(text));
};

/** What a text is in a run, line feeds and tabs as such. */
export const runContent = (text: string): Xml =>
  sign.test(text) ? xmlJoined(text.split(sign).filter(Boolean).map(piece)) : piece(text);

/** A run with anything in it. */
export const run = (marks: Marks, ...content: readonly Xml[]): Xml => tag('r', {}, runProperties(marks), ...content);

/** Words as they stand: lines and tabs are kept. */
export const typed = (text: string, marks: Marks): Xml => {
  const inRun = (words: string, isRtl: boolean): Xml => tag('r', {}, runProperties(marks, isRtl), runContent(words));
  if (text === '') return noXml;
  if (wordLanguage(marks.lang).script === 'right-to-left') return inRun(text, true);
  // Word has to be told which way letters run that are of no language.
  return xmlJoined(rtlPhrases(text).map(({ text: phrase, isRtl }) => inRun(phrase, isRtl)));
};

/** A text on one line. */
export const onOneLine = (text: string): string =>
  /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text;

/** Words on one line. */
export const words = (text: string, marks: Marks): Xml => typed(onOneLine(text), marks);
