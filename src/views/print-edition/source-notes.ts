import { type Inline, type NoteRef, runWords, text } from '../../document/inline.ts';
import type { SourceNote } from '../../document/finding.ts';
import type { Languages, Row } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { kept } from '../../dossier/remembered.ts';
import { wordsKey } from '../../dossier/supports.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/wording.ts';
import { type Origin, originAt } from '../../reader/origin.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Locale } from '../../schema/locales.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import { evidenceViews, type EvidenceView } from '../evidence.ts';
import { locatorWords } from '../locator.ts';
import type { Text } from '../text.ts';
import { linkTo } from './running-text.ts';

/** Something that rests on passages: an entry, or a part of the edition. */
export interface CitingPlace {
  readonly anchor: string;
  readonly title: Row<Text>;
}

/** The numbers of the notes on passages, each in the words of the column that cites it. */
export type Cite = (evidence: readonly EvidenceView[]) => NoteRef[];

export interface SourceNotes {
  /** Numbers passages in the order in which they are first cited. */
  readonly citer: (place: CitingPlace, locale: Locale) => Cite;
  /** All notes, by number. */
  readonly list: () => SourceNote[];
}

/** What it takes to write an edition: the dossier as a document, its columns, and the notes that it adds to. */
export interface Writing {
  readonly dossier: Dossier;
  readonly locales: Languages;
  readonly notes: SourceNotes;
}

interface Entry {
  readonly number: number;
  /** The same passage in the words of each column that cites it. */
  readonly views: Map<Locale, EvidenceView>;
  readonly places: Map<string, CitingPlace>;
}

const refId = (number: number, { anchor }: CitingPlace): string => `note-${number}-${anchor}`;

function locator(place: PassageRecord, locale: Locale): string[] {
  const { characters } = messages[locale].edition;
  return [
    ...locatorWords(place, locale),
    characters(formatNumber(place.start + 1, locale), formatNumber(place.end, locale)),
  ];
}

function placeIn(lang: Locale, { source, place, credibility, shown }: EvidenceView): Inline[] {
  const details = [
    ...(shown === false ? [messages[lang].evidence.notShown] : []),
    ...(place ? locator(place, lang) : []),
    ...(credibility === undefined ? [] : [credibility]),
  ];
  return [
    linkTo(source.href, runWords(source), { lang: source.foreign ? source.lang : undefined, hasPage: false }),
  ].concat(details.map((detail): Inline => ({ type: 'detail', of: 'source', children: [text(detail)] })));
}

function note({ number, views, places }: Entry, origins: ReadonlyMap<string, Origin>): SourceNote {
  const [first] = views.values();
  return {
    number,
    exact: first?.exact ?? '',
    lang: first?.lang ?? '',
    place: [...views].map(([lang, view]) => ({ lang, value: placeIn(lang, view) })),
    usedAt: [...places.values()].map((place) => ({ anchor: refId(number, place), title: place.title })),
    origin: first && first.shown !== false ? origins.get(first.passage) : undefined,
  };
}

const originsOf = new WeakMap<Dossier['passages'], ReadonlyMap<string, Origin>>();

/**
 * Where words are first given, by `passage`: what a field rests on, a segment of a quotation, a place of a text. Found
 * once for all editions.
 */
const passageOrigins = ({ passages }: Pick<Dossier, 'passages'>): ReadonlyMap<string, Origin> =>
  kept(
    originsOf,
    passages,
    () =>
      new Map(
        passages.toReversed().map(({ file, path, positions, source, ...words }) => {
          const line = positions?.get('exact')?.line;
          return [wordsKey(source, words), line === undefined ? originAt(file, ...path, 'exact') : { file, at: line }];
        }),
      ),
  );

/** The notes of an edition. They are numbered while it is written, in the order of reading. */
export function sourceNotes(dossier: Pick<Dossier, 'passages'>): SourceNotes {
  const entries = new Map<string, Entry>();

  function entry({ passage, place, credibilityLevel = 0, shown = true }: EvidenceView): Entry {
    // The same place may be named with and without the words around it; two judgements of it are two notes,
    // and so are words that one place shows and another does not.
    const key = `${place ? `${place.source}/${place.start}-${place.end}` : passage} ${credibilityLevel} ${shown}`;
    const known = entries.get(key) ?? { number: entries.size + 1, views: new Map(), places: new Map() };
    entries.set(key, known);
    return known;
  }

  const citer = (place: CitingPlace, locale: Locale) => (evidence: readonly EvidenceView[]) => {
    const cited = evidence.map((view) => {
      const found = entry(view);
      if (!found.views.has(locale)) found.views.set(locale, view);
      return found;
    });
    const inOrder = [...new Set(cited)].toSorted((a, b) => a.number - b.number);
    return inOrder.map(({ number, places }) => {
      const id = places.has(place.anchor) ? undefined : refId(number, place);
      places.set(place.anchor, place);
      return { number, id };
    });
  };
  const list = (): SourceNote[] => {
    const origins = passageOrigins(dossier);
    return [...entries.values()].map((found) => note(found, origins));
  };
  return { citer, list };
}

/** The numbers of passages that stand once for all columns. */
export const citeOnce = (
  { dossier, locales, notes }: Writing,
  place: CitingPlace,
  evidence: readonly Evidence[],
): readonly NoteRef[] =>
  locales.map((locale) => notes.citer(place, locale)(evidenceViews(dossier, locale, evidence)))[0] ?? [];
