import type { DrawnEvent, LegendItem, MarkLook, TimelineFigure } from '../../timeline.ts';
import { element, type XmlElement, type XmlNode } from '../../xml.ts';
import { captionLines } from './grid.ts';

// Units of the picture; about one CSS pixel each on paper.
const [width, graphStart, graphWidth, lineHeight] = [640, 250, 360, 13];

const svg = (attributes: Record<string, string>, ...children: XmlNode[]): XmlElement =>
  element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...attributes }, ...children);

const round = (value: number): number => Math.round(value * 10) / 10;

/** A date as it is drawn, from and to a place in the picture: shapes differ without colour, and doubt is never solid. */
function markShape({ shape, isApproximate, isOpen }: MarkLook, from: number, to: number, y: number): XmlElement {
  // A day in a century would be thinner than a hair.
  const end = Math.max(to, from + (shape === 'throughout' ? 3 : 7));
  const [x1, x2, middle] = [round(from), round(end), round((from + to) / 2)];
  const top = y - 4;
  const drawn = {
    day: element('circle', { cx: String(middle), cy: String(y), r: '4' }),
    within: element('path', { d: `M${x1} ${top}v8M${x1} ${y}H${x2}M${x2} ${top}v8` }),
    throughout: element('rect', { x: String(x1), y: String(top), width: String(round(end - from)), height: '8' }),
  };
  return element(
    'g',
    { class: ['mark', shape, ...(isApproximate ? ['approximate'] : [])].join(' ') },
    drawn[shape],
    ...(isOpen.start ? [element('path', { class: 'arrow', d: `M${x1} ${top}l-7 4l7 4z` })] : []),
    ...(isOpen.end ? [element('path', { class: 'arrow', d: `M${x2} ${top}l7 4l-7 4z` })] : []),
  );
}

function legendMark(item: LegendItem): XmlElement {
  const look: MarkLook = {
    shape: item === 'approximate' ? 'within' : item === 'open' ? 'throughout' : item,
    isApproximate: item === 'approximate',
    isOpen: { start: false, end: item === 'open' },
  };
  return svg({ viewBox: '0 0 36 12', 'aria-hidden': 'true' }, markShape(look, 4, item === 'open' ? 25 : 32, 6));
}

/** Where things stand in a picture. */
function layout({ ticks, undated }: TimelineFigure) {
  const tickLines = Math.max(...ticks.map(({ label }) => label.length), 1);
  const top = 13 + lineHeight * tickLines;
  const rowHeight = 8 + lineHeight * undated.length;
  return {
    top,
    x: (at: number): number => round(graphStart + at * graphWidth),
    middle: (at: number): number => top + at * rowHeight + rowHeight / 2,
    height: (events: number): number => top + events * rowHeight + 4,
  };
}

function eventRow(figure: TimelineFigure, { title, marks }: DrawnEvent, at: number): XmlElement {
  const { x, middle } = layout(figure);
  const y = middle(at);
  // The lines of a title stand around the middle of its row.
  const baseline = (line: number): number => y + 4 + (line - (title.length - 1) / 2) * lineHeight;
  const undated = figure.undated.map(({ lang, value }, place) =>
    element('tspan', { lang }, (place > 0 ? ' / ' : '') + value),
  );
  return element(
    'g',
    { class: 'event' },
    ...title.map(({ lang, value }, line) =>
      element('text', { x: '0', y: String(baseline(line)), lang: value.foreign ? value.lang : lang }, value.text),
    ),
    ...marks.map((mark) => markShape(mark, x(mark.from), x(mark.to), y)),
    ...(marks.length === 0
      ? [element('text', { class: 'undated', x: String(x(0) + 6), y: String(y + 4) }, ...undated)]
      : []),
  );
}

function picture(figure: TimelineFigure, events: readonly DrawnEvent[], piece: number): XmlElement {
  const { top, x, height: heightOf } = layout(figure);
  const height = heightOf(events.length);
  const ids = [`timeline-title-${piece}`, `timeline-text-${piece}`] as const;
  const ticks = figure.ticks.map(({ at, label }) => {
    const place = String(x(at));
    return element(
      'g',
      { class: 'tick' },
      element('line', { x1: place, x2: place, y1: String(top - 8), y2: String(height - 4) }),
      ...label.map(({ lang, value }, line) =>
        element('text', { x: place, y: String(11 + line * lineHeight), 'text-anchor': 'middle', lang }, value),
      ),
    );
  });
  return svg(
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': ids.join(' ') },
    element('title', { id: ids[0] }, figure.name),
    element('desc', { id: ids[1] }, figure.description),
    ...ticks,
    ...events.map((event, at) => eventRow(figure, event, at)),
  );
}

/** The events as marks on a scale of time, in as many pictures as pages have room for, and what the marks mean. */
export function timelineFigure(figure: TimelineFigure): XmlElement {
  const { caption, name, pieces, legend } = figure;
  const items = legend.items.map(({ item, text }) =>
    element('li', {}, legendMark(item), ...text.flatMap(({ lang, value }) => [' ', element('span', { lang }, value)])),
  );
  return element(
    'figure',
    { class: 'timeline-figure' },
    element(
      'div',
      { class: 'pictures', role: 'group', 'aria-label': name, tabindex: '0' },
      ...pieces.map((events, piece) => picture(figure, events, piece)),
    ),
    element(
      'figcaption',
      {},
      ...captionLines(caption),
      element('ul', { class: 'legend', 'aria-label': legend.name }, ...items),
    ),
  );
}
