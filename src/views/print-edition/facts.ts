import type { Dossier } from '../../dossier/dossier.ts';
import type { EdgeType } from '../../dossier/edges.ts';
import type { Fact as FactNode, Remark } from '../../document/nodes.ts';
import { type Inline, noteRefs } from '../../document/inline.ts';
import { below, type Origin } from '../../reader/origin.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { backlinks } from '../backlinks.ts';
import type { NoteView } from '../evidence.ts';
import { type Fact, type FactValue, withValues } from '../fact.ts';
import type { Link } from '../link.ts';
import { plainText } from '../text.ts';
import { anchorIn } from './places.ts';
import { paragraphs, runOf } from './running-text.ts';
import type { Cite } from './source-notes.ts';

/** One language of an entry, while it is written. */
export interface Column {
  readonly locale: Locale;
  readonly cite: Cite;
  /** Whether the other language stands beside it. */
  readonly isBeside: boolean;
}

/** A remark by the editors, with the numbers of what it rests on. */
export const remark = (
  { label, text, evidence }: NoteView,
  origin: Origin,
  { locale, cite, isBeside }: Column,
): Remark => ({
  type: 'remark',
  label,
  children: paragraphs(text, locale, { refs: cite(evidence), isBeside, origin: below(origin, 'text') }).flat(),
  origin,
});

/** A row of facts, with numbers in place of the passages that each value rests on. */
export const factNode = ({ label, values }: Fact, column: Column): FactNode => ({
  type: 'fact',
  label,
  values: values.map(({ value, detail = [], evidence, note, origin }) => ({
    children: runOf(value, column.locale).concat(
      detail.map((each): Inline => ({ type: 'detail', of: 'value', children: runOf(each, column.locale) })),
      noteRefs(column.cite(evidence)),
    ),
    remark: note && origin && remark(note, below(origin, 'note'), column),
    origin,
  })),
});

/** The places that facts lead to, with their pages. */
export const placesIn = (facts: readonly Fact[]): Set<string> =>
  new Set(
    facts.flatMap(({ values }) => values).flatMap(({ value }) => ('href' in value ? (anchorIn(value.href) ?? []) : [])),
  );

/**
 * What leads to an entry, as facts. A relation that the editors correct or that others dispute says so. They leave out
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
        .map(({ link, role, period, note, origin }) => ({
          value: link,
          origin,
          detail: [
            ...(role ? [role] : []),
            ...(period ? [period] : []),
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

/** Links as one fact, each with where it was written; none where there are none. */
export const linkFacts = (label: string, links: readonly (readonly [Link<string>, Origin])[]): Fact[] =>
  links.length === 0 ? [] : [{ label, values: links.map(([value, origin]) => ({ value, evidence: [], origin })) }];
