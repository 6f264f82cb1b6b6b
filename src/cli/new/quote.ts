import { languageName } from '../../i18n/language-name.ts';
import type { SourceText } from '../../archive/source-text.ts';
import type { DataEntry } from '../../reader/content.ts';
import { displayName } from '../../reader/content-folder.ts';
import { limits } from '../../schema/limits.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { typedLine } from '../../schema/localized.ts';
import { languageTag } from '../../schema/quote.ts';
import { quoted } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import { withoutText } from '../without-text.ts';
import { asksForAll, type Beginning, type NewEntry } from './entry.ts';
import { entryText } from './entry-text.ts';
import { anId, as, type Interview, type Read } from './interview.ts';
import { newWords } from './new-words.ts';
import { askWords } from './quote-words.ts';
import { archivedSource } from '../../dossier/archived-source.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';

interface ReadSource {
  readonly source: DataEntry<'sources'>;
  readonly text: SourceText;
}

/** Reads the id of a source whose text is in the archive, so that words can be looked up in it. */
async function readSource(given: string, { content, archive, archiveFolder }: Beginning): Promise<Read<ReadSource>> {
  const known = anId('sources', [...(content.ids.get('sources') ?? [])])(given);
  if ('fault' in known) return known;
  const source = content.sources.find(({ id }) => id === given);
  if (!source) return { fault: `Source ${quoted(given)} has errors. Run dossier check, and mend them first.` };
  const archived = await archive?.read(archivedSource(source));
  if (archived?.state === 'text') return { value: { source, text: archived } };
  if (archived) return { fault: withoutText(archived, { encoding: source.data.encoding, folder: archiveFolder }) };
  return {
    fault: `${displayName(archiveFolder)} has no file of source ${quoted(given)}, so no words can be looked up. Put it there, or name another folder with --archive DIR.`,
  };
}

/** The translations that a quotation in a language calls for, as far as they are there. */
async function askTranslations(
  lang: string,
  { given, answer }: Interview,
  locale: HelpLocale,
): Promise<Partial<Record<Locale, string>>> {
  const words = newWords[locale];
  const found: Partial<Record<Locale, string>> = {};
  for (const each of locales) {
    const option = `translation-${each}`;
    const isOwn = each === primaryLanguage(lang);
    if (isOwn && given.has(option))
      throw new UsageError(`--${option}: the quotation is in ${lang} itself. Leave it out, or correct --lang.`);
    if (isOwn) continue;
    const text = await answer<string | undefined>({
      option,
      text: `${words.translation}, ${words.in(languageName(each, locale))}? [${words.later}]`,
      otherwise: { value: undefined },
      read: as(typedLine(limits.text)),
    });
    if (text !== undefined) found[each] = text;
  }
  return found;
}

const firstWords = (exact: string): string => exact.split(/\s+/, 4).join(' ');

/** Asks for a quotation, whose words are looked up in the text of its source at once. */
export async function askQuote(beginning: Beginning, asked: Interview): Promise<NewEntry> {
  const { content, locale } = beginning;
  const words = newWords[locale];
  const actors = [...(content.ids.get('actors') ?? [])];
  const { source, text } = await asked.answer({
    option: 'source',
    text: words.source,
    choices: [...(content.ids.get('sources') ?? [])],
    read: (given) => readSource(given, beginning),
  });
  const segment = await askWords(text, asked, words);
  const speaker = await asked.answer({
    option: 'speaker',
    text: words.speaker,
    choices: actors,
    read: anId('actors', actors),
  });
  const lang = await asked.answer({
    option: 'lang',
    text: words.lang(source.data.language),
    otherwise: { value: source.data.language },
    read: as(languageTag()),
  });
  const translations = await askTranslations(lang, asked, locale);
  const isDraft =
    asksForAll(content) && locales.some((each) => each !== primaryLanguage(lang) && translations[each] === undefined);
  const fields = {
    speaker,
    lang,
    source: source.id,
    segments: [segment],
    ...(Object.keys(translations).length > 0
      ? {
          translations: Object.fromEntries(
            Object.entries(translations).map(([each, translated]) => [each, [translated]]),
          ),
        }
      : {}),
  };
  const draft = isDraft ? words.untranslated : undefined;
  return {
    named: `${speaker} ${firstWords(segment.exact)}`,
    files: [{ place: (id) => `quotes/${id}.yaml`, text: entryText('quotes', { fields, draft }, words.often) }],
    isDraft,
  };
}
