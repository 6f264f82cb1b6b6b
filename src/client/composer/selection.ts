import { type BriefingLanguages, lineLength } from '../../contract/composer/briefing-form.ts';
import { isLocale, type Locale, locales } from '../../schema/locales.ts';
import { decodeEntries, encodeEntries } from './entry-list.ts';
import type { OwnTexts } from './own-texts.ts';

/** What a reader chose. */
export interface Selection {
  /** `actors/europol`, `own/1`, in the order of the briefing. */
  readonly entries: readonly string[];
  /** Paragraphs of the reader's own, as far as they are known. */
  readonly texts: OwnTexts;
  readonly languages: BriefingLanguages;
  /** Whether quotations stand in the original too, where there is a translation. */
  readonly originals: boolean;
  /** Empty for the title that every selection has. */
  readonly title: string;
  /** A date or a few words below the title; empty for none. */
  readonly subtitle: string;
}

/** What a query says of a selection: all but the paragraphs of a reader's own. */
export type Asked = Omit<Selection, 'texts'>;

/** A selection from an address, which may come from anywhere, and what in it names no entry. */
export interface ReadSelection extends Asked {
  readonly unreadable: readonly string[];
}

/** A text as one line, without characters that steer the text around them. */
export const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, lineLength)
    // Half a character.
    .replace(/[\ud800-\udbff]$/, '')
    .trim();

const codeOf = (languages: BriefingLanguages): string => (languages === 'both' ? locales.join('-') : languages);

/**
 * The query string of a selection: the same for the same selection, and empty for none. What any composer page in
 * `locale` does by itself is left out.
 */
export function selectionQuery(selection: Asked, locale: Locale): string {
  const { entries, languages, originals, title, subtitle } = selection;
  const query = new URLSearchParams([
    ...(entries.length > 0 ? [['e', encodeEntries(entries)]] : []),
    ...(languages === locale ? [] : [['l', codeOf(languages)]]),
    ...(originals ? [] : [['q', '0']]),
    ...(title ? [['t', title]] : []),
    ...(subtitle ? [['d', subtitle]] : []),
  ]).toString();
  return query && `?${query}`;
}

const languagesIn = (code: string | null, locale: Locale): BriefingLanguages =>
  isLocale(code) ? code : code === codeOf('both') ? 'both' : locale;

/** What the address of a composer page in `locale` asks for. Whatever cannot be read is as if it were not there. */
export function readSelection(query: string, locale: Locale): ReadSelection {
  const asked = new URLSearchParams(query);
  return {
    ...decodeEntries(asked.get('e') ?? ''),
    languages: languagesIn(asked.get('l'), locale),
    originals: asked.get('q') !== '0',
    title: cleanLine(asked.get('t') ?? ''),
    subtitle: cleanLine(asked.get('d') ?? ''),
  };
}
