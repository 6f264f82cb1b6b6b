import { parseFragment } from 'parse5';
import { recordName, recordSchema, type SearchRecord } from '../../search/record.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import { fold } from '../../search/fold.ts';
import { seam, spelling } from '../../search/seam.ts';
import type { Splitter } from './compounds.ts';
import type { IndexedPage } from './indexed-page.ts';

/** A page as the index reads it. */
export interface SearchablePage {
  readonly lang: string;
  readonly record: SearchRecord;
  /** The HTML of its main part. */
  readonly main: string;
}

/** What an attribute says, its character references resolved. */
function attributeText(value: string): string {
  const [node] = parseFragment(`<i title="${value}"></i>`).childNodes;
  return (node && 'attrs' in node ? node.attrs[0]?.value : undefined) ?? '';
}

/** Reads a page that asks to be found, by `data-searched` on its main part; `undefined` for all others. */
export function searchablePage(html: string): SearchablePage | undefined {
  const main = /<main\b[^>]*\sdata-searched[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) return undefined;
  const [, lang = ''] = /<html\b[^>]*\slang="([^"]*)"/.exec(html) ?? [];
  const [, json = ''] = new RegExp(`<meta name="${recordName}" content="([^"]*)"`).exec(html) ?? [];
  return { lang, record: recordSchema.parse(JSON.parse(attributeText(json))), main };
}

/** A word with a letter that readers may lack on their keyboard can be found without it. */
const spelled = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (/[łøđðþßæœı]/iu.test(word) ? word + spelling + fold(word) : word));

/** Text whose compounds can be found by their parts, and whose names by what follows an apostrophe: “O’Neill”. */
const parted = (text: string, split: Splitter | undefined): string => {
  const names = spelled(text).replace(/(?<=\p{L})([’'])(?=\p{L}{2})/gu, `$1${seam}`);
  if (!split) return names;
  return names.replace(/\p{L}{7,}/gu, (word) => {
    const parts = split(word.toLowerCase());
    let at = 0;
    return parts.map(({ length }) => word.slice(at, (at += length))).join(seam);
  });
};

const startTag = /^<[a-z][^>]*\slang="([^"]*)"/;

/** What is in the other language of the site stands on the page of that language too, and is found there. */
function inOwnLanguage(tag: string, lang: Locale): string {
  const [, other] = startTag.exec(tag) ?? [];
  return other !== undefined && other !== lang && isLocale(other) ? tag.replace(/\s?\/?>$/, ' data-unsearched>') : tag;
}

/** The page as the engine gets it: the text in the language of the page only, with what a result shows. */
export function indexedText(
  { lang, record, main }: SearchablePage & { lang: Locale },
  split?: Splitter,
): Pick<IndexedPage, 'lang' | 'fields' | 'html'> {
  const splitHere = lang === 'nl' ? split : undefined;
  const html = main.replace(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<') ? inOwnLanguage(piece, lang) : parted(piece, splitHere),
  );
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
    html,
  };
}
