import type { Dossier } from '../dossier/dossier.ts';
import type { Edge, EdgeType } from '../dossier/edges.ts';
import { messages } from '../i18n/messages.ts';
import type { Origin } from '../reader/origin.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { type NoteView, noteView } from './evidence.ts';
import { dateText } from './fact.ts';
import { type Link, nodeLink } from './link.ts';
import { type Text, textIn } from './text.ts';

/** Who refers to an entry in one way, under the words for that way seen from here (“took part in”). */
export interface BacklinkGroup {
  readonly type: EdgeType;
  readonly label: string;
  readonly links: readonly {
    readonly link: Link;
    readonly role: Text | undefined;
    /** When it held, where that is known. */
    readonly period?: Text | undefined;
    readonly note: NoteView | undefined;
    /** Where it is declared. */
    readonly origin: Origin;
  }[];
}

/**
 * What leads to an entry, by kind of relation; the types in `elsewhere` stand elsewhere on its page. `shown` picks those
 * that its page has room for.
 */
export function backlinks(
  dossier: Dossier,
  locale: Locale,
  ref: EntryRef,
  elsewhere: readonly EdgeType[] = [],
  shown: (edges: readonly Edge[]) => readonly Edge[] = (edges) => edges,
): BacklinkGroup[] {
  const edges = dossier.incoming(ref).filter(({ type }) => !elsewhere.includes(type));
  // Mentions are the weakest relation and come last.
  const groups = [...Map.groupBy(shown(edges), ({ type }) => type)].toSorted(
    ([a], [b]) => Number(a === 'mentions') - Number(b === 'mentions'),
  );
  return groups.map(([type, group]) => backlinkGroup(dossier, locale, type, group));
}

export const backlinkGroup = (
  dossier: Dossier,
  locale: Locale,
  type: EdgeType,
  edges: readonly Edge[],
): BacklinkGroup => ({
  type,
  label: messages[locale].edges[type].in,
  links: edges.map((edge) => backlink(dossier, locale, edge)),
});

const backlink = (
  dossier: Dossier,
  locale: Locale,
  { from, role, date, note, origin }: Edge,
): BacklinkGroup['links'][number] => ({
  link: nodeLink(dossier, from, locale),
  role: role && textIn(role, locale),
  ...(date ? { period: dateText(date, locale) } : {}),
  note: note && noteView(dossier, locale, note),
  origin,
});
