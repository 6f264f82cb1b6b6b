import type { Collection } from './collections.ts';
import type { ValueKind } from './value-kinds.ts';

/** The languages in which fields are explained to those who write content. */
export const helpLocales = ['nl', 'en'] as const;
export type HelpLocale = (typeof helpLocales)[number];

/** The help in the language of whoever writes; in English where there is none. */
export const helpLocaleOf = (lang: string): HelpLocale => helpLocales.find((known) => known === lang) ?? 'en';

/** The title of a field, what it says, and of those of its values whose names do not tell all, what they mean. */
export type Words = readonly [title: string, text: string, values?: Readonly<Record<string, string>>];

export type Help = Readonly<Record<HelpLocale, Words>>;

declare module 'zod' {
  interface GlobalMeta {
    /** What an editor of the YAML is told: editors show it, and the tables of the editing guide are made of it. */
    help?: Help;
    /** How the value is written. */
    value?: ValueKind;
    /** What is accepted as well, and read as if it stood there in full. */
    also?: 'string' | 'number';
    /** The collections whose entries the value names: by their id alone or, where it may be any, behind their kind. */
    refersTo?: readonly Collection[];
  }
}

/** The help of a field, for `.meta()`. */
export const help = (words: Help): { help: Help } => ({ help: words });

/** The help of a field that holds the text in one language of the dossier. */
export function helpInLanguage(lang: string): { help: Help } {
  const name = (locale: HelpLocale): string => new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  return help({
    nl: [name('nl'), `De tekst in het ${name('nl')}.`],
    en: [name('en'), `The text in ${name('en')}.`],
  });
}
