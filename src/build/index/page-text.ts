import { recordName, recordSchema, type SearchRecord } from '../../search/record.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import { fold } from '../../search/fold.ts';
import { seam, spelling } from '../../search/seam.ts';
import { eachTag } from '../each-tag.ts';
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
export function searchablePage(html: string): SearchablePage | undefined {
  const main = /<main\b[^>]*\sdata-searched[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) return undefined;
  const [, lang = ''] = /<html\b[^>]*\slang="([^"]*)"/.exec(html) ?? [];
  const [, json = ''] = new RegExp(`<meta name="${recordName}" content="([^"]*)"`).exec(html) ?? [];
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

/** A compound can be found by its parts. */
const compounded = (text: string, split: Splitter): string =>
  text.replace(/\p{L}{7,}/gu, (word) => {
    const parts = split(word.toLowerCase());
    if (parts.length === 1) return word;
    let at = 0;
    return parts.map(({ length }) => word.slice(at, (at += length))).join(seam);
  });

const parted = (text: string, split: Splitter | undefined): string => {
  const names = named(spelled(text));
  return split ? compounded(names, split) : names;
};

const attribute = /\s([^\s"=>/]+)(?:="([^"]*)")?/g;
// Most tags have none of those that tell something, which is seen in a fraction of the time.
const mayTell = /\s(?:lang|id|data-unsearched|data-search-weight)[=\s>]/;

/** How the engine writes that it should leave out a part of a page, and what a part weighs. */
export interface EngineAttributes {
  readonly unsearched: string;
  readonly weight: string;
}

/**
 * A tag with what the index asks of it: the rest is most of a page, and would be handed to the engine and read there.
 * What is in the other language of the site stands on the page of that language too, and is found there.
 */
function bareTag(tag: string, lang: Locale, { unsearched, weight }: EngineAttributes): string {
  const end = tag.search(/[\s>]/);
  if (tag.charAt(end) === '>') return tag;
  const name = tag.slice(0, end);
  if (!mayTell.test(tag)) return `${name}>`;
  const kept = [...tag.matchAll(attribute)].map(([, attributeName, value = '']) => {
    switch (attributeName) {
      case 'lang':
        return value !== lang && isLocale(value) ? ` ${unsearched}` : '';
      case 'data-unsearched':
        return ` ${unsearched}`;
      case 'data-search-weight':
        return ` ${weight}="${value}"`;
      case 'id':
        return ` id="${value}"`;
      default:
        return '';
    }
  });
  return `${name}${kept.join('')}>`;
}

/** The page as the engine gets it: the text in the language of the page only, with what a result shows. */
export function indexedText(
  { lang, record, main }: SearchablePage & { lang: Locale },
  engine: EngineAttributes,
  split?: Splitter,
): Pick<IndexedPage, 'lang' | 'fields' | 'html'> {
  const splitHere = lang === 'nl' ? split : undefined;
  const own = (value: string): string => parted(value, splitHere);
  let [html, done, text] = ['', 0, 0];
  /** Puts something in the place of what stands from one place to another. Between two changes, all is taken at once. */
  const change = (from: number, to: number, changed: string): void => {
    html += main.slice(done, from) + changed;
    done = to;
  };
  const changeText = (to: number): void => {
    const before = main.slice(text, to);
    const after = own(before);
    if (after !== before) change(text, to, after);
  };
  eachTag(main, (start, end) => {
    if (start > text) changeText(start);
    text = end;
    const tag = main.slice(start, end);
    const bare = bareTag(tag, lang, engine);
    if (bare !== tag) change(start, end, bare);
  });
  changeText(main.length);
  html += main.slice(done);
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
