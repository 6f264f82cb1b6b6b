import type { Dossier } from '../dossier/dossier.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { languageName } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { type EntryRef, refKey } from '../schema/entry-ref.ts';
import { parseEdtf } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type NoteView, noteView } from './evidence.ts';
import { type Fact, plainFact, withValues } from './fact.ts';
import { usedPassages } from './sources-page.ts';
import { facets } from './facets.ts';
import { richText, entryLink, entryPath, type Link } from './link.ts';
import { page, type PageView } from './page.ts';
import { plainDescription, type RichText, textIn } from './text.ts';

/** The passages of a source that one entry rests on, each once, in the order of its fields. */
export interface SupportGroup {
  readonly entry: Link;
  readonly kind: string;
  readonly passages: readonly string[];
}

export interface SourcePageView {
  readonly page: PageView;
  readonly lang: string;
  readonly type: string;
  readonly description: RichText | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly supports: readonly SupportGroup[];
  /** How many different passages are used. */
  readonly passages: number;
  readonly address: string | undefined;
  readonly backlinks: readonly BacklinkGroup[];
}

function facts(locale: Locale, { data }: DataEntry<'sources'>): Fact[] {
  const { sources } = messages[locale];
  const given = (label: string, value: string | undefined): Fact =>
    plainFact(label, value === undefined ? [] : [value], locale);
  const date = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : formatDate(parseEdtf(value), locale);
  return withValues([
    plainFact(sources.author, data.author, locale),
    given(sources.container, data['container-title']),
    given(sources.publisher, data.publisher),
    given(sources.issued, date(data.issued)),
    given(sources.accessed, date(data.accessed)),
    given(sources.language, languageName(data.language, locale)),
    given(sources.rightsLabel, sources.rights[data.rights]),
    given(sources.reliabilityLabel, data.reliability && sources.reliability[data.reliability]),
    given(sources.hash, data.sha256),
  ]);
}

function supportGroups(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): SupportGroup[] {
  const groups = Map.groupBy(dossier.supports(source.id), ({ entry }) => refKey(entry));
  return [...groups.values()].flatMap((supports) => {
    const entry: EntryRef | undefined = supports[0]?.entry;
    if (!entry) return [];
    return {
      entry: entryLink(dossier, entry, locale),
      kind: messages[locale].entry[entry.collection],
      passages: [...new Set(supports.map(({ exact }) => exact))],
    };
  });
}

/** The page of a source, with everything that rests on it. */
export function sourcePage(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): SourcePageView {
  const { data } = source;
  const { sources } = messages[locale];
  const title = textIn(data.title, locale);
  return {
    page: page(dossier, locale, {
      path: entryPath(source),
      title,
      description: plainDescription(data.description, locale) ?? title.text,
      section: 'sources',
      facets: facets(dossier, locale, source, data.issued && formatDate(parseEdtf(data.issued), locale)),
    }),
    lang: data.language,
    type: sources.types[data.type],
    description: richText(dossier, locale, data.description),
    facts: facts(locale, source),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    supports: supportGroups(dossier, locale, source),
    passages: usedPassages(dossier, source),
    address: data.URL,
    backlinks: backlinks(dossier, locale, source, ['quoted-from']),
  };
}
