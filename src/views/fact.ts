import type { Dossier } from '../dossier/dossier.ts';
import type { Edge } from '../dossier/edges.ts';
import { isWithheld } from '../dossier/shown-words.ts';
import { formatDate, precision } from '../i18n/dates.ts';
import { isolated } from '../i18n/direction.ts';
import { messages } from '../i18n/messages.ts';
import { countryName } from '../i18n/wording.ts';
import { below, type Origin } from '../reader/origin.ts';
import type { DateFact, PlaceFact } from '../schema/entry.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Locale } from '../schema/locales.ts';
import { type EvidenceView, evidenceViews, type NoteView, noteView } from './evidence.ts';
import { entryLink, type Link } from './link.ts';
import { plainText, quoting, shortened, type Text, textIn } from './text.ts';

/** One value of a fact: words or a link, what qualifies it, and what it rests on. */
export interface FactValue {
  readonly value: Text | Link<string>;
  /** A function, a period: shown after the value, in smaller type. */
  readonly detail?: readonly Text[];
  readonly evidence: readonly EvidenceView[];
  readonly note?: NoteView | undefined;
  /** Where it was written; absent: the program says it by itself. */
  readonly origin?: Origin | undefined;
}

/** A row of the fact panel. Facts without values are left out. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
  /** Left out of the search index: it tells where something comes from, not what it is. */
  readonly unsearched?: boolean;
}

export const unsearched = (facts: readonly Fact[]): Fact[] => facts.map((fact) => ({ ...fact, unsearched: true }));

/**
 * A fact that is a plain word, such as the kind of an entry. `origin`: that of a list, in which each word is an item.
 */
export const plainFact = (label: string, texts: readonly string[], locale: Locale, origin?: Origin): Fact => ({
  label,
  values: texts.map((text, index) => ({
    value: plainText(text, locale),
    evidence: [],
    origin: origin && below(origin, index),
  })),
});

/** A date in words, never more precise than the source. */
export const dateText = (date: DateFact, locale: Locale): Text => plainText(formatDate(date.edtf.date, locale), locale);

/** The wording of the source for a date: the first passage that it rests on and that is shown. */
export const statedWords = ({ evidence }: DateFact): Evidence | undefined =>
  evidence.find((words) => !isWithheld(words));

/**
 * That a date was inferred, and from which words; as a list for what qualifies a value, which is empty where the source
 * gives the date itself.
 */
export function reckonedTexts(dossier: Dossier, locale: Locale, date: DateFact): Text[] {
  if (!date.reckoned) return [];
  const { reckoned: words, reckonedFrom } = messages[locale].dates;
  const what = words[precision(date.edtf.date)];
  const first = statedWords(date);
  if (!first) return [plainText(what, locale)];
  const stated = isolated(shortened(first.exact, 80));
  const lang = dossier.sources.get(first.source.id)?.data.language ?? locale;
  return [quoting(plainText(reckonedFrom(what, stated), locale), stated, lang)];
}

/** A date in words on a line of its own, with what it was inferred from. */
export function datedText(dossier: Dossier, locale: Locale, date: DateFact): Text {
  const own = dateText(date, locale);
  const [from] = reckonedTexts(dossier, locale, date);
  return from ? { ...from, text: `${own.text} (${from.text})` } : own;
}

export const dateFact = (dossier: Dossier, locale: Locale, date: DateFact, origin: Origin): Fact => ({
  label: messages[locale].events.date,
  values: [
    {
      value: dateText(date, locale),
      ...(date.reckoned ? { detail: reckonedTexts(dossier, locale, date) } : {}),
      evidence: evidenceViews(dossier, locale, date.evidence),
      origin,
    },
  ],
});

/** Where something happened, or was said. */
export const placeFact = (dossier: Dossier, locale: Locale, place: PlaceFact, origin: Origin): Fact => ({
  label: messages[locale].events.place,
  values: [
    {
      value: textIn(place.name, locale),
      detail: place.country === undefined ? [] : [plainText(countryName(place.country, locale), locale)],
      evidence: evidenceViews(dossier, locale, place.evidence),
      origin,
    },
  ],
});

/** The passages that only the date of a relation rests on. */
const ofDate = (date: DateFact | undefined, evidence: readonly Evidence[]): readonly Evidence[] =>
  (date?.evidence ?? []).filter(
    ({ source, exact }) => !evidence.some((own) => own.source.id === source.id && own.exact === exact),
  );

/** A relation as a value, seen from the entry that declares it. */
export const relationValue = (
  dossier: Dossier,
  locale: Locale,
  { to, role, date, evidence, note, origin }: Edge,
): FactValue => ({
  value: entryLink(dossier, to, locale),
  detail: [
    ...(role ? [textIn(role, locale)] : []),
    ...(date ? [dateText(date, locale), ...reckonedTexts(dossier, locale, date)] : []),
  ],
  evidence: evidenceViews(dossier, locale, [...evidence, ...ofDate(date, evidence)]),
  note: note && noteView(dossier, locale, note),
  origin,
});

/** Relations as facts, one per type, in the order in which the entry declares them. */
export const relationFacts = (dossier: Dossier, locale: Locale, edges: readonly Edge[]): Fact[] =>
  [...Map.groupBy(edges, ({ type }) => type)].map(([type, group]) => ({
    label: messages[locale].edges[type].out,
    values: group.map((edge) => relationValue(dossier, locale, edge)),
  }));

export const withValues = (facts: readonly Fact[]): Fact[] => facts.filter(({ values }) => values.length > 0);
