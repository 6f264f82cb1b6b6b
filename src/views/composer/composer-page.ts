import type { DocumentWord, LiveWord } from '../../compose/words.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import { type BriefingRow, briefingRows } from '../briefings-page.ts';
import { pageHref } from '../link.ts';
import { composerPath, page, type PageView } from '../page.ts';
import { bilingual } from '../print-edition/print-page.ts';
import { sectionPath } from '../section.ts';
import { type Pickable, pickables } from './pickable.ts';
import { shelvedEditions } from './shelved-editions.ts';

/** The name of the sheets with the head and foot of a composed document; one per language, and one for both. */
export const composerSheet = 'compose.css';

/** What the document in one language, or in both, is made of. */
export interface DocumentSource {
  readonly languages: Locale | 'both';
  /** In how many parts its entries are loaded. */
  readonly parts: number;
  readonly sheet: string;
}

export interface ComposerPageView {
  readonly page: PageView;
  readonly briefings: readonly BriefingRow[];
  readonly groups: readonly {
    readonly collection: string;
    readonly title: string;
    readonly entries: readonly Pickable[];
  }[];
  readonly words: Readonly<Record<LiveWord, string>>;
  readonly documents: readonly { readonly lang: Locale; readonly words: Readonly<Record<DocumentWord, string>> }[];
  readonly sources: readonly DocumentSource[];
  /** The languages of a document in both, in the order of its columns. */
  readonly both: readonly Locale[];
  /** Where the parts of the edition that no briefing holds are on the site: `part-summary` → ``. */
  readonly parts: Readonly<Record<string, string>>;
  /** Scheme, host and base of the dossier, as far as its editors gave them: what links within the document lead to. */
  readonly root: string;
}

function documentWords(dossier: Dossier, locale: Locale): Record<DocumentWord, string> {
  const { composer, page: words, edition: printed, quotes } = messages[locale];
  const { edition, asOf, editors, dossier: title } = page(dossier, locale, frame(locale));
  return {
    ...composer.document,
    untitled: composer.document.untitled(title.text),
    title: title.text,
    state: `${edition.text} · ${asOf}`,
    editors: `${words.editors}: ${editors}`,
    note: printed.note,
    interrupted: quotes.interrupted,
    interruptedLabel: quotes.interruptedLabel,
  };
}

const frame = (locale: Locale) => {
  const { title, lead } = messages[locale].composer;
  return { path: composerPath, title, description: lead };
};

/** The page on which a reader composes a briefing. */
export function composerPage(dossier: Dossier, locale: Locale): ComposerPageView {
  const { site } = dossier;
  const entries = pickables(dossier, locale);
  const groups = (['actors', 'events', 'quotes', 'sources'] as const).map((collection) => ({
    collection,
    title: collection === 'events' ? messages[locale].edition.events : messages[locale].collections[collection],
    entries: entries[collection],
  }));
  return {
    page: page(dossier, locale, { ...frame(locale), section: 'briefings' }),
    briefings: briefingRows(dossier, locale),
    groups: groups.filter((group) => group.entries.length > 0),
    words: messages[locale].composer.live,
    documents: locales.map((lang) => ({ lang, words: documentWords(dossier, lang) })),
    sources: shelvedEditions(dossier).map(({ languages, parts }) => ({
      languages,
      parts: parts.length,
      sheet: languages === 'both' ? site.base + composerSheet : pageHref(site, languages, composerSheet),
    })),
    both: bilingual(dossier),
    parts: {
      'part-summary': sectionPath.summary,
      'part-key-figures': sectionPath.summary,
      'part-timeline': sectionPath.events,
      'part-events': sectionPath.events,
      'part-actors': sectionPath.actors,
      'part-quotes': sectionPath.quotes,
      'part-sources': sectionPath.sources,
      'part-account': sectionPath.about,
    },
    root: (site.url ?? '') + site.base,
  };
}
