import path from 'node:path';
import { stringify } from 'yaml';
import type { ArchivedText } from '../../archive/archive.ts';
import { unitOf } from '../../archive/code-points.ts';
import { readingLanguage } from '../../dossier/checks/fact-warnings.ts';
import { visible } from '../../schema/characters.ts';
import { dateline } from '../../reading/facts/dateline.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { quoted } from '../../schema/shortened.ts';
import { sourceSchema } from '../../schema/source.ts';
import { ingestWords } from './ingest-words.ts';
import { saidDate } from './said-date.ts';
import { saidLanguage } from './said-language.ts';
import { type Field, type FieldName, type Fields, type FieldsRead, textIn, type Value } from './source-field.ts';
import { saidType, usualType } from './source-type.ts';
import { isByline } from './text/byline.ts';
import { textFields } from './text/text-fields.ts';
import { textLanguage } from './text-language.ts';

const isField = (name: string): name is FieldName => Object.hasOwn(sourceSchema.shape, name);

/** What is known of a document. */
export interface Known {
  /** As somebody named it: a path or an address. */
  readonly given: string;
  readonly text: ArchivedText;
  /** What the command line says, which goes before what the file says. */
  readonly options: ReadonlyMap<FieldName, string>;
  /** What a bibliography says of it. */
  readonly item?: FieldsRead;
  /** What is known of it besides, by how it came here. */
  readonly besides?: Fields;
}

const isKnown = (value: string | readonly string[] | undefined): value is string | readonly string[] =>
  value !== undefined && value.length > 0;

const takes = (name: FieldName, value: Value): boolean => sourceSchema.shape[name].safeParse(value).success;

/** The day that a text itself says it appeared on, where its language can be read. */
function issuedIn(text: string, language: string): string | undefined {
  const lang = readingLanguage(language);
  return lang && dateline(text, lang);
}

const longestLine = 120;
/** Lines above a title at most, those between them counted. */
const longestHead = 6;

/** What a text without a title of its own may be called: its first heading, its first line, or the name of its file. */
function ownTitle({ given, text: { text, blocks = [] } }: Known, locale: HelpLocale): Field {
  const words = ingestWords[locale];
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const line = (from: string): string =>
    from
      .replace(/^\ufeff/, '')
      .replace(/\s+/g, ' ')
      .trim();
  if (heading) {
    const value = line(text.slice(unitOf(text, heading.start), unitOf(text, heading.end)));
    if (takes('title', value)) return { value, comment: words.firstHeading };
  }
  // What stands above a title is no title.
  const lines = text.slice(0, 2000).trimStart().split('\n', longestHead).map(line);
  const first = (lines.find((each) => each !== '' && !isByline(each)) ?? '').replace(/^#+ /, '');
  if (first.length <= longestLine && !/[.,;:]$/.test(first) && takes('title', first))
    return { value: first, comment: words.firstLine };
  return { value: `[${path.basename(given)}]`, comment: words.fileName };
}

/** What a file says, as a source has it: `undefined` where that cannot be. */
const readings: Partial<Record<FieldName, (said: string | readonly string[]) => string | undefined>> = {
  issued: (said) => (typeof said === 'string' ? saidDate(said) : undefined),
  language: (said) => (typeof said === 'string' ? (saidLanguage(said) ?? said) : undefined),
};

const order: readonly FieldName[] = [
  ...(['type', 'genre', 'title', 'author', 'container-title', 'publisher', 'issued', 'accessed', 'URL'] as const),
  ...(['archive-url', 'archived', 'language', 'allSpeech', 'rights', 'sha256', 'encoding'] as const),
];
/** The fields of a source as its file has them, one below the other. */
export const inOrder = (fields: Fields): (readonly [FieldName, Field])[] =>
  order.flatMap((name) => (fields[name] ? [[name, fields[name]] as const] : []));

const fromFile = ['title', 'author', 'container-title', 'publisher', 'issued', 'language', 'URL'] as const;

/** Reads what a source can say of a document. It has no hash yet. */
export function sourceFields(known: Known, locale: HelpLocale): FieldsRead {
  const words = ingestWords[locale];
  const { text, options, item = { fields: {}, unread: [] }, besides = {} } = known;
  const { from = {}, ...about } = text.about ?? {};
  const fields: Fields = {};
  const unread: string[] = [];
  for (const name of fromFile) {
    const said = about[name];
    if (!isKnown(said)) continue;
    const value = readings[name] ? readings[name](said) : said;
    if (isKnown(value) && takes(name, value)) fields[name] = { value, comment: words.from(from[name] ?? '') };
    else unread.push(words.unread(name, quoted(visible(String(said))), from[name] ?? ''));
  }
  const language = fields.language ? undefined : textLanguage(text.text);
  if (language) fields.language = { value: language, comment: words.guessedLanguage };
  const type = saidType(about.type);
  if (type) fields.type = { value: type, comment: words.from(from.type ?? '') };
  const told = textFields(text, options.get('language') ?? textIn(fields.language), locale);
  // What a file says of itself goes before what its text says.
  for (const [name, field] of Object.entries(told))
    if (isField(name) && takes(name, field.value)) fields[name] ??= field;
  const issued = fields.issued ? undefined : issuedIn(text.text, textIn(fields.language));
  if (issued !== undefined) fields.issued = { value: issued, comment: words.dateline };
  fields.type ??= { value: usualType(text.format.id), comment: words.guessedType };
  fields.title ??= ownTitle(known, locale);
  fields.rights = { value: 'excerpt', comment: words.careful };
  Object.assign(fields, item.fields, besides);
  unread.push(...item.unread);
  for (const [name, value] of options) fields[name] = { value, comment: words.given(`--${name}`) };
  return { fields, unread };
}

const commented = (text: string): string => `# ${visible(text).replaceAll('\n', ' ')}`;

/** The YAML of a new source: `notes` first, each field below where it was read, and what keeps it a draft last. */
export function sourceYaml(
  fields: Fields,
  notes: readonly string[],
  unread: readonly string[],
  draft: string | undefined,
): string {
  const lines = inOrder(fields).flatMap(([name, { value, comment }]) => [
    commented(comment),
    stringify({ [name]: value }, { lineWidth: 0 }).trimEnd(),
  ]);
  const end = draft === undefined ? [] : [commented(draft), 'draft: true'];
  return [...notes.map(commented), ...lines, ...unread.map(commented), ...end, ''].join('\n');
}
