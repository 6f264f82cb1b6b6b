import type { Dossier, Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { type Link, pageHref, pageLink, sourcePartPath } from './link.ts';

/** The parts of a source, seen from one of them. */
export interface PartsView {
  /** “Part 2 of 5, with 12 passages” */
  readonly label: string;
  readonly links: readonly PartLink[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface PartLink {
  readonly href: string;
  readonly number: number;
  readonly current: boolean;
  /** The first character of the source that stands in it, counted from 1 as in the ids of passages. */
  readonly from: number;
}

export const partHref = (site: Site, locale: Locale, source: EntryRef, part: number): string =>
  pageHref(site, locale, sourcePartPath(source, part));

/** The way from a part of a source with so many passages to the others; `undefined` where there is one part. */
export function partsView(
  dossier: Dossier,
  locale: Locale,
  source: DataEntry<'sources'>,
  part: number,
  passages: number,
): PartsView | undefined {
  const { starts } = dossier.partsOf(source.id);
  const { lists, sources } = messages[locale];
  if (starts.length === 1) return undefined;
  const way = (to: number): Link | undefined =>
    to < 1 || to > starts.length
      ? undefined
      : pageLink(dossier.site, locale, sourcePartPath(source, to), lists.part(to, starts.length));
  return {
    label: sources.partWith(part, starts.length, passages),
    links: starts.map((start, index) => ({
      href: partHref(dossier.site, locale, source, index + 1),
      number: index + 1,
      current: index + 1 === part,
      from: start + 1,
    })),
    previous: way(part - 1),
    next: way(part + 1),
  };
}
