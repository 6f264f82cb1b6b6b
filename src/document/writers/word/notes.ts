import type { Inline, NoteRef } from '../../inline.ts';
import type { SourceNote, SourceNotes } from '../../finding.ts';
import { noXml, type Xml, xmlJoined, xmlTag } from '../../xml.ts';
import { type Context, inColumn, paragraph } from './context.ts';
import { bookmarked, field, leading, pageOf } from './fields.ts';
import { type Flow, flowsXml, isTable } from './flow.ts';
import { noteAnchor, placesIn } from './outline.ts';
import { paired } from './paired.ts';
import { quoted } from './quoted.ts';
import { onOneLine, run, runContent, words } from './runs.ts';
import { val, w } from './wml.ts';

/** The bookmark of a footnote: others refer to the number there. */
const markName = (name: string): string => `footnote-mark-${name}`;

/** A footnote: its mark, then what it says. A mark that Word does not count stands there as text. */
function footnote(id: number, mark: string | undefined, content: Iterable<Flow>, context: Context): Xml {
  const marks = { ...context.marks, style: 'FootnoteReference' };
  const sign = xmlJoined([
    mark === undefined ? run(marks, xmlTag('w:footnoteRef', {})) : words(mark, marks),
    words(' ', context.marks),
  ]);
  const [first, ...rest] = content;
  const whole =
    first && !isTable(first)
      ? [{ ...first, content: xmlJoined([sign, first.content]) }, ...rest]
      : [paragraph(context, undefined, sign), ...content];
  return xmlTag('w:footnote', { 'w:id': `${id}` }, flowsXml(whole));
}

/** The context at the foot of a page: in its style, and without footnotes of its own. */
const atFoot = (context: Context): Context => ({
  ...context,
  marks: { lang: context.marks.base, base: context.marks.base },
  style: 'FootnoteText',
  indent: 0,
  depth: 0,
  isFootnote: true,
  isLink: false,
});

/** The words of the source, and where they stand: the list of all source notes says besides what rests on them. */
const passage = ({ exact, lang, place }: SourceNote, context: Context): Flow[] => [
  paragraph(
    context,
    undefined,
    xmlJoined([
      quoted({ segments: [exact] }, lang, context),
      ...place.flatMap(({ lang: own, value }, index) => [
        words(index === 0 ? ' — ' : ' / ', context.marks),
        context.write.inlines(value, inColumn(context, own)),
      ]),
    ]),
  ),
];

/** A mark in the text. The first brings the footnote with it; a later one repeats its number. */
function reference(
  name: string,
  mark: string,
  number: number | undefined,
  context: Context,
  content: () => Iterable<Flow>,
): Xml {
  const { made, marks: around } = context;
  const marks = { ...around, style: 'FootnoteReference' };
  const known = made.markOf(name);
  const anchor = markName(name);
  if (known === 'counted') return field(`NOTEREF ${made.bookmark(anchor).name} \\f \\h`, words(mark, marks));
  if (known === 'custom') {
    if (context.isLink) return words(mark, marks);
    return xmlTag('w:hyperlink', { 'w:anchor': made.bookmark(anchor).name, 'w:history': '1' }, words(mark, marks));
  }
  const isCustom = made.mark(name, number) === 'custom';
  const foot = atFoot(context);
  const id = made.footnote((own) => footnote(own, isCustom ? mark : undefined, content(), foot));
  const sign = isCustom
    ? run(
        marks,
        xmlJoined([
          xmlTag('w:footnoteReference', { 'w:customMarkFollows': '1', 'w:id': `${id}` }),
          runContent(onOneLine(mark)),
        ]),
      )
    : run(marks, xmlTag('w:footnoteReference', { 'w:id': `${id}` }));
  return bookmarked(anchor, context, sign);
}

function noteRef({ number, id }: NoteRef, context: Context): Xml {
  const note = context.outline.sourceNotes.get(number);
  const marks = { ...context.marks, style: 'FootnoteReference' };
  const sign =
    note === undefined || context.isFootnote
      ? leading(noteAnchor(number), context, words(String(number), marks))
      : reference(`source-${number}`, String(number), number, context, () => passage(note, atFoot(context)));
  // A place within a footnote gets no bookmark: the mark of the footnote in the text stands for what it cites.
  return context.isFootnote ? sign : bookmarked(id, context, sign);
}

/** The numbers of the notes that a statement rests on. */
export const noteRefs = (refs: readonly NoteRef[], context: Context): Xml =>
  xmlJoined(
    refs.flatMap((ref, index) => [
      index > 0 ? words(', ', { ...context.marks, style: 'FootnoteReference' }) : noXml,
      noteRef(ref, context),
    ]),
  );

/** The letter of a footnote of running text. */
export function footnoteRef({ letter, to }: Inline & { type: 'footnote' }, context: Context): Xml {
  const found = context.outline.footnotes.get(to);
  if (found === undefined || context.isFootnote) return words(letter, { ...context.marks, style: 'FootnoteReference' });
  const foot = { ...atFoot(context), marks: { lang: context.marks.lang, base: context.marks.base } };
  const places = context.made.markOf(to) === undefined ? placesIn(found) : [];
  const sign = reference(to, letter, undefined, context, () => context.write.blocks(found.children, foot));
  return places.reduce<Xml>((inner, id) => bookmarked(id, context, inner), sign);
}

function listed(
  { number, exact, lang, place, usedAt }: SourceNote,
  label: string,
  numId: number,
  context: Context,
): Flow[] {
  const own = { ...context, style: 'SourceNotePlace' };
  return [
    paragraph(
      context,
      'SourceNote',
      bookmarked(noteAnchor(number), context, quoted({ segments: [exact] }, lang, context)),
      w('numPr', {}, val('ilvl', 0), val('numId', numId)),
    ),
    ...place.map((cell) => paragraph(own, undefined, own.write.inlines(cell.value, inColumn(own, cell.lang)))),
    paragraph(
      own,
      undefined,
      xmlJoined([
        words(`${label}:`, context.marks),
        ...usedAt.flatMap(({ anchor, title, number: section }, at) => [
          words(at === 0 ? ' ' : '; ', context.marks),
          leading(anchor, context, xmlJoined([paired(title, context, section), pageOf(anchor, context)])),
        ]),
      ]),
    ),
  ];
}

/** The passages that the document rests on, by number: where each stands, and the way back to what rests on it. */
export function* sourceNotes({ usedAt, notes }: SourceNotes, context: Context): Generator<Flow> {
  let [numId, next] = [0, Infinity];
  for (const note of notes) {
    // A list counts by itself for as long as no number is left out.
    if (note.number !== next) numId = context.made.list('source-notes', 0, note.number);
    yield* listed(note, usedAt, numId, context);
    next = note.number + 1;
  }
}
