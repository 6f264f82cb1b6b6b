import type { Dossier } from '../dossier/dossier.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { languageName } from '../i18n/language-name.ts';
import { hasLettersOf } from '../i18n/scripts.ts';
import type { DataEntry, DataOf } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { WrittenDate } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { annotatedSource, type AnnotatedSource } from './annotated-source.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type NoteView, noteView } from './evidence.ts';
import { type Fact, type FactValue, unsearched, withValues } from './fact.ts';
import { entryName, entryPath, richText, sourcePartPath } from './link.ts';
import { page, type PageView } from './page.ts';
import { searchRecord } from './search-record.ts';
import { shownFact } from './shown-share.ts';
import { sourceKind } from './source-kind.ts';
import { plainDescription, plainText, quoting, type RichText, shortened, type Text, withPart } from './text.ts';

export interface SourcePageView {
  readonly page: PageView;
  readonly kind: Text;
  readonly description: RichText | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly NoteView[];
  /** Its text, as far as it may be shown; `undefined` where there is none to show. */
  readonly text: AnnotatedSource | undefined;
  readonly backlinks: readonly BacklinkGroup[];
}

/** Where a source can be read: its own address, and the copy that a web archive keeps, with the date of that. */
function addressFacts(locale: Locale, { file, data }: Pick<DataEntry<'sources'>, 'file' | 'data'>): Fact[] {
  const { sources } = messages[locale];
  const { URL: address, 'archive-url': copy, archived } = data;
  const link = (field: 'URL' | 'archive-url', href: string): FactValue => ({
    value: { ...plainText(href, locale), href },
    evidence: [],
    origin: originAt(file, field),
  });
  const made = archived && plainText(sources.archivedOn(formatDate(archived.date, locale)), locale);
  const alone = made ? [{ value: made, evidence: [], origin: originAt(file, 'archived') }] : [];
  return [
    { label: sources.address, values: address === undefined ? [] : [link('URL', address)] },
    {
      label: sources.webArchive,
      values: copy === undefined ? alone : [{ ...link('archive-url', copy), ...(made ? { detail: [made] } : {}) }],
    },
  ];
}

/** What a citation needs of a source, row by row. */
export function sourceFacts(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): Fact[] {
  const { file, data } = source;
  const { sources } = messages[locale];
  // A name in the letters of the document, and not in those of the page, is in the language of the document.
  const named = (name: string): Text => {
    const text = plainText(name, locale);
    const isOfDocument = hasLettersOf(data.language, name) && !hasLettersOf(locale, name);
    return isOfDocument ? quoting(text, name, data.language) : text;
  };
  const given = (label: string, field: keyof DataOf<'sources'>, value: string | undefined): Fact => ({
    label,
    values: value === undefined ? [] : [{ value: named(value), evidence: [], origin: originAt(file, field) }],
  });
  const date = (value: WrittenDate | undefined): string | undefined => value && formatDate(value.date, locale);
  return withValues([
    {
      label: sources.author,
      values: data.author.map((name, index) => ({
        value: named(name),
        evidence: [],
        origin: originAt(file, 'author', index),
      })),
    },
    given(sources.container, 'container-title', data['container-title']),
    given(sources.publisher, 'publisher', data.publisher),
    given(sources.issued, 'issued', date(data.issued)),
    given(sources.accessed, 'accessed', date(data.accessed)),
    given(sources.language, 'language', languageName(data.language, locale)),
    ...unsearched([
      ...addressFacts(locale, { file, data }),
      given(sources.rightsLabel, 'rights', sources.rights[data.rights]),
      shownFact(dossier, locale, source),
      given(sources.reliabilityLabel, 'reliability', data.reliability && sources.reliability[data.reliability]),
      given(sources.hash, 'sha256', data.sha256),
    ]),
  ]);
}

/** The name of a source is cut at about this many characters where it says only what a page belongs to. */
const crumbLength = 50;

/** The page of a further part of the text of a source. */
export interface SourcePartView {
  readonly page: PageView;
  readonly kicker: Text;
  readonly text: AnnotatedSource | undefined;
}

/** The page of a part of a source, counted from 2: the first stands on that of the source. */
export function sourcePartPage(
  dossier: Dossier,
  locale: Locale,
  source: DataEntry<'sources'>,
  part: number,
): SourcePartView {
  const { lists } = messages[locale];
  const name = entryName(dossier, source, locale);
  const label = lists.part(part, dossier.partsOf(source.id).starts.length);
  const record = searchRecord(dossier, locale, source);
  return {
    page: page(dossier, locale, {
      path: sourcePartPath(source, part),
      title: name,
      part: label,
      description: withPart(name, label, locale).text,
      section: 'sources',
      above: {
        path: entryPath(source),
        title: {
          text: shortened(name.text, crumbLength),
          lang: name.words?.lang ?? name.lang,
          foreign: name.foreign || name.words !== undefined,
        },
      },
      record: { ...record, title: `${record.title}, ${label}` },
    }),
    kicker: sourceKind(source.data, locale),
    text: annotatedSource(dossier, locale, source, part),
  };
}

/** The page of a source, with everything that rests on it. */
export function sourcePage(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): SourcePageView {
  const { data } = source;
  const title = entryName(dossier, source, locale);
  return {
    page: page(dossier, locale, {
      path: entryPath(source),
      title,
      description: plainDescription(data.description, locale) ?? title.text,
      section: 'sources',
      record: searchRecord(dossier, locale, source),
    }),
    kind: sourceKind(data, locale),
    description: richText(dossier, locale, data.description),
    facts: sourceFacts(dossier, locale, source),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    text: annotatedSource(dossier, locale, source),
    backlinks: backlinks(dossier, locale, source, ['quoted-from']),
  };
}
