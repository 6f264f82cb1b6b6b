import { piecesOf } from '../../inline.ts';
import type { Contents, Index, IndexName, Place } from '../../finding.ts';
import { noXml, type Xml, xmlAround, xmlJoined } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import type { Flow } from './flow.ts';
import { bookmarked, fieldCode, fieldEnd, leading, pageField, pageOf } from './fields.ts';
import { listedIn } from './outline.ts';
import { paired, pairedText } from './paired.ts';
import { run, typed, words } from './runs.ts';
import { tab, w, written } from './wml.ts';

/** The letter by which the contents know what they list. */
const listName = 'd';

/** A text in the code of a field. */
const inCode = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const hidden = xmlAround('w:r', written(w('rPr', {}, w('vanish'))));

/**
 * A heading of a part or an entry. Where the contents name it otherwise, as they do a quotation by its words, a hidden
 * field tells Word that name.
 */
export function heading(level: 1 | 2, anchor: string, content: Xml, context: Context): Flow {
  const listed = context.outline.listed.get(anchor);
  const name = listed
    ? [
        fieldEnd('begin'),
        fieldCode(
          `TC ${inCode(pairedText(listed.place.title, listed.place.number))} \\f ${listName} \\l ${listed.level}`,
        ),
        fieldEnd('end'),
      ].map(hidden)
    : [];
  return paragraph(context, `Heading${level}`, xmlJoined([...name, bookmarked(anchor, context, content)]));
}

/** A place with its page at the end of the line. */
const line = ({ anchor, title, number }: Place, context: Context): Xml =>
  leading(
    anchor,
    context,
    xmlJoined([paired(title, context, number), run(context.marks, tab), pageField(anchor, context, context.marks)]),
  );

/** The parts of the document and the entries in them, as a field that Word can make anew. */
export function* contents(node: Contents, context: Context): Generator<Flow> {
  const all = listedIn(node);
  const asRun = (content: Xml): Xml => run(context.marks, content);
  const begin = [fieldEnd('begin', 'true'), fieldCode(`TOC \\f ${listName} \\h \\z`), fieldEnd('separate')].map(asRun);
  for (const [index, { place, level }] of all.entries()) {
    const before = index === 0 ? begin : [];
    const after = index === all.length - 1 ? asRun(fieldEnd('end')) : noXml;
    yield paragraph(context, `TOC${level}`, xmlJoined([...before, line(place, context), after]));
  }
}

/** Where a name stands besides the place that it leads to, each with its page: Word would not join equal pages. */
function places({ anchor, places: all }: IndexName, context: Context): Xml {
  const styled: Context = { ...context, marks: { ...context.marks, style: 'IndexPlaces' } };
  return xmlJoined(
    all
      .filter((place) => place.anchor !== anchor)
      .flatMap((place, at) => [
        words(at === 0 ? ' – ' : '; ', styled.marks),
        leading(
          place.anchor,
          styled,
          xmlJoined(
            piecesOf(place.title).map(({ text, lang = place.title.lang }) => words(text, { ...styled.marks, lang })),
          ),
        ),
        pageOf(place.anchor, styled),
      ]),
  );
}

function indexLine(name: IndexName, see: string, context: Context): Flow {
  const { marks } = context;
  const own = name.lang === undefined ? context : inLanguage(context, name.lang);
  return paragraph(
    context,
    'Index1',
    xmlJoined([
      leading(name.anchor, context, words(name.name, own.marks)),
      ...(name.see === undefined
        ? [pageOf(name.anchor, context)]
        : [
            words(` ${see}`, { ...marks, italic: true }),
            words(` ${name.see.text}`, { ...marks, lang: name.see.lang }),
          ]),
      places(name, context),
    ]),
  );
}

/** Names from A to Z, aliases included, with every place that describes or names them. */
export function* index({ see, letters }: Index, context: Context): Generator<Flow> {
  for (const { letter, names } of letters) {
    yield paragraph(context, 'IndexHeading', typed(letter, context.marks));
    for (const name of names) yield indexLine(name, see, context);
  }
}
