// A second verifier of dossiers, after docs/verification.md, without a module of the program. It judges plain texts.
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const read = (...names) => readFileSync(path.join(...names), 'utf8');
const filesIn = (folder, ending) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending)) : [];

// A soft hyphen of a source stands for nothing or, within a word, for a hyphen. A source keeps those, its paragraphs as
// line feeds, and its guillemets, as a short statement begins and ends at them.
const soft = '\u00ad';
const paragraph = /(?:\r\n|[\n\r\u0085])[^\S\n\r]*(?:\r\n|[\n\r\u0085])|[\f\u2029]/u;
export const sourceText = (text) =>
  text
    .replace(/\u00ad+(?![\p{L}\p{N}\p{M}])|(?<![\p{L}\p{N}\p{M}\u00ad])\u00ad+/gu, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, (space) => (paragraph.test(space) ? '\n' : ' '))
    .replace(/[‘’‚‛‹›ʼ]/gu, "'")
    .replace(/[“”„‟⹂]/gu, '"');
const words = (text) => sourceText(text.replaceAll(soft, '')).trim().replaceAll('\n', ' ').replace(/[«»]/gu, '"');
const signs = { '-': `(?:-|${soft}+)`, ' ': String.raw`[ \n]`, '"': '["«»]' };
/** Words as a pattern over a source. */
const pattern = (text) => [...text].map((c) => signs[c] ?? RegExp.escape(c)).join(`${soft}*`);
/** Whether a pattern of what stands before and after a place holds there. */
const holds = (around, text, at) => Object.assign(new RegExp(around, 'uy'), { lastIndex: at }).test(text);

const [L, N, W] = [String.raw`[\p{L}\p{M}]`, String.raw`\p{Nd}`, String.raw`[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]`];
const scripts = (names) => `[${names.replace(/\w+ ?/g, String.raw`\p{Script=$&}`).replaceAll(' }', '}')}]`;
const unspaced = scripts('Han Hiragana Katakana Thai Lao Khmer Myanmar Tibetan');
const dense = new RegExp(scripts('Han Hiragana Katakana Hangul Bopomofo Yi'), 'gu');
const joined = String.raw`(?<=${W})(?=${W})|(?<=${N})(?=[.,:']${N})|(?<=${N}[.,:'])(?=${N})|(?<=${L})(?='${L})|(?<=${N})(?=[%‰°\p{Sc}])|(?<=\p{Sc}|(?<!${W})[-−+±])(?=${N})`;
const cutBefore = `(?<!${unspaced})(?!${unspaced})(?:${joined})`;
const cutAfter = `${cutBefore}|(?<=${L}')(?=${L})(?!${unspaced})`;

// What ends a sentence, and what may close after it. The full stop of an abbreviation ends none.
const [closes, stops, wide] = [String.raw`["»«')\]」』》〉]`, '.。｡．۔।॥։።', '[。｡．！？]'];
const abbreviations =
  'dhr mr mw mevr mrs ms dr drs ir ing prof st jr sr hr art nr no blz pp vol fig ca cf vgl bijv bv min max incl excl resp tel gen lt col sgt rev hon ed eds';
const abbreviation = String.raw`(?:^|[^\p{L}\p{M}])(?:\p{L}|(?i:${abbreviations.replaceAll(' ', '|')}))`;
const ends = String.raw`(?:[${stops}!?…！？؟]|(?<=\p{Script=Greek});)`;
const ended = String.raw`(?:(?!\.)${ends}|(?<!${abbreviation})\.)`;
const mark = String.raw`${ended}(?!${ends})(?:(?=[ \n]|$|${closes})|(?<=${wide}))`;
const pairs = ['""', "''", '「」', '『』', '《》', '〈〉'];
const quoted = pairs.map(([a, b]) => (a === "'" ? [`(?<!${W})'`, `'(?!${W})`] : [pattern(a), pattern(b)]));
const begins = String.raw`(?<=(?:^[ \n]?|\n|${ended}${closes}* |${wide}${closes}*)(?:[-–—―] ?)?)`;
const stop = String.raw`(?<=${mark}${closes}*)(?!${closes})|(?<!${ends}${closes}*)(?=[${stops}](?<=${mark})|\n|[ ]?$)`;
const statements = [
  [begins, stop],
  [String.raw`(?<=«[ \n])`, String.raw`(?=[ \n]["»])`],
  ...quoted.map(([open, close]) => [`(?<=${open})`, `(?=[.,。，]?${close})`]),
];

/** Whether words at a place are a whole statement: a sentence or a paragraph, or between quotation marks. */
const isStatement = (text, looked, { from, to }) =>
  /\p{L}/u.test(looked) &&
  ((looked.length > 2 && pairs.includes(looked[0] + looked.at(-1))) ||
    statements.some(([before, after]) => holds(before, text, from) && holds(after, text, to)));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const isEdge = (text, at, start = Math.max(0, at - 60)) =>
  at >= text.length || graphemes.segment(text.slice(start, at + 60)).containing(at - start)?.index === at - start;

/** Every place of words in a source between what stands around them. */
function places(text, looked, before, after) {
  const space = String.raw`[ \n]?${soft}*`;
  const [sought, left, right] = [looked, before, after].map((each) => pattern(each));
  const first = new RegExp(sought, 'ug');
  const around = new RegExp(`(?<=${left && left + space})${sought}(?=${right && space + right})`, 'uy');
  const found = [];
  for (let hit = first.exec(text); looked !== '' && hit; hit = first.exec(text)) {
    around.lastIndex = hit.index;
    const to = hit.index + (around.exec(text)?.[0].length ?? -Infinity);
    if (to > 0 && isEdge(text, hit.index) && isEdge(text, to)) found.push({ from: hit.index, to });
    first.lastIndex = hit.index + ([...hit[0]][0]?.length ?? 1);
  }
  const isWhole = (before, after, { from, to }) =>
    (before || !holds(cutBefore, text, from)) && (after || !holds(cutAfter, text, to));
  const whole = found.filter((place) => isWhole('', '', place));
  return whole.length > 0 ? whole : found.filter((place) => isWhole(before, after, place));
}
const weight = (text) => [...text].length + (text.match(dense)?.length ?? 0);

/** The places that a selector may stand for; of few words, the one that they have by what is around or in them. */
function possible(text, { exact, prefix = '', suffix = '' }) {
  const [looked, before, after] = [words(exact), words(prefix), words(suffix)];
  const found = places(text, looked, before, after);
  const isNamed = before + after !== '' && /[\p{L}\p{N}]/u.test(looked) && weight(looked + before + after) >= 12;
  if (weight(looked) >= 12 || (isNamed && found.length === 1)) return found;
  const whole = found.filter((place) => isStatement(text, looked, place));
  return whole.length === 1 ? whole : [];
}

/** Whether each selector of a claim has one place, in order and without overlap. */
export function judge(text, selectors) {
  const left = selectors.map((selector) => possible(text, selector));
  let [start, limit] = [0, Infinity];
  for (const [index, found] of left.entries()) {
    left[index] = found.filter(({ from }) => from >= start);
    start = left[index][0]?.to ?? start;
  }
  for (const [index, found] of [...left.entries()].reverse()) {
    left[index] = found.filter(({ to }) => to <= limit);
    limit = left[index].at(-1)?.from ?? limit;
  }
  return left.map((found) => (found.length === 1 ? 'proven' : 'refused'));
}

/** Every object with `source` and `exact` in an entry, by its field; as the lock names it. */
function* evidence(value, field = '') {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.source === 'string' && typeof value.exact === 'string') yield { field, ...value };
  else
    for (const [key, inner] of Object.entries(value))
      yield* evidence(inner, Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key);
}

/** The claims of a content folder: passages that are judged together. */
function* claims(content) {
  for (const collection of ['actors', 'events', 'quotes', 'sources'])
    for (const file of filesIn(path.join(content, collection), '.yaml')) {
      const [entry, id] = [parse(read(content, collection, file)), `${collection}/${file.slice(0, -5)}`];
      const { source, segments = [] } = entry;
      if (collection === 'quotes') yield segments.map((each, n) => ({ ...each, source, key: `${id}#segments[${n}]` }));
      for (const { field, ...each } of evidence(entry)) yield [{ ...each, key: `${id}#${field}` }];
    }
  for (const file of filesIn(content, '.mdx'))
    for (const [, attributes] of read(content, file).matchAll(/<Cite\s+([^>]*?)\/>/g)) {
      const given = [...attributes.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, a ?? b]);
      const { source, exact, prefix = '', suffix = '' } = Object.fromEntries(given);
      const key = hash('sha256', JSON.stringify([source, exact, prefix, suffix])).slice(0, 16);
      yield [{ source, exact, prefix, suffix, key: `${path.dirname(file)}#cite.${key}` }];
    }
}

/** What becomes of each passage of the content, by its key: `proven`, `refused` or `not checkable`. */
export function verify(content, archive = path.join(content, 'archive')) {
  const sources = filesIn(path.join(content, 'sources'), '.yaml');
  const hashes = new Map(sources.map((file) => [file.slice(0, -5), parse(read(content, 'sources', file)).sha256]));
  const names = filesIn(archive, '.txt');
  const texts = new Map(names.map((name) => [hash('sha256', read(archive, name)), sourceText(read(archive, name))]));
  const result = {};
  for (const claim of claims(content)) {
    const text = texts.get(hashes.get(claim[0]?.source));
    const judged = text === undefined ? [] : judge(text, claim);
    for (const [n, { key }] of claim.entries()) result[key] = judged[n] ?? 'not checkable';
  }
  return result;
}
