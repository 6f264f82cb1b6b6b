import { type Languages, type Row, row, textRow } from '../../document/row.ts';
import type { DrawnEvent, DrawnMark, LegendItem, TimelineFigure } from '../../document/timeline.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type Messages, messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/wording.ts';
import { langTag, type Locale, perLocale } from '../../schema/locales.ts';
import { entryName } from '../link.ts';
import { shortened } from '../text.ts';
import { caption } from './caption.ts';
import { entryAnchor } from './places.ts';
import { type Mark, marks } from './timeline-marks.ts';
import { type Tick, timeScale } from './timeline-scale.ts';

/** Lines of text that have room on a page, under the heading of the part. */
const linesPerPiece = 36;
const charactersPerLine = 42;

const monthFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(langTag[locale], { month: 'short', timeZone: 'UTC' }),
);

function tickLabel({ year, month }: Tick, locale: Locale): string {
  const inYear = formatDate({ type: 'year', year }, locale);
  return month === undefined ? inYear : `${monthFormat[locale].format(Date.UTC(2000, month - 1))} ${inYear}`;
}

function tickLabels(tick: Tick, locales: Languages): Row<string> {
  const labels = row(locales, (locale) => tickLabel(tick, locale));
  return labels.filter(({ value }, index) => index === 0 || value !== labels[0]?.value);
}

const limits = (all: readonly Mark[]): number[] =>
  all.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);

const drawn = ({ shape, first, last, isApproximate }: Mark, at: (day: number) => number): DrawnMark => ({
  shape,
  from: first === -Infinity ? 0 : at(first),
  // The last day belongs to the mark, so that it ends where the next day begins; a day stands in its middle.
  to: last === Infinity ? 1 : at(last + 1),
  isApproximate,
  isOpen: { start: first === -Infinity, end: last === Infinity },
});

function legendItems(all: readonly DrawnMark[]): LegendItem[] {
  const shapes = (['day', 'within', 'throughout'] as const).filter((shape) => all.some((mark) => mark.shape === shape));
  return [
    ...shapes,
    ...(all.some(({ isOpen }) => isOpen.start || isOpen.end) ? (['open'] as const) : []),
    ...(all.some(({ isApproximate }) => isApproximate) ? (['approximate'] as const) : []),
  ];
}

function pieces(events: readonly DrawnEvent[], lines: number): DrawnEvent[][] {
  const size = Math.floor(linesPerPiece / lines);
  // Pieces of about equal length: a last one of a single event would look like a mistake.
  const count = Math.ceil(events.length / size);
  const each = Math.ceil(events.length / count);
  return Array.from({ length: count }, (_, index) => events.slice(index * each, (index + 1) * each));
}

/** The events on a scale of time; `undefined` where none has a date. */
export function timelineFigure(dossier: Dossier, locales: Languages): TimelineFigure | undefined {
  const dated = dossier.timeline.map((event) => ({
    event,
    marks: event.data.date ? marks(event.data.date.edtf.date) : [],
  }));
  const [first, ...rest] = limits(dated.flatMap((event) => event.marks)).toSorted((a, b) => a - b);
  if (first === undefined) return undefined;
  const { at, ticks } = timeScale(first, rest.at(-1) ?? first);
  const events = dated.map(({ event, marks: found }): DrawnEvent => ({
    anchor: entryAnchor(event),
    title: textRow(locales, (locale) => {
      const title = entryName(dossier, event, locale);
      return { ...title, text: shortened(title.text, charactersPerLine) };
    }),
    marks: found.map((mark) => drawn(mark, at)),
  }));
  const inEach = (say: (words: Messages['edition']) => string): string =>
    locales.map((locale) => say(messages[locale].edition)).join(' / ');
  return {
    type: 'timeline',
    caption: caption(locales, ({ figure, timelineFigure: text }) => ({ label: figure(1), text })),
    name: inEach(({ timelineFigure: text }) => text),
    pieces: pieces(events, locales.length),
    ticks: ticks.map((tick) => ({ at: tick.at, label: tickLabels(tick, locales) })),
    undated: row(locales, (locale) => messages[locale].events.undated),
    legend: {
      name: inEach(({ legend }) => legend),
      items: legendItems(events.flatMap((event) => event.marks)).map((item) => ({
        item,
        text: row(locales, (locale) => messages[locale].edition.marks[item]),
      })),
    },
    description: locales
      .map((locale) => {
        const { edition, summary } = messages[locale];
        const count = `${formatNumber(events.length, locale)} ${summary.counted.events(events.length)}`;
        const [start, end] = [ticks[0], ticks.at(-1)].map((tick) => (tick ? tickLabel(tick, locale) : ''));
        return edition.timelineFigureText(count, start ?? '', end ?? '');
      })
      .join(' '),
  };
}
