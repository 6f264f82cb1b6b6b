import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/wording.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Locale } from '../../schema/locales.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import { evidenceViews, type EvidenceView } from '../evidence.ts';
import type { Link } from '../link.ts';
import type { Text } from '../text.ts';
import type { Languages, Row } from './row.ts';

/** A number in the text that leads to a source note. */
export interface NoteRef {
  readonly number: number;
  /** Where the note leads back to; on the first reference of each place only. */
  readonly id: string | undefined;
}

/** Something that rests on passages: an entry, or a part of the edition. */
export interface CitingPlace {
  readonly anchor: string;
  readonly title: Row<Text>;
}

/** What a note says in one language: which source, where in it, and how credible. */
export interface NoteCell {
  readonly source: Link;
  readonly details: readonly string[];
}

/** A passage of a source, once, whatever rests on it. */
export interface SourceNote {
  readonly number: number;
  readonly exact: string;
  /** The language of the words, as BCP 47. */
  readonly lang: string;
  readonly cells: Row<NoteCell>;
  /** What rests on it; each leads back to the first reference there. */
  readonly usedAt: readonly { readonly href: string; readonly title: Row<Text> }[];
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

function locator({ start, end, page }: PassageRecord, locale: Locale): string[] {
  const { edition, verification } = messages[locale];
  const range = edition.characters(formatNumber(start + 1, locale), formatNumber(end, locale));
  return page === undefined ? [range] : [verification.onPage(formatNumber(page, locale)), range];
}

const noteCell = ({ source, place, credibility }: EvidenceView, lang: Locale) => ({
  lang,
  value: {
    source,
    details: [...(place ? locator(place, lang) : []), ...(credibility === undefined ? [] : [credibility])],
  },
});

function note({ number, views, places }: Entry): SourceNote {
  const [first] = views.values();
  return {
    number,
    exact: first?.exact ?? '',
    lang: first?.lang ?? '',
    cells: [...views].map(([lang, view]) => noteCell(view, lang)),
    usedAt: [...places.values()].map((place) => ({ href: `#${refId(number, place)}`, title: place.title })),
  };
}

/** The notes of an edition. They are numbered while it is written, in the order of reading. */
export function sourceNotes(): SourceNotes {
  const entries = new Map<string, Entry>();

  function entry({ passage, place, credibilityLevel = 0 }: EvidenceView): Entry {
    // The same place may be named with and without the words around it; two judgements of it are two notes.
    const key = `${place ? `${place.source}/${place.start}-${place.end}` : passage} ${credibilityLevel}`;
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
  return { citer, list: () => [...entries.values()].map(note) };
}

/** The numbers of passages that stand once for all columns. */
export const citeOnce = (
  { dossier, locales, notes }: Writing,
  place: CitingPlace,
  evidence: readonly Evidence[],
): readonly NoteRef[] =>
  locales.map((locale) => notes.citer(place, locale)(evidenceViews(dossier, locale, evidence)))[0] ?? [];
