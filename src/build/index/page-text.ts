import type { PageParts } from '../../run/page-parts.ts';
import { recordName, recordSchema, type SearchRecord } from '../../search/record.ts';
import type { Locale } from '../../schema/locales.ts';
import { fold } from '../../search/fold.ts';
import { seam, spelling } from '../../search/seam.ts';
import { bareMain, type EngineMarkup } from './bare-main.ts';
import type { Splitter } from './compounds.ts';
import type { IndexedPage } from './indexed-page.ts';

/** A page as the index reads it. */
export interface SearchablePage {
  readonly lang: string;
  readonly record: SearchRecord;
  /** The HTML of its main part. */
  readonly main: string;
}

/** What an attribute says. Astro writes two characters as references, and no others. */
const attributeText = (value: string): string => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Reads a page that asks to be found, by `data-searched` on its main part; `undefined` for all others. */
export function searchablePage({ before, main }: PageParts): SearchablePage | undefined {
  if (!before.slice(before.lastIndexOf('<')).includes(' data-searched')) return undefined;
  const [, lang = ''] = /<html\b[^>]*\slang="([^"]*)"/.exec(before) ?? [];
  const [, json = ''] = new RegExp(`<meta name="${recordName}" content="([^"]*)"`).exec(before) ?? [];
  return { lang, record: recordSchema.parse(JSON.parse(attributeText(json))), main };
}

const lacked = /[łøđðþßæœı]/iu;

/** A word with a letter that readers may lack on their keyboard can be found without it. */
const spelled = (text: string): string =>
  // Most texts have none, and to look for words takes much longer.
  lacked.test(text)
    ? text.replace(/\p{L}+/gu, (word) => (lacked.test(word) ? word + spelling + fold(word) : word))
    : text;

/** A name can be found by what follows its apostrophe: “O’Neill”. */
const named = (text: string): string =>
  /[’']/.test(text) ? text.replace(/(?<=\p{L})([’'])(?=\p{L}{2})/gu, `$1${seam}`) : text;

// Dutch is written in these letters; to ask of each whether it is a letter of any script takes much longer.
const longWord = /[A-Za-zÀ-ÖØ-öø-ɏ]{7,}/g;

/** A compound can be found by its parts. */
const compounded = (text: string, split: Splitter): string =>
  text.replace(longWord, (word) => {
    const parts = split(word.toLowerCase());
    if (parts.length === 1) return word;
    let at = 0;
    return parts.map(({ length }) => word.slice(at, (at += length))).join(seam);
  });

const parted = (text: string, split: Splitter | undefined): string => {
  const names = named(spelled(text));
  return split ? compounded(names, split) : names;
};

/** The page as the engine gets it: the text in the language of the page only, with what a result shows. */
export function indexedText(
  { lang, record, main }: SearchablePage & { lang: Locale },
  engine: EngineMarkup,
  split?: Splitter,
): Pick<IndexedPage, 'lang' | 'fields' | 'html'> {
  const splitHere = lang === 'nl' ? split : undefined;
  const own = (value: string): string => parted(value, splitHere);
  return {
    lang,
    fields: [
      ['title', own(record.title)],
      ['titleLang', record.titleLang],
      ['names', record.names.map(own).join(' · ')],
      ['speaker', record.speaker],
      ['date', record.date],
    ],
    html: bareMain(main, lang, engine, own),
  };
}
