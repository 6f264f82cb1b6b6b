import type { Dossier } from '../dossier/dossier.ts';
import type { Edge } from '../dossier/edges.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { below, type Origin } from '../reader/origin.ts';
import type { DateFact } from '../schema/entry.ts';
import type { Locale } from '../schema/locales.ts';
import { type EvidenceView, evidenceViews, type NoteView, noteView } from './evidence.ts';
import { entryLink, type Link } from './link.ts';
import { plainText, type Text, textIn } from './text.ts';

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

/** A relation as a value, seen from the entry that declares it. */
export const relationValue = (
  dossier: Dossier,
  locale: Locale,
  { to, role, date, evidence, note, origin }: Edge,
): FactValue => ({
  value: entryLink(dossier, to, locale),
  detail: [...(role ? [textIn(role, locale)] : []), ...(date ? [dateText(date, locale)] : [])],
  evidence: evidenceViews(dossier, locale, evidence),
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
