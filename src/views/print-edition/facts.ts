import type { Dossier } from '../../dossier/dossier.ts';
import type { EdgeType } from '../../dossier/edges.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { backlinks } from '../backlinks.ts';
import type { NoteView } from '../evidence.ts';
import { type Fact, type FactValue, withValues } from '../fact.ts';
import type { Link } from '../link.ts';
import { plainText, type Text } from '../text.ts';
import { anchorIn } from './document.ts';
import { type Paragraph, paragraphs } from './running-text.ts';
import type { Cite, NoteRef } from './source-notes.ts';

/** One language of an entry, while it is written. */
export interface Column {
  readonly cite: Cite;
  /** Whether the other language stands beside it. */
  readonly isBeside: boolean;
}

/** A remark by the editors, with the numbers of what it rests on. */
export interface Remark {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One value of a fact; a link gives the page of what it leads to. */
export interface PrintValue {
  readonly value: Text | Link;
  readonly detail: readonly Text[];
  readonly refs: readonly NoteRef[];
  readonly remark: Remark | undefined;
}

/** A row of facts, with numbers in place of the passages that each value rests on. */
export interface PrintFact {
  readonly label: string;
  readonly values: readonly PrintValue[];
}

export const remark = ({ label, text, evidence }: NoteView, { cite, isBeside }: Column): Remark => ({
  label,
  paragraphs: paragraphs(text, { refs: cite(evidence), isBeside }),
});

export const printFact = ({ label, values }: Fact, column: Column): PrintFact => ({
  label,
  values: values.map(({ value, detail = [], evidence, note }) => ({
    value,
    detail,
    refs: column.cite(evidence),
    remark: note && remark(note, column),
  })),
});

/** The places that facts lead to, with their pages. */
export const placesIn = (facts: readonly PrintFact[]): Set<string> =>
  new Set(
    facts.flatMap(({ values }) => values).flatMap(({ value }) => ('href' in value ? (anchorIn(value.href) ?? []) : [])),
  );

/**
 * What leads to an entry, as facts. A relation that the editors correct or that others dispute says so. Left out are
 * what the edition does not hold, and mentions in what `given` leads to anyway.
 */
export function backlinkFacts(
  dossier: Dossier,
  locale: Locale,
  entry: EntryRef,
  shown: readonly EdgeType[],
  given: readonly Fact[],
): Fact[] {
  const groups = backlinks(dossier, locale, entry, shown).map(({ label, type, links }): [EdgeType, Fact] => [
    type,
    {
      label,
      values: links
        .filter(({ link }) => anchorIn(link.href) !== undefined)
        .map(({ link, role, note }) => ({
          value: link,
          detail: [
            ...(role ? [role] : []),
            ...(note && note.kind !== 'context' ? [plainText(note.label.toLocaleLowerCase(locale), locale)] : []),
          ],
          evidence: [],
        })),
    },
  ]);
  const hrefs = new Set(
    [...given, ...groups.filter(([type]) => type !== 'mentions').map(([, fact]) => fact)]
      .flatMap(({ values }) => values)
      .flatMap(({ value }) => ('href' in value ? [value.href] : [])),
  );
  const isNew = ({ value }: FactValue): boolean => !('href' in value && hrefs.has(value.href));
  return withValues(
    groups.map(([type, fact]) => (type === 'mentions' ? { ...fact, values: fact.values.filter(isNew) } : fact)),
  );
}

/** Links as one fact; none where there are none. */
export const linkFacts = (label: string, links: readonly Link[]): Fact[] =>
  links.length === 0 ? [] : [{ label, values: links.map((value) => ({ value, evidence: [] })) }];
