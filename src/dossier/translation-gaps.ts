import { type AnyEntry, dataEntries, type DataEntry, type ReadContent } from '../reader/content.ts';
import { fileIn } from '../reader/content-folder.ts';
import type { Path } from '../reader/problem.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { isLocalized } from '../schema/localized.ts';
import { primaryLanguage } from '../schema/primary-language.ts';

/** Where a language of the dossier is missing. */
export interface TranslationGap {
  readonly file: string;
  /** The field; absent where a page of running text has no version in the language. */
  readonly path?: Path;
  readonly locale: Locale;
  /** What is missing, and what to do. */
  readonly message: string;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (locale: Locale): string => names.of(locale) ?? locale;

/** Every text per language that lacks a language, in the order of its fields. */
function textGaps(file: string, value: unknown, path: Path = []): TranslationGap[] {
  if (isLocalized(value))
    return locales
      .filter((locale) => value[locale] === undefined)
      .map((locale) => ({
        file,
        path,
        locale,
        message: `The ${nameOf(locale)} text is missing. Write it under ${locale}.`,
      }));
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textGaps(file, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textGaps(file, item, [...path, key]));
}

/** A quotation in one language of the dossier needs the others; one in yet another language needs all. */
const quoteGaps = ({ file, data: { lang, translations } }: DataEntry<'quotes'>): TranslationGap[] =>
  locales
    .filter((locale) => locale !== primaryLanguage(lang) && !translations[locale])
    .map((locale) => ({
      file,
      path: ['translations'],
      locale,
      message: `The ${nameOf(locale)} translation is missing. Write it under translations.${locale}, one text per segment.`,
    }));

function entryGaps(entry: AnyEntry): TranslationGap[] {
  if (entry.collection !== 'quotes') return textGaps(entry.file, entry.data);
  // Translations are lists of texts, and only those that the language of the quotation calls for must be there.
  return [...textGaps(entry.file, { ...entry.data, translations: undefined }), ...quoteGaps(entry)];
}

interface LocalePage {
  readonly locale: Locale;
  readonly file: string;
}

/** The languages in which a page of running text has no file. */
function pageGaps(
  published: readonly LocalePage[],
  all: readonly LocalePage[],
  { faulty }: ReadContent,
): TranslationGap[] {
  const [page] = published;
  if (!page) return [];
  const folder = page.file.slice(0, -`${page.locale}.mdx`.length);
  const fileFor = (locale: Locale): string => `${folder}${locale}.mdx`;
  return locales
    .filter((locale) => !published.some((other) => other.locale === locale) && !faulty.has(fileFor(locale)))
    .map((locale) => ({
      file: page.file,
      locale,
      message: all.some((other) => other.locale === locale)
        ? `The ${nameOf(locale)} version of this page is a draft. Publish it too: ${fileFor(locale)}.`
        : `This page has no ${nameOf(locale)} version. Write ${fileFor(locale)}.`,
    }));
}

/** All that lacks a language: `published`, in what is published; `all`, in drafts too. */
export function translationGaps(content: ReadContent, among: 'published' | 'all'): TranslationGap[] {
  const { dossier, summary, briefings, folder } = content;
  const counts = ({ data }: { readonly data: { readonly draft: boolean } }): boolean => among === 'all' || !data.draft;
  return [
    ...textGaps(fileIn(folder, 'dossier.yaml'), dossier),
    ...dataEntries(content).filter(counts).flatMap(entryGaps),
    ...pageGaps(summary, summary, content),
    ...[...Map.groupBy(briefings, ({ id }) => id).values()].flatMap((pages) =>
      pageGaps(pages.filter(counts), pages, content),
    ),
  ];
}
