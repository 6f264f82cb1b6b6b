import type { Dossier } from '../../dossier/dossier.ts';
import { summaryRef } from '../../dossier/edges.ts';
import { formatList, compareText } from '../../i18n/wording.ts';
import type { AnyEntry, DataEntry } from '../../reader/content.ts';
import type { Locale } from '../../schema/locales.ts';
import { sortName } from '../actors-page.ts';
import { keyFigures } from '../figures.ts';
import { entryName, richText } from '../link.ts';
import { asOf, markedEdition } from '../page.ts';
import { plainText, type Text, textIn } from '../text.ts';
import { verificationPage, type VerificationPageView } from '../verification-page.ts';
import { asDocument, type Part, partAnchor, parts, partTitle } from './document.ts';
import { entryView, type EntryView } from './entries.ts';
import { type KeyFigure, keyFigure } from './key-figures.ts';
import { type IndexLetter, namesIndex } from './names-index.ts';
import { type Languages, type Row, row, rows, textRow } from './row.ts';
import { type Paragraph, paragraphs } from './running-text.ts';
import { type SourceNote, sourceNotes } from './source-notes.ts';
import { type TimelineFigure, timelineFigure } from './timeline-figure.ts';
import { type TimelineLine, timelineTable } from './timeline-table.ts';

export interface TitlePage {
  readonly title: Row<Text>;
  readonly subtitle: Row<Text>;
  readonly edition: Row<Text>;
  readonly asOf: Row<string>;
  readonly editors: Row<string>;
  readonly address: string | undefined;
}

/** A part of the edition, as its own heading and its line in the contents. */
export interface PartView {
  readonly anchor: string;
  readonly title: Row<Text>;
  readonly entries: readonly { readonly anchor: string; readonly name: Row<Text> }[];
}

/** The whole dossier as one document, in one language or in both side by side. */
export interface Edition {
  readonly locales: Languages;
  readonly titlePage: TitlePage;
  readonly parts: Readonly<Record<Part, PartView>>;
  /** The parts that there are, in order. */
  readonly contents: readonly PartView[];
  readonly keyFigures: readonly Row<KeyFigure | undefined>[];
  readonly timeline: { readonly figure: TimelineFigure | undefined; readonly lines: readonly TimelineLine[] };
  readonly entries: Readonly<Record<'actors' | 'events' | 'quotes' | 'sources', readonly EntryView[]>>;
  readonly notes: readonly SourceNote[];
  readonly about: readonly Row<Paragraph | undefined>[];
  readonly verification: Row<VerificationPageView>;
  readonly index: readonly IndexLetter[];
}

const editors = (dossier: Dossier, locale: Locale): string =>
  formatList(
    dossier.data.editors.map((name) => textIn(name, locale).text),
    locale,
  );

function titlePage(dossier: Dossier, locales: Languages): TitlePage {
  const { data, site } = dossier;
  const { subtitle } = data;
  return {
    title: textRow(locales, (locale) => textIn(data.title, locale)),
    subtitle: subtitle ? textRow(locales, (locale) => textIn(subtitle, locale)) : [],
    edition: textRow(locales, (locale) => markedEdition(dossier, locale)),
    asOf: row(locales, (locale) => asOf(dossier, locale)),
    editors: row(locales, (locale) => editors(dossier, locale)),
    address: site.url === undefined ? undefined : site.url + site.base,
  };
}

/** The entries in the order of the edition: actors and quotations by name, events in order of time. */
function entriesInOrder(dossier: Dossier, locale: Locale) {
  const name = ({ data }: DataEntry<'quotes'>): string => {
    const speaker = dossier.actors.get(data.speaker.id);
    return speaker ? sortName(speaker, locale) : data.speaker.id;
  };
  const sorted = <E>(entries: ReadonlyMap<unknown, E>, key: (entry: E) => string): E[] =>
    [...entries.values()].toSorted((a, b) => compareText(key(a), key(b), locale));
  return {
    actors: sorted(dossier.actors, (actor) => sortName(actor, locale)),
    events: dossier.timeline,
    quotes: sorted(dossier.quotes, name),
    sources: sorted(dossier.sources, (source) => entryName(dossier, source, locale).text),
  };
}

function partView(part: Part, locales: Languages, entries: readonly EntryView[] = []): PartView {
  return {
    anchor: partAnchor(part),
    title: textRow(locales, (locale) => plainText(partTitle(part, locale), locale)),
    entries: entries.map(({ anchor, name }) => ({ anchor, name })),
  };
}

/** The print edition. Its notes are numbered in the order of reading, so its parts are written in that order. */
export function printEdition(published: Dossier, locales: Languages): Edition {
  const dossier = asDocument(published);
  const notes = sourceNotes();
  const writing = { dossier, locales, notes };
  const isBeside = locales.length > 1;
  const part = (name: Part, entries?: readonly EntryView[]): PartView => partView(name, locales, entries);
  const views = (entries: readonly AnyEntry[]): EntryView[] => entries.map((entry) => entryView(writing, entry));

  const figuresPart = part('key-figures');
  const figures = rows(
    row(locales, (locale) => {
      const cite = notes.citer(figuresPart, locale);
      return keyFigures(dossier, locale).map((figure) => keyFigure(figure, { cite, isBeside }));
    }),
  );
  const timeline = { figure: timelineFigure(dossier, locales), lines: timelineTable(writing) };
  const order = entriesInOrder(dossier, locales[0]);
  const actors = views(order.actors);
  const events = views(order.events);
  const quotes = views(order.quotes);
  const sources = views(order.sources);
  const index = namesIndex(dossier, locales, [
    summaryRef,
    ...[...order.actors, ...order.events, ...order.quotes, ...order.sources],
  ]);

  const all: Record<Part, PartView> = {
    contents: part('contents'),
    'key-figures': figuresPart,
    summary: part('summary'),
    timeline: part('timeline'),
    actors: part('actors', actors),
    events: part('events', events),
    quotes: part('quotes', quotes),
    notes: part('notes'),
    sources: part('sources', sources),
    account: part('account'),
    index: part('index'),
  };
  const written = notes.list();
  const isEmpty: Partial<Record<Part, boolean>> = {
    contents: true,
    'key-figures': figures.length === 0,
    timeline: timeline.lines.length === 0,
    actors: actors.length === 0,
    events: events.length === 0,
    quotes: quotes.length === 0,
    notes: written.length === 0,
    sources: sources.length === 0,
    index: index.length === 0,
  };
  return {
    locales,
    titlePage: titlePage(dossier, locales),
    parts: all,
    contents: parts.flatMap((name) => (isEmpty[name] ? [] : all[name])),
    keyFigures: figures,
    timeline,
    entries: { actors, events, quotes, sources },
    notes: written,
    about: rows(row(locales, (locale) => paragraphs(richText(dossier, locale, dossier.data.about), { isBeside }))),
    verification: row(locales, (locale) => verificationPage(dossier, locale)),
    index,
  };
}
