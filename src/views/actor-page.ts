import type { Dossier } from '../dossier/dossier.ts';
import type { Edge } from '../dossier/edges.ts';
import { messages } from '../i18n/messages.ts';
import { countryName } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { entryLists } from './entry-lists.ts';
import { listedQuotes } from './listed-quotes.ts';
import type { Jumps } from './jumps.ts';
import { evidenceViews, type EvidenceView, type NoteView, noteView } from './evidence.ts';
import { type Fact, plainFact, relationFacts, withValues } from './fact.ts';
import { richText, entryPath } from './link.ts';
import { page, type PageView } from './page.ts';
import type { QuoteBlockView } from './quote-block.ts';
import type { QuoteGroup } from './quote-rows.ts';
import { searchRecord } from './search-record.ts';
import { plainDescription, plainText, type RichText, textIn } from './text.ts';

export interface ActorPageView {
  readonly page: PageView;
  readonly kind: string;
  readonly description: RichText | undefined;
  /** What the description rests on. */
  readonly evidence: readonly EvidenceView[];
  readonly facts: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly quotes: readonly QuoteBlockView[];
  /** The first of them, where they are too many. */
  readonly quoteRows?: readonly QuoteGroup[];
  /** The ways to all of what is too long for this page. */
  readonly jumps?: Jumps | undefined;
  readonly backlinks: readonly BacklinkGroup[];
  readonly externalLinks: readonly string[];
}

/** What is known of an actor, row by row. */
export function actorFacts(
  dossier: Dossier,
  locale: Locale,
  actor: DataEntry<'actors'>,
  outgoing: readonly Edge[] = dossier.outgoing(actor),
): Fact[] {
  const { actors } = messages[locale];
  const { aliases, country } = actor.data;
  const relations = outgoing.filter(({ type }) => type !== 'mentions');
  return withValues([
    ...relationFacts(dossier, locale, relations),
    {
      label: actors.country,
      values: country
        ? [
            {
              value: plainText(countryName(country.code, locale), locale),
              evidence: evidenceViews(dossier, locale, country.evidence),
              origin: originAt(actor.file, 'country', 'code'),
            },
          ]
        : [],
    },
    plainFact(actors.aliases, aliases, locale, originAt(actor.file, 'aliases')),
  ]);
}

/** The page of an actor. */
export function actorPage(dossier: Dossier, locale: Locale, actor: DataEntry<'actors'>): ActorPageView {
  const { data } = actor;
  const lists = entryLists(dossier, actor);
  const description = richText(dossier, locale, data.description);
  const name = textIn(data.name, locale);
  return {
    page: page(dossier, locale, {
      path: entryPath(actor),
      title: name,
      description:
        plainDescription(data.description, locale) ?? `${name.text}: ${messages[locale].actors.kinds[data.kind]}`,
      section: 'actors',
      record: searchRecord(dossier, locale, actor),
    }),
    kind: messages[locale].actors.kinds[data.kind],
    description,
    evidence: evidenceViews(dossier, locale, data.evidence),
    facts: actorFacts(dossier, locale, actor, lists.shown(dossier.outgoing(actor), 'out')),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    ...listedQuotes(dossier, locale, actor, lists),
    backlinks: backlinks(dossier, locale, actor, ['spoken-by'], (edges) => lists.shown(edges, 'in')),
    jumps: lists.jumps(locale),
    externalLinks: data.sameAs,
  };
}
