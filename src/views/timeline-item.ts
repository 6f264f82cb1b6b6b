import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { type EvidenceView, evidenceViews } from './evidence.ts';
import { dateText, reckonedTexts, statedWords } from './fact.ts';
import { fits, fitting } from './fitting.ts';
import { richText, entryLink, type Link } from './link.ts';
import { bytesOf } from './parts.ts';
import { type RichInline, richInlineText, type Text, textIn } from './text.ts';

/** An event as a line of the timeline. */
export interface TimelineItemView {
  readonly id: string;
  readonly link: Link;
  readonly kind: string;
  /** In words; the word for “undated” where there is none. */
  readonly date: string;
  /** EDTF, for sorting and machines. */
  readonly edtf: string | undefined;
  /** The wording of the source for the date. */
  readonly stated: EvidenceView | undefined;
  /** That the date was inferred, and from which words, which then stand here. */
  readonly reckoned: Text | undefined;
  readonly place: Text | undefined;
  /** The first paragraph of the description. */
  readonly lead:
    { readonly nodes: readonly RichInline[]; readonly lang: Locale; readonly foreign: boolean } | undefined;
}

/** What the line says at the least: when something happened, and what and where. */
export function timelineHead(
  dossier: Dossier,
  locale: Locale,
  event: DataEntry<'events'>,
): Pick<TimelineItemView, 'link' | 'date' | 'place'> {
  const { title, date, place } = event.data;
  return {
    link: { ...entryLink(dossier, event, locale), ...textIn(title, locale) },
    date: date ? dateText(date, locale).text : messages[locale].events.undated,
    place: place && textIn(place.name, locale),
  };
}

export function timelineItem(dossier: Dossier, locale: Locale, event: DataEntry<'events'>): TimelineItemView {
  const { kind, date, description } = event.data;
  const text = richText(dossier, locale, description);
  const [nodes] = text?.paragraphs ?? [];
  const stated = date && statedWords(date);
  return {
    ...timelineHead(dossier, locale, event),
    id: event.id,
    kind: messages[locale].events.kinds[kind],
    edtf: date?.edtf.text,
    stated: evidenceViews(dossier, locale, stated ? [stated] : [])[0],
    reckoned: date && reckonedTexts(dossier, locale, date)[0],
    lead: text && nodes && { nodes, lang: text.lang, foreign: text.foreign },
  };
}

/** About how many bytes an item adds to a page, gzipped. */
export const itemWeight = ({ id, link, stated, place, lead }: TimelineItemView): number =>
  bytesOf(id, link.text, stated?.exact ?? '', place?.text ?? '', lead ? richInlineText(lead.nodes) : '') + 25;

/**
 * Events as they fit into a budget of bytes, as `itemWeight` counts: all of them, else without what happened at each, and
 * of those as many as fit, from the first on.
 */
export function itemsWithin(
  dossier: Dossier,
  locale: Locale,
  events: readonly DataEntry<'events'>[],
  budget: number,
): TimelineItemView[] {
  const item = (event: DataEntry<'events'>): TimelineItemView => timelineItem(dossier, locale, event);
  const line = (event: DataEntry<'events'>): TimelineItemView => ({ ...item(event), lead: undefined });
  return fits(events, (event) => itemWeight(item(event)), budget)
    ? events.map(item)
    : fitting(events, (event) => itemWeight(line(event)), budget).map(line);
}
