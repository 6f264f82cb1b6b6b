import path from 'node:path';
import type { HelpLocale } from '../../../schema/help.ts';
import { visible } from '../../../schema/characters.ts';
import { quoted } from '../../../schema/shortened.ts';
import { sourceSchema } from '../../../schema/source.ts';
import { type SourceType, sourceTypes } from '../../../schema/source-types.ts';
import { ingestWords } from '../ingest-words.ts';
import { saidDate } from '../said-date.ts';
import { saidLanguage } from '../said-language.ts';
import type { Field, FieldName, Fields, FieldsRead } from '../source-field.ts';
import { textLanguage } from '../text-language.ts';
import type { CslDate, CslItem, CslName } from './csl-json.ts';

/** Types of CSL that no source has, as the nearest that it can have. */
const nearest: Readonly<Partial<Record<string, SourceType>>> = {
  'paper-conference': 'article-journal',
  review: 'article-journal',
  'review-book': 'article-journal',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  classic: 'book',
  collection: 'book',
  periodical: 'book',
  musical_score: 'book',
  figure: 'graphic',
  standard: 'report',
};

/** Names of languages that bibliographies have in place of a tag. */
const languages: Readonly<Partial<Record<string, string>>> = {
  ...{ nederlands: 'nl', dutch: 'nl', engels: 'en', english: 'en', frans: 'fr', french: 'fr', français: 'fr' },
  ...{ duits: 'de', german: 'de', deutsch: 'de' },
};

/** The words of a field, which may be written as HTML: `<i>Amaq</i>`. */
export const plain = (text: string): string =>
  text
    .replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s[^>]*)?>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

const nameOf = (name: CslName): string =>
  plain(
    name.literal ??
      [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
  );

/** A date of CSL in EDTF: each part as far as it is said, a range with a slash. */
export function dateOf({ 'date-parts': parts = [], circa, raw, literal }: CslDate): string | undefined {
  const days = parts.flatMap((part) => {
    const numbers = part.map(Number).filter((number) => number > 0);
    const [year, ...rest] = numbers;
    if (year === undefined) return [];
    return [[String(year).padStart(4, '0'), ...rest.map((each) => String(each).padStart(2, '0'))].join('-')];
  });
  if (days.length > 0) return days.map((day) => day + (circa ? '~' : '')).join('/');
  return saidDate(raw ?? literal ?? '');
}

/** A language as BCP 47 has it. */
const languageOf = (said: string): string | undefined => languages[said.trim().toLowerCase()] ?? saidLanguage(said);

const doi = (said: string): string =>
  `https://doi.org/${said.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '').trim()}`;

/** The address of an item: its own, or that of its DOI. */
export const addressOf = ({ URL: url, DOI }: CslItem): string | undefined =>
  url?.trim() ?? (DOI === undefined ? undefined : doi(DOI));

/** What an item says of a source, by field: as it says it, and as a source has it. */
const said: readonly (readonly [
  FieldName,
  (item: CslItem) => string | undefined,
  (item: CslItem) => Field['value'] | undefined,
])[] = [
  [
    'type',
    ({ type }) => type,
    ({ type }) => sourceTypes.find((each) => each === type) ?? nearest[type ?? ''] ?? 'document',
  ],
  ['genre', ({ genre }) => genre, ({ genre }) => genre && plain(genre)],
  ['title', ({ title }) => title, ({ title }) => title && plain(title)],
  [
    'author',
    ({ author }) => author?.map(nameOf).join('; '),
    ({ author }) => author?.map(nameOf).filter((name) => name !== ''),
  ],
  [
    'container-title',
    (item) => item['container-title'],
    (item) => item['container-title'] && plain(item['container-title']),
  ],
  ['publisher', ({ publisher }) => publisher, ({ publisher }) => publisher && plain(publisher)],
  ['issued', ({ issued }) => issued && JSON.stringify(issued), ({ issued }) => issued && dateOf(issued)],
  ['accessed', ({ accessed }) => accessed && JSON.stringify(accessed), ({ accessed }) => accessed && dateOf(accessed)],
  ['URL', ({ URL: url, DOI }) => url ?? DOI, addressOf],
  [
    'language',
    ({ language }) => language,
    ({ language }) => (language === undefined ? undefined : languageOf(language)),
  ],
];

/** What an item of a bibliography says of a source, and what of it no source can say. */
export function itemFields(item: CslItem, file: string, locale: HelpLocale): FieldsRead {
  const words = ingestWords[locale];
  const fields: Fields = {};
  const unread: string[] = [];
  for (const [name, given, read] of said) {
    const raw = given(item);
    if (raw === undefined || raw === '') continue;
    const value = read(item);
    if (value !== undefined && value !== '' && sourceSchema.shape[name].safeParse(value).success)
      fields[name] = { value, comment: words.from(path.basename(file)) };
    else unread.push(words.unreadItem(name, quoted(visible(raw))));
  }
  const language = fields.language ? undefined : textLanguage(`${item.title ?? ''} ${item.abstract ?? ''}`);
  if (language) fields.language = { value: language, comment: words.guessedLanguage };
  return { fields, unread };
}
