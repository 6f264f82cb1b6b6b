import { piecesOf } from '../../inline.ts';
import type { Contents, Index, IndexName, Place } from '../../nodes.ts';
import type { XmlElement, XmlNode } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import { bookmarked, fieldCode, fieldEnd, leading, pageField, pageOf } from './fields.ts';
import { paired, pairedText } from './inline.ts';
import { listedIn } from './outline.ts';
import { run, typed, words } from './runs.ts';
import { w } from './wml.ts';

/** The letter by which the contents know what they list. */
const listName = 'd';

/** A text in the code of a field. */
const inCode = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/**
 * A heading of a part or an entry. Where the contents name it otherwise, as they do a quotation by its words, a hidden
 * field tells Word that name.
 */
export function heading(level: 1 | 2, anchor: string, content: readonly XmlNode[], context: Context): XmlElement {
  const listed = context.outline.listed.get(anchor);
  const hidden = (element: XmlElement): XmlElement => w('r', {}, w('rPr', {}, w('vanish')), ...element.children);
  const name = listed
    ? [
        fieldEnd('begin', plain(context)),
        fieldCode(
          `TC ${inCode(pairedText(listed.place.title, listed.place.number))} \\f ${listName} \\l ${listed.level}`,
          plain(context),
        ),
        fieldEnd('end', plain(context)),
      ].map(hidden)
    : [];
  return paragraph(context, `Heading${level}`, [...name, ...bookmarked(anchor, context, content)]);
}

const plain = ({ marks }: Context) => ({ lang: marks.base, base: marks.base });

/** A place with its page at the end of the line. */
const line = ({ anchor, title, number }: Place, context: Context): readonly XmlNode[] =>
  leading(anchor, context, [
    ...paired(title, context, number),
    run(context.marks, w('tab')),
    pageField(anchor, context),
  ]);

/** The parts of the document and the entries in them, as a field that Word can make anew. */
export function contents(node: Contents, context: Context): XmlElement[] {
  const all = listedIn(node);
  const begin = [
    fieldEnd('begin', context.marks, 'true'),
    fieldCode(`TOC \\f ${listName} \\h \\z`, context.marks),
    fieldEnd('separate', context.marks),
  ];
  return all.map(({ place, level }, index) =>
    paragraph(context, `TOC${level}`, [
      ...(index === 0 ? begin : []),
      ...line(place, context),
      ...(index === all.length - 1 ? [fieldEnd('end', context.marks)] : []),
    ]),
  );
}

/** Where a name stands besides the place that it leads to, each with its page: Word would not join equal pages. */
function places({ anchor, places: all }: IndexName, context: Context): XmlNode[] {
  const styled: Context = { ...context, marks: { ...context.marks, style: 'IndexPlaces' } };
  return all
    .filter((place) => place.anchor !== anchor)
    .flatMap((place, at) => [
      ...words(at === 0 ? ' – ' : '; ', styled.marks),
      ...leading(
        place.anchor,
        styled,
        piecesOf(place.title).flatMap(({ text, lang = place.title.lang }) => words(text, { ...styled.marks, lang })),
      ),
      ...pageOf(place.anchor, styled),
    ]);
}

function indexLine(name: IndexName, see: string, context: Context): XmlElement {
  const { marks } = context;
  const own = name.lang === undefined ? context : inLanguage(context, name.lang);
  return paragraph(context, 'Index1', [
    ...leading(name.anchor, context, words(name.name, own.marks)),
    ...(name.see === undefined
      ? pageOf(name.anchor, context)
      : [
          ...words(` ${see}`, { ...marks, italic: true }),
          ...words(` ${name.see.text}`, { ...marks, lang: name.see.lang }),
        ]),
    ...places(name, context),
  ]);
}

/** Names from A to Z, aliases included, with every place that describes or names them. */
export const index = ({ see, letters }: Index, context: Context): XmlElement[] =>
  letters.flatMap(({ letter, names }) => [
    paragraph(context, 'IndexHeading', typed(letter, context.marks)),
    ...names.map((name) => indexLine(name, see, context)),
  ]);
