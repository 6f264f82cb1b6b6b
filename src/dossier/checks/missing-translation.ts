import { type AnyEntry, dataEntries, type DataEntry, type ReadContent } from '../../reader/content.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Path } from '../../reader/problem.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import { isLocalized } from '../../schema/localized.ts';
import type { Check } from './check.ts';

interface Gap {
  readonly file: string;
  readonly path?: Path;
  readonly message: string;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (locale: Locale): string => names.of(locale) ?? locale;

/** Every text per language that lacks a language, in the order of its fields. */
function textGaps(file: string, value: unknown, path: Path = []): Gap[] {
  if (isLocalized(value))
    return locales
      .filter((locale) => value[locale] === undefined)
      .map((locale) => ({
        file,
        path,
        message: `The ${nameOf(locale)} text is missing. Write it under ${locale}.`,
      }));
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textGaps(file, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textGaps(file, item, [...path, key]));
}

/** A quotation in one language of the dossier needs the others; one in yet another language needs all. */
const quoteGaps = ({ file, data: { lang, translations } }: DataEntry<'quotes'>): Gap[] =>
  locales
    .filter((locale) => locale !== lang.split('-')[0] && !translations[locale])
    .map((locale) => ({
      file,
      path: ['translations'],
      message: `The ${nameOf(locale)} translation is missing. Write it under translations.${locale}, one text per segment.`,
    }));

function entryGaps(entry: AnyEntry): Gap[] {
  if (entry.data.draft) return [];
  if (entry.collection !== 'quotes') return textGaps(entry.file, entry.data);
  // Translations are lists of texts, and only those that the language of the quotation calls for must be there.
  return [...textGaps(entry.file, { ...entry.data, translations: undefined }), ...quoteGaps(entry)];
}

interface LocalePage {
  readonly locale: Locale;
  readonly file: string;
}

/** The languages in which a page of running text has no file. */
function pageGaps(published: readonly LocalePage[], all: readonly LocalePage[], { faulty }: ReadContent): Gap[] {
  const [page] = published;
  if (!page) return [];
  const folder = page.file.slice(0, -`${page.locale}.mdx`.length);
  const fileFor = (locale: Locale): string => `${folder}${locale}.mdx`;
  return locales
    .filter((locale) => !published.some((other) => other.locale === locale) && !faulty.has(fileFor(locale)))
    .map((locale) => ({
      file: page.file,
      message: all.some((other) => other.locale === locale)
        ? `The ${nameOf(locale)} version of this page is a draft. Publish it too: ${fileFor(locale)}.`
        : `This page has no ${nameOf(locale)} version. Write ${fileFor(locale)}.`,
    }));
}

/** Every text is there in every language. An error or a warning, as `translations` in dossier.yaml says. */
export const missingTranslation: Check = (content, report) => {
  const { dossier, summary, briefings, folder } = content;
  if (!dossier) return;
  const severity = dossier.translations === 'required' ? 'error' : 'warning';
  const gaps = [
    ...textGaps(fileIn(folder, 'dossier.yaml'), dossier),
    ...dataEntries(content).flatMap(entryGaps),
    ...pageGaps(summary, summary, content),
    ...[...Map.groupBy(briefings, ({ id }) => id).values()].flatMap((pages) =>
      pageGaps(
        pages.filter(({ data }) => !data.draft),
        pages,
        content,
      ),
    ),
  ];
  for (const { file, ...gap } of gaps) report(file, { rule: 'missing-translation', severity, ...gap });
};
