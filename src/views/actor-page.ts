import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { countryName } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { evidenceViews, type EvidenceView, type NoteView, noteView } from './evidence.ts';
import { type Fact, plainFact, relationFacts, withValues } from './fact.ts';
import { richText, entryPath } from './link.ts';
import { page, type PageView } from './page.ts';
import { type QuoteBlockView, quotesTo } from './quote-block.ts';
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
  readonly backlinks: readonly BacklinkGroup[];
  readonly externalLinks: readonly string[];
}

/** What is known of an actor, row by row. */
export function actorFacts(dossier: Dossier, locale: Locale, actor: DataEntry<'actors'>): Fact[] {
  const { actors } = messages[locale];
  const { aliases, country } = actor.data;
  const relations = dossier.outgoing(actor).filter(({ type }) => type !== 'mentions');
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
    facts: actorFacts(dossier, locale, actor),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    quotes: quotesTo(dossier, locale, actor, 'spoken-by'),
    backlinks: backlinks(dossier, locale, actor, ['spoken-by']),
    externalLinks: data.sameAs,
  };
}
