import { beside } from '../../document/beside.ts';
import type { Entry } from '../../document/nodes.ts';
import { type Languages, mapRow, type Row, row, textRow } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { EdgeType } from '../../dossier/edges.ts';
import { messages } from '../../i18n/messages.ts';
import type { AnyEntry, DataEntry } from '../../reader/content.ts';
import { type Origin, originAt } from '../../reader/origin.ts';
import { type EntryRef, refKey } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { actorFacts } from '../actor-page.ts';
import { eventFacts } from '../event-page.ts';
import { type EvidenceView, evidenceViews, noteView } from '../evidence.ts';
import { dateText, type Fact, relationFacts } from '../fact.ts';
import { eventFigures } from '../figures.ts';
import { entryName, type Link, richText } from '../link.ts';
import { quotesTo } from '../quote-block.ts';
import { sourceFacts } from '../source-page.ts';
import { plainText, type Text } from '../text.ts';
import { backlinkFacts, type Column, factNode, linkFacts, placesIn, remark } from './facts.ts';
import { keyFigure } from './key-figures.ts';
import { entryAnchor } from './places.ts';
import { quoteColumns } from './quote.ts';
import { paragraphs } from './running-text.ts';
import type { CitingPlace, Writing } from './source-notes.ts';

const descriptionEvidence = (dossier: Dossier, locale: Locale, { collection, data }: AnyEntry): EvidenceView[] =>
  collection === 'actors' || collection === 'events' ? evidenceViews(dossier, locale, data.evidence) : [];

function label(locale: Locale, { collection, data }: AnyEntry): string {
  const { actors, entry, events, sources } = messages[locale];
  switch (collection) {
    case 'actors':
      return actors.kinds[data.kind];
    case 'events':
      return [events.kinds[data.kind], ...(data.date ? [dateText(data.date, locale).text] : [])].join(', ');
    case 'sources':
      return sources.types[data.type];
    case 'quotes':
      return entry.quotes;
  }
}

const quoteLinks = (dossier: Dossier, locale: Locale, entry: EntryRef, way: 'spoken-by' | 'spoken-at') =>
  quotesTo(dossier, locale, entry, way).map(({ link, file }): [Link<string>, Origin] => [
    link,
    originAt(file, 'segments', 0, 'exact'),
  ]);

const address = (href: string, origin: Origin, locale: Locale): [Link, Origin] => [
  { ...plainText(href, locale), href },
  origin,
];

/** What an entry says of itself, and the quotations that belong to it. */
function ownFacts(dossier: Dossier, locale: Locale, entry: AnyEntry): Fact[] {
  const { actors, events, sources } = messages[locale];
  switch (entry.collection) {
    case 'actors':
      return [
        ...actorFacts(dossier, locale, entry),
        ...linkFacts(
          actors.sameAs,
          entry.data.sameAs.map((href, index) => address(href, originAt(entry.file, 'sameAs', index), locale)),
        ),
        ...linkFacts(actors.quotes, quoteLinks(dossier, locale, entry, 'spoken-by')),
      ];
    case 'events':
      return [
        ...eventFacts(dossier, locale, entry),
        ...linkFacts(events.quotes, quoteLinks(dossier, locale, entry, 'spoken-at')),
      ];
    case 'quotes': {
      const edges = dossier.outgoing(entry).filter(({ type }) => type === 'spoken-at' || type === 'about');
      return relationFacts(dossier, locale, edges);
    }
    case 'sources':
      return [
        ...sourceFacts(locale, entry),
        ...linkFacts(
          sources.address,
          entry.data.URL === undefined ? [] : [address(entry.data.URL, originAt(entry.file, 'URL'), locale)],
        ),
      ];
  }
}

/** Relations that stand in an entry in another way than as backlinks. */
const shown: readonly EdgeType[] = ['spoken-by', 'spoken-at', 'quoted-from'];

function facts(dossier: Dossier, locale: Locale, entry: AnyEntry): Fact[] {
  const own = ownFacts(dossier, locale, entry);
  return [...own, ...backlinkFacts(dossier, locale, entry, shown, own)];
}

/** An entry in one language. Its parts are cited in the order in which they are read. */
function written(dossier: Dossier, entry: AnyEntry, column: Column) {
  const { file, data } = entry;
  const { locale, isBeside } = column;
  const text = richText(dossier, locale, data.description);
  const refs = text ? column.cite(descriptionEvidence(dossier, locale, entry)) : [];
  const known = facts(dossier, locale, entry);
  const figures = entry.collection === 'events' ? eventFigures(dossier, locale, entry) : [];
  return {
    text: paragraphs(text, locale, {
      given: placesIn(known),
      refs,
      isBeside,
      origin: originAt(file, 'description'),
    }),
    figures: figures.map((figure) => [keyFigure(figure, column)]),
    facts: known.map((fact) => [factNode(fact, column)]),
    remarks: data.notes.map((note, index) => [
      remark(noteView(dossier, locale, note), originAt(file, 'notes', index), column),
    ]),
  };
}

/** The field that an entry is named by. */
const namingField = { actors: 'name', events: 'title', quotes: 'speaker', sources: 'title' } as const;

/** An entry as an article of the edition; what has two languages stands side by side, paragraph by paragraph. */
export function entryNode(writing: Writing, entry: AnyEntry): Entry {
  const { dossier, locales, notes } = writing;
  const anchor = entryAnchor(entry);
  const name = textRow(locales, (locale) => entryName(dossier, entry, locale));
  const place: CitingPlace = { anchor, title: name };
  const isBeside = locales.length > 1;
  const quote = entry.collection === 'quotes' ? quoteColumns(writing, entry, place) : [];
  const columns = row(locales, (locale) =>
    written(dossier, entry, { locale, cite: notes.citer(place, locale), isBeside }),
  );
  return {
    type: 'entry',
    anchor,
    key: refKey(entry),
    title: entry.collection === 'quotes' ? speakerRow(dossier, locales, entry) : name,
    name,
    kind: row(locales, (locale) => label(locale, entry)),
    children: [
      ...quote,
      ...beside(
        mapRow(columns, (column) => column.text),
        'text',
      ),
      ...beside(
        mapRow(columns, (column) => column.figures),
        'key-figure',
      ),
      ...beside(mapRow(columns, (column) => column.facts)),
      ...beside(mapRow(columns, (column) => column.remarks)),
    ],
    origin: originAt(entry.file, namingField[entry.collection]),
  };
}

const speakerRow = (dossier: Dossier, locales: Languages, { data }: DataEntry<'quotes'>): Row<Text> =>
  textRow(locales, (locale) => entryName(dossier, data.speaker, locale));
