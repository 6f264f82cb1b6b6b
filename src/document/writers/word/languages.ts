import { directionOf } from '../../../i18n/direction.ts';
import { isLocale, langTag } from '../../../schema/locales.ts';

/** Which of the three languages of a run one is: Word keeps fonts and dictionaries of each apart. */
export type Script = 'latin' | 'east-asian' | 'complex' | 'right-to-left';

const eastAsian = new Set(['Hans', 'Hant', 'Jpan', 'Kore', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang']);

/**
 * Scripts from left to right whose letters join or turn by what is beside them: a “complex script”, in Word’s words.
 */
const complex = new Set('Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai Tibt'.split(' '));

/** Fonts that come with Word, by script: without one, Chinese would be written with the shapes of Japanese. */
const fonts: Readonly<Record<string, string>> = {
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Jpan: 'Yu Gothic',
  Kore: 'Malgun Gothic',
};

export interface WordLanguage {
  /** With a region, which is how Word knows its dictionaries: `nl-BE`. */
  readonly tag: string;
  readonly script: Script;
  /** For East Asian scripts only. */
  readonly font: string | undefined;
}

const read = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

const known = new Map<string, WordLanguage>();

/** A language as Word knows it; `tag` as BCP 47. A tag that is no language has no dictionary. */
export function wordLanguage(tag: string): WordLanguage {
  // Every run asks for its own.
  const found = known.get(tag);
  if (found !== undefined) return found;
  const language = languageOf(tag);
  known.set(tag, language);
  return language;
}

function languageOf(tag: string): WordLanguage {
  if (isLocale(tag)) return { tag: langTag[tag], script: 'latin', font: undefined };
  const locale = read(tag);
  const { language = 'und', region, script = '' } = locale ?? {};
  const named = language === 'und' ? 'x-none' : region === undefined ? language : `${language}-${region}`;
  if (directionOf(tag) === 'rtl') return { tag: named, script: 'right-to-left', font: undefined };
  if (eastAsian.has(script)) return { tag: named, script: 'east-asian', font: fonts[script] };
  return { tag: named, script: complex.has(script) ? 'complex' : 'latin', font: undefined };
}
