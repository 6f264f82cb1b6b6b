import { isEmptyElement } from '../../document/html.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import { eachTag } from '../each-tag.ts';

/** What an engine is told of a page by its tags. */
export interface EngineMarkup {
  /** The attribute that says how much words count. */
  readonly weight: string;
  /** Elements that tell it nothing by themselves: it takes their words for those of the element around them. */
  readonly plain: ReadonlySet<string>;
}

const attribute = /\s([^\s"=>/]+)(?:="([^"]*)")?/g;
// Most tags have none of those that tell something, which is seen in a fraction of the time.
const mayTell = /\s(?:lang|id|data-unsearched|data-search-weight)[=\s>]/;

/**
 * The attributes of a tag that tell the engine something, in its words; `undefined` for what is not searched. What is in
 * the other language of the site stands on the page of that language too, and is found there.
 */
function telling(tag: string, lang: Locale, { weight }: EngineMarkup): string | undefined {
  if (!mayTell.test(tag)) return '';
  let told = '';
  for (const [, name, value = ''] of tag.matchAll(attribute)) {
    if (name === 'data-unsearched' || (name === 'lang' && value !== lang && isLocale(value))) return undefined;
    if (name === 'data-search-weight') told += ` ${weight}="${value}"`;
    if (name === 'id') told += ` id="${value}"`;
  }
  return told;
}

const nameEnd = /[\s/>]/g;

/** The name of the element that a tag opens or closes. */
function nameAt(html: string, from: number): string {
  nameEnd.lastIndex = from;
  return html.slice(from, nameEnd.exec(html)?.index);
}

/** As elements of pictures do. */
const closesItself = (html: string, end: number): boolean => html.charAt(end - 2) === '/';

/**
 * The main part of a page with what the engine asks of it: the rest is most of a page, and would be handed over and read
 * there. What is not searched is left out, tags keep what tells the engine something, and the words are changed.
 */
export function bareMain(main: string, lang: Locale, engine: EngineMarkup, own: (words: string) => string): string {
  let [html, done, words] = ['', 0, 0];
  /** How many elements are open within what is left out. */
  let unsearched = 0;
  /** Whether the tags of the plain elements that are open are kept. */
  const kept: boolean[] = [];
  /** Puts something in the place of what stands from one place to another. Between two changes, all is taken at once. */
  const change = (from: number, to: number, changed: string): void => {
    html += main.slice(done, from) + changed;
    done = to;
  };
  const changeWords = (to: number): void => {
    const before = main.slice(words, to);
    const after = own(before);
    if (after !== before) change(words, to, after);
  };
  const closed = (start: number, end: number): void => {
    if (engine.plain.has(nameAt(main, start + 2)) && kept.pop() === false) change(start, end, '');
  };
  const opened = (start: number, end: number): void => {
    const name = nameAt(main, start + 1);
    const bare = start + 1 + name.length;
    const told = main.charAt(bare) === '>' ? '' : telling(main.slice(bare, end), lang, engine);
    const last = closesItself(main, end) ? end - 2 : end - 1;
    const isPlain = engine.plain.has(name);
    if (told === undefined) {
      change(start, end, '');
      if (last === end - 1 && !isEmptyElement(name)) unsearched = 1;
    } else if (isPlain && told === '') change(start, end, '');
    else if (bare < last) change(bare, last, told);
    if (isPlain && told !== undefined && last === end - 1) kept.push(told !== '');
  };

  eachTag(main, (start, end) => {
    const second = main.charAt(start + 1);
    const isComment = second === '!';
    if (unsearched > 0) {
      if (second === '/') unsearched -= 1;
      else if (!isComment && !closesItself(main, end) && !isEmptyElement(nameAt(main, start + 1))) unsearched += 1;
      if (unsearched === 0) [done, words] = [end, end];
      return;
    }
    if (start > words) changeWords(start);
    words = end;
    if (second === '/') closed(start, end);
    else if (!isComment) opened(start, end);
  });
  if (unsearched > 0) return html;
  changeWords(main.length);
  return html + main.slice(done);
}
