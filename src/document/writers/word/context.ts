import type { Locale } from '../../../schema/locales.ts';
import { directionOf } from '../../../i18n/direction.ts';
import type { Inline } from '../../inline.ts';
import type { Block, Document, Part, WriterWords } from '../../nodes.ts';
import type { Xml, XmlElement } from '../../xml.ts';
import type { Flow, WordParagraph } from './flow.ts';
import { madeParts, type MadeParts } from './made.ts';
import { type Outline, outline } from './outline.ts';
import { paperOf, textWidth } from './paper.ts';
import type { Marks } from './runs.ts';
import { properties, val, w, written } from './wml.ts';

/** The writers of any block and of any inline. The context carries them, so that what they import need not import them. */
export interface Writers {
  readonly blocks: (nodes: readonly Block[], context: Context) => Iterable<Flow>;
  readonly inlines: (nodes: readonly Inline[], context: Context) => Xml;
}

/** What the writer knows of the place that it writes at. Lengths are in twentieths of a point. */
export interface Context {
  /** The words of the language there. */
  readonly words: WriterWords;
  readonly wordsIn: (locale: Locale) => WriterWords;
  readonly marks: Marks;
  /** The style of paragraphs that have none of their own. */
  readonly style: string | undefined;
  readonly indent: number;
  readonly width: number;
  /** How many lists it stands in. */
  readonly depth: number;
  /** A footnote holds no footnote, and a link no other link. */
  readonly isFootnote: boolean;
  readonly isLink: boolean;
  /** The level of the highest headings of running text: above them stand parts and entries. */
  readonly topHeading: 1 | 3;
  readonly outline: Outline;
  readonly made: MadeParts;
  readonly write: Writers;
}

/** The context of the document as a whole. */
export function wordContext(
  {
    words,
    locales,
    parts,
    ...sheet
  }: Pick<Document, 'words' | 'locales' | 'isLandscape'> & { readonly parts: readonly Part[] },
  write: Writers,
): Context {
  const byLocale = new Map(words.map(({ lang, value }) => [lang, value]));
  const wordsIn = (locale: Locale): WriterWords => {
    const found = byLocale.get(locale);
    if (!found) throw new Error(`The document has no words in ${locale}.`);
    return found;
  };
  const [locale] = locales;
  return {
    words: wordsIn(locale),
    wordsIn,
    marks: { lang: locale, base: locale },
    style: undefined,
    indent: 0,
    width: textWidth(paperOf(sheet)),
    depth: 0,
    isFootnote: false,
    isLink: false,
    topHeading: 3,
    outline: outline(parts),
    made: madeParts(),
    write,
  };
}

/** The same in another language. */
export const inLanguage = (context: Context, lang: string): Context => ({
  ...context,
  marks: { ...context.marks, lang },
});

/** The same within a column of a language. */
export const inColumn = (context: Context, locale: Locale): Context => ({
  ...inLanguage(context, locale),
  words: context.wordsIn(locale),
});

/** The same with other marks on its words. */
export const marked = (context: Context, marks: Partial<Marks>): Context => ({
  ...context,
  marks: { ...context.marks, ...marks },
});

function paragraphProperties(
  style: string | undefined,
  isRtl: boolean,
  indent: number,
  own: readonly XmlElement[],
): Xml {
  const isIndented = indent > 0 && !own.some(({ name }) => name === 'w:ind' || name === 'w:numPr');
  return written(
    ...properties(
      'pPr',
      ...(style === undefined ? [] : [val('pStyle', style)]),
      ...(isRtl ? [w('bidi')] : []),
      ...(isIndented ? [w('ind', { left: indent })] : []),
      ...own,
    ),
  );
}

const known = new Map<string, Xml>();

/** Most paragraphs look like one before. */
function knownProperties(style: string | undefined, isRtl: boolean, indent: number): Xml {
  const key = `${style}/${indent}${isRtl ? 'r' : ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = paragraphProperties(style, isRtl, indent, []);
  known.set(key, made);
  return made;
}

/** A paragraph in the style of the place or its own, in the direction of its language. */
export function paragraph(
  { style: around, indent, marks }: Context,
  style: string | undefined,
  content: Xml,
  ...own: readonly XmlElement[]
): WordParagraph {
  const named = style ?? around;
  const isRtl = directionOf(marks.lang) === 'rtl';
  const looks =
    own.length === 0 ? knownProperties(named, isRtl, indent) : paragraphProperties(named, isRtl, indent, own);
  return { properties: looks, content };
}
