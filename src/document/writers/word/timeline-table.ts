import type { DrawnEvent, DrawnMark, LegendItem, MarkLook, TimelineFigure } from '../../timeline.ts';
import { noXml, type Xml, type XmlElement, xmlAround, xmlJoined } from '../../xml.ts';
import { type Context, paragraph } from './context.ts';
import { type Flow, gap } from './flow.ts';
import { run, runContent, words } from './runs.ts';
import { captionLines } from './grid.ts';
import { cell, tableOf, tableRow } from './tables.ts';
import { properties, tab, val, w, written } from './wml.ts';

/** Into how many columns the scale of time is cut. */
const steps = 48;
/** How many of them the label of a year needs. */
const labelSteps = 4;

/** Shades differ without colour, and doubt is never solid. */
function shade({ shape, isApproximate }: MarkLook): XmlElement[] {
  if (shape === 'day') return [];
  const pattern = isApproximate ? 'thinDiagStripe' : shape === 'within' ? 'pct25' : 'clear';
  const fill = pattern === 'clear' ? '7A1C2A' : 'auto';
  return [w('shd', { val: pattern, color: pattern === 'clear' ? 'auto' : '7A1C2A', fill })];
}

/** Signs on what is solid stand out by their style. */
const onSolid = ({ shape, isApproximate }: MarkLook): { readonly style?: string } =>
  shape === 'throughout' && !isApproximate ? { style: 'OnSolid' } : {};

const sign = ({ shape, isOpen }: MarkLook): string =>
  [isOpen.start ? '◂' : '', shape === 'day' ? '●' : '', isOpen.end ? '▸' : ''].join('');

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly content: readonly Flow[];
  readonly own: readonly XmlElement[];
}

/**
 * Cells over the whole scale: what stands on it, and empty ones between. Each stretch has at least so many steps; where
 * two would lie over each other, the first is cut.
 */
function onScale(stretches: readonly Stretch[], least: number, stepWidth: number, context: Context): Xml[] {
  const made: Xml[] = [];
  const add = (span: number, content: readonly Flow[], own: readonly XmlElement[]) => {
    const filled = content.length > 0 ? content : [paragraph(context, undefined, noXml)];
    if (span > 0) made.push(cell(span * stepWidth, filled, ...(span > 1 ? [val('gridSpan', span)] : []), ...own));
  };
  const shown = stretches.slice(0, steps).toSorted((a, b) => a.from - b.from);
  const size = Math.min(least, Math.floor(steps / Math.max(1, shown.length)));
  // What comes after it must have room too.
  const startOf = (index: number): number =>
    Math.min(shown[index]?.from ?? steps, steps - size * (shown.length - index));
  let at = 0;
  for (const [index, { to, content, own }] of shown.entries()) {
    const start = Math.max(at, startOf(index));
    const end = Math.max(start + size, Math.min(to, startOf(index + 1)));
    add(start - at, [], []);
    add(end - start, content, own);
    at = end;
  }
  add(steps - at, [], []);
  return made;
}

const stretch = (mark: DrawnMark, context: Context): Stretch => ({
  from: Math.floor(mark.from * steps),
  to: Math.ceil(mark.to * steps),
  content:
    sign(mark) === ''
      ? []
      : [paragraph(context, undefined, words(sign(mark), { ...context.marks, ...onSolid(mark) }), val('jc', 'center'))],
  own: shade(mark),
});

/** The label of a tick has the room up to the next. */
function ticks({ ticks: all }: TimelineFigure, context: Context): Stretch[] {
  return all.map(({ at, label }, index) => ({
    from: Math.floor(at * steps),
    to: Math.floor((all[index + 1]?.at ?? 1) * steps),
    content: label.map(({ lang, value }) => paragraph(context, undefined, words(value, { ...context.marks, lang }))),
    own: [],
  }));
}

function eventRow({ title, marks }: DrawnEvent, { undated }: TimelineFigure, widths: Widths, context: Context): Xml {
  const name = title.map(({ lang, value }) =>
    paragraph(context, undefined, words(value.text, { ...context.marks, lang: value.foreign ? value.lang : lang })),
  );
  const says = xmlJoined(
    undated.map(({ lang, value }, at) => words((at > 0 ? ' / ' : '') + value, { ...context.marks, lang })),
  );
  const drawn =
    marks.length === 0
      ? [{ from: 0, to: steps, content: [paragraph(context, undefined, says)], own: [] }]
      : marks.map((mark) => stretch(mark, context));
  return tableRow([cell(widths.name, name), ...onScale(drawn, 1, widths.step, context)], w('cantSplit'));
}

interface Widths {
  readonly name: number;
  readonly step: number;
}

const legendLook = (item: LegendItem): MarkLook => ({
  shape: item === 'approximate' ? 'within' : item === 'open' ? 'throughout' : item,
  isApproximate: item === 'approximate',
  isOpen: { start: false, end: item === 'open' },
});

/** A mark in a line of text, with what it means. */
function legendLine({ item, text }: TimelineFigure['legend']['items'][number], context: Context): Flow {
  const look = legendLook(item);
  const shown = sign(look) === '' ? '\u00a0'.repeat(4) : `\u00a0${sign(look)}\u00a0`;
  const looks = properties('rPr', ...Object.values(onSolid(look)).map((style) => val('rStyle', style)), ...shade(look));
  return paragraph(
    context,
    'Legend',
    xmlJoined([
      xmlAround('w:r', written(...looks))(runContent(shown)),
      run(context.marks, tab),
      ...text.map(({ lang, value }, at) => words((at > 0 ? ' / ' : '') + value, { ...context.marks, lang })),
    ]),
  );
}

/** The events as a table whose cells are a scale of time, as often as the figure is cut, and what the marks mean. */
export function timelineTable(figure: TimelineFigure, context: Context): Flow[] {
  const { caption, name, description, pieces, legend } = figure;
  const room = context.width - context.indent;
  const step = Math.floor((room * 0.64) / steps);
  const widths: Widths = { name: room - steps * step, step };
  const own: Context = { ...context, style: 'TimelineText', indent: 0 };
  const columns = [widths.name, ...Array.from({ length: steps }, () => step)];
  return [
    ...pieces.flatMap((events) => [
      tableOf(
        'Timeline',
        columns,
        [
          tableRow(
            [
              cell(widths.name, [paragraph(own, undefined, noXml)]),
              ...onScale(ticks(figure, own), labelSteps, step, own),
            ],
            w('cantSplit'),
            w('tblHeader'),
          ),
          ...events.map((event) => eventRow(event, figure, widths, own)),
        ],
        context,
        w('tblLayout', { type: 'fixed' }),
        val('tblCaption', name),
        val('tblDescription', description),
      ),
      gap,
    ]),
    ...captionLines(caption, context),
    ...legend.items.map((item) => legendLine(item, context)),
  ];
}
