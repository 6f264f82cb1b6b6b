import { beside } from '../../document/beside.ts';
import type { Entry } from '../../document/nodes.ts';
import { type Languages, mapRow, type Row, row, textRow } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { EdgeType } from '../../dossier/edges.ts';
import { kept, perDossier } from '../../dossier/remembered.ts';
import type { AnyEntry, DataEntry } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import { collectionTable, type DataCollection } from '../../schema/collections.ts';
import { refKey } from '../../schema/entry-ref.ts';
import { type Locale, perLocale } from '../../schema/locales.ts';
import { type EvidenceView, evidenceViews, noteView } from '../evidence.ts';
import type { Fact } from '../fact.ts';
import { eventFigures } from '../figures.ts';
import { entryName, speakersName, richText } from '../link.ts';
import type { Text } from '../text.ts';
import { backlinkFacts, type Column, factNode, placesIn, remark } from './facts.ts';
import { keyFigure } from './key-figures.ts';
import { kindView } from './kinds.ts';
import { entryAnchor } from './places.ts';
import { quoteColumns } from './quote.ts';
import { paragraphs } from './running-text.ts';
import type { CitingPlace, Writing } from './source-notes.ts';

const descriptionEvidence = (dossier: Dossier, locale: Locale, { data }: AnyEntry): EvidenceView[] =>
  'evidence' in data ? evidenceViews(dossier, locale, data.evidence) : [];

/** Relations that stand in an entry in another way than as backlinks. */
const shown: readonly EdgeType[] = ['spoken-by', 'reported-by', 'spoken-at', 'quoted-from'];

const factsOf = perDossier(() => perLocale(() => new Map<AnyEntry, readonly Fact[]>()));

/** What is known of an entry. The editions that have its language have the same facts. */
const facts = (dossier: Dossier, locale: Locale, entry: AnyEntry): readonly Fact[] =>
  kept(factsOf(dossier)[locale], entry, () => {
    const own = kindView<DataCollection>(entry).facts(dossier, entry, locale);
    return [...own, ...backlinkFacts(dossier, locale, entry, shown, own)];
  });

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
    kind: row(locales, (locale) => kindView<DataCollection>(entry).label(entry, locale)),
    children: quote.concat(
      beside(
        mapRow(columns, (column) => column.text),
        'text',
      ),
      beside(
        mapRow(columns, (column) => column.figures),
        'key-figure',
      ),
      beside(mapRow(columns, (column) => column.facts)),
      beside(mapRow(columns, (column) => column.remarks)),
    ),
    origin: originAt(entry.file, collectionTable[entry.collection].title),
  };
}

const speakerRow = (dossier: Dossier, locales: Languages, { data }: DataEntry<'quotes'>): Row<Text> =>
  textRow(locales, (locale) => speakersName(dossier, data, locale));
