import { rtlPhrases } from '../../../i18n/rtl-phrases.ts';
import {
  noXml,
  type Xml,
  type XmlElement,
  xmlAround,
  xmlJoined,
  xmlOf,
  xmlStarted,
  xmlTag,
  xmlText,
} from '../../xml.ts';
import { wordLanguage } from './languages.ts';
import { lineBreak, properties, tab, val, w, written } from './wml.ts';

/** How words look, and in which language they are. */
export interface Marks {
  /** The style of the characters. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** As BCP 47. */
  readonly lang: string;
  /** The language of the document, which is not said again. */
  readonly base: string;
}

/**
 * The properties for the language of words; only those that the document does not give them. Word keeps one language
 * for each of its three kinds of script (ECMA-376, part 1, 17.3.2.20), and has to be told of those that it calls
 * complex (17.3.2.7).
 */
function languageProperties(lang: string, base: string, isRtl: boolean): XmlElement[] {
  const { tag: language, script, font } = wordLanguage(lang);
  const rtl = isRtl ? [w('rtl')] : [];
  switch (script) {
    case 'right-to-left':
      return [...rtl, w('lang', { bidi: language })];
    case 'complex':
      return isRtl ? rtl : [w('cs'), w('lang', { bidi: language })];
    case 'east-asian':
      return [
        w('rFonts', { hint: 'eastAsia', ...(font === undefined ? {} : { eastAsia: font }) }),
        ...rtl,
        w('lang', { eastAsia: language }),
      ];
    case 'latin':
      return [...rtl, ...(language === wordLanguage(base).tag ? [] : [val('lang', language)])];
  }
}

/** Complex scripts are bold and italic by themselves (ECMA-376, part 1, 17.3.2.2 and 17.3.2.17). */
const isComplex = (lang: string, isRtl: boolean): boolean => isRtl || wordLanguage(lang).script === 'complex';

const propertiesOf = ({ style, bold, italic, struck, lang, base }: Marks, isRtl: boolean): Xml =>
  written(
    ...properties(
      'rPr',
      ...(style === undefined ? [] : [val('rStyle', style)]),
      ...(bold ? [w('b'), ...(isComplex(lang, isRtl) ? [w('bCs')] : [])] : []),
      ...(italic ? [w('i'), ...(isComplex(lang, isRtl) ? [w('iCs')] : [])] : []),
      ...(struck ? [w('strike')] : []),
      ...languageProperties(lang, base, isRtl),
    ),
  );

/** How runs of a look are written: around anything, and around words. */
interface Look {
  /** Whether its language is written from right to left. */
  readonly isRtl: boolean;
  readonly around: (content: Xml) => Xml;
  readonly aroundText: (text: Xml) => Xml;
  /** The same where spaces stand at an end or beside each other. */
  readonly aroundSpaced: (text: Xml) => Xml;
  /** Words that a document says again and again, written once. They are few: the names of entries are not among them. */
  readonly said: (text: string) => Xml;
}

/** Around a text with spaces that a program may drop when it reads XML. */
const spaced = xmlStarted('w:t', { 'xml:space': 'preserve' });

/** The looks by language, by that of the document, and then by what else makes a look: a style, as a rule. */
const known = new Map<string, Map<string, Map<string | undefined, Look>>>();

function knownIn(lang: string, base: string): Map<string | undefined, Look> {
  const inLanguage = known.get(lang) ?? new Map<string, Map<string | undefined, Look>>();
  const looks = inLanguage.get(base) ?? new Map<string | undefined, Look>();
  if (looks.size === 0) known.set(lang, inLanguage.set(base, looks));
  return looks;
}

/** Most runs look like one before. `isRtl`: letters of no language that run that way. */
export function lookOf(marks: Marks, isRtl = false): Look {
  const { style, bold = false, italic = false, struck = false, lang, base } = marks;
  const isMarked = bold || italic || struck || isRtl;
  const key = isMarked ? `${style}/${bold}/${italic}/${struck}/${isRtl}` : style;
  const looks = knownIn(lang, base);
  const found = looks.get(key);
  if (found) return found;
  const head = propertiesOf(marks, isRtl);
  const around = xmlAround('w:r', head);
  const texts = new Map<string, Xml>();
  const look: Look = {
    isRtl: wordLanguage(lang).script === 'right-to-left',
    around,
    aroundText: xmlAround('w:r', head, 'w:t'),
    aroundSpaced: (text) => around(spaced(text)),
    said: (text) => {
      const written = texts.get(text) ?? words(text, marks);
      texts.set(text, written);
      return written;
    },
  };
  looks.set(key, look);
  return look;
}

/** Characters that are elements in a run. A soft hyphen as a character would show in Word. */
const signs: Readonly<Record<string, Xml>> = {
  '\t': tab,
  '\n': lineBreak,
  '\u00ad': xmlTag('w:softHyphen', {}),
  '\u2011': xmlTag('w:noBreakHyphen', {}),
};

/** Letters from left to right and signs that need nothing in XML or in Word, as nearly all texts have them. */
const plain = /^[ !#-%'-;=?-~\u00a1-\u00ac\u00ae-\u058f\u1e00-\u1fff\u2012-\u2027\u2030-\u205e\u20a0-\u2bff]+$/;
const isPlain = (text: string): text is Xml => plain.test(text);
/** Spaces that a program may drop when it reads XML. */
const isSpaced = (text: string): boolean => text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');

const aroundText = xmlAround('w:t');

const piece = (text: string): Xml => {
  const words = xmlText(text);
  return signs[text] ?? (/^\s|\s$|\s\s/.test(text) ? spaced(words) : aroundText(words));
};

/** The content of a run with a text: line feeds and tabs become elements. */
export const runContent = (text: string): Xml =>
  xmlJoined(
    text
      .split(/([\t\n\u00ad\u2011])/)
      .filter(Boolean)
      .map(piece),
  );

/** A run with anything in it. */
export const run = (marks: Marks, content: Xml): Xml => lookOf(marks).around(content);

const aroundPlain = (text: Xml, { aroundSpaced, aroundText: around }: Look): Xml =>
  isSpaced(text) ? aroundSpaced(text) : around(text);

/** Words as they stand: lines and tabs are kept. */
export function typed(text: string, marks: Marks): Xml {
  if (text === '') return noXml;
  const look = lookOf(marks);
  if (look.isRtl) return lookOf(marks, true).around(runContent(text));
  if (isPlain(text)) return aroundPlain(text, look);
  // Word has to be told which way letters run that are of no language.
  return xmlOf(rtlPhrases(text), ({ text: phrase, isRtl }) => lookOf(marks, isRtl).around(runContent(phrase)));
}

/** A text on one line. */
export const onOneLine = (text: string): string =>
  /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text;

/** Words on one line. */
export function words(text: string, marks: Marks): Xml {
  const look = lookOf(marks);
  // Nearly all are such, and on one line as they are.
  return !look.isRtl && isPlain(text) && !text.includes('  ') ? aroundPlain(text, look) : typed(onOneLine(text), marks);
}
