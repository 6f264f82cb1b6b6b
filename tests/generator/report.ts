import { createHash } from 'node:crypto';
import { htmlFormat } from '../../src/archive/html/html-format.ts';
import { markdownFormat } from '../../src/archive/markdown/markdown-format.ts';
import { markdownText } from '../../src/archive/markdown/markdown-text.ts';
import { pageText } from '../../src/archive/html/page-text.ts';
import { parsedPage } from '../../src/archive/html/tree.ts';
import { plainFormat } from '../../src/archive/plain-text.ts';
import type { SourceText } from '../../src/archive/source-text.ts';
import type { Locator } from '../../src/schema/locator.ts';
import { locatedText } from '../../src/dossier/verification/located-text.ts';
import { locatorIn } from '../../src/dossier/verification/locator-in.ts';
import { type Passage, passageOf, places, type Selector } from '../../src/dossier/verification/passages.ts';
import { type Foreign, foreignMakings, isForeign } from './foreign.ts';
import { idOf, labelOf } from './labels.ts';
import type { Place, Plan } from './plan.ts';
import type { Random } from './random.ts';
import { asSentence, clause } from './texts.ts';
import { circumstances, type Pair } from './words.ts';

/** Words of a source. What tells them from others like them is added once the source is complete. */
export interface Cited {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface Evidence extends Cited {
  source: string;
  credibility?: number;
}

/** A source that is being written. */
export interface Report {
  readonly id: string;
  readonly lang: string;
  /** Writes words into it, in its language, and cites them. */
  readonly cite: (words: Pair, chance: Random) => Evidence;
  /** Writes and cites words that it has at several places. */
  readonly refrain: () => Evidence;
  /** Writes something that somebody says, in so many parts, each with what it means in both languages. */
  readonly say: (speaker: string, parts: number, chance: Random) => { readonly cited: Cited; readonly means: Pair }[];
  /** The words with which another source begins, for what two sources bear out. */
  readonly lead: (source: Place) => Evidence;
  readonly finish: () => FinishedReport;
}

export interface FinishedReport {
  /** The name of its file in the archive. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** In code points. */
  readonly length: number;
  /** What reads it, as the lock names that. */
  readonly reader: string;
  /** Where cited words stand. */
  readonly passageOf: (cited: Cited) => (Passage & { readonly locator: Locator }) | undefined;
}

const languages = ['nl', 'nl', 'en', 'nl', 'fr', 'en-GB', 'nl-BE', 'de', 'nl', 'ar', 'en', 'el', 'fr-BE'] as const;

export const languageOf = (index: number): string => languages[index % languages.length] ?? 'nl';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const foreignWords = (lang: Foreign, chance: Random): string =>
  capital(
    foreignMakings(lang)
      .map((list) => chance.pick(list))
      .join(' '),
  );

/** Words in the language of a source; in a foreign one, what they say is said in passing. */
function inLanguage(lang: string, words: Pair, chance: Random): string {
  const [base = ''] = lang.split('-');
  if (isForeign(base)) return `${foreignWords(base, chance)} (${words.en})`;
  return capital(base === 'en' ? words.en : words.nl);
}

/** The same as somebody says it, in that language alone. */
function spoken(lang: string, words: Pair, chance: Random): string {
  const [base = ''] = lang.split('-');
  if (!isForeign(base)) return inLanguage(lang, words, chance);
  return Array.from({ length: 3 }, () => foreignWords(base, chance)).join(', ');
}

/** The words with which a source begins. They hold its number, and stand in it once. */
export function leadOf(plan: Plan, source: Place): Evidence {
  const chance = plan.chanceOf(source, 'lead');
  const label = labelOf(plan, source);
  const [end, lang] = [chance.pick(circumstances), languageOf(source.index)];
  const words = { nl: `${label.nl} verscheen ${end.nl}`, en: `${label.en} appeared ${end.en}` };
  return { source: idOf(plan, source), exact: inLanguage(lang, words, chance) };
}

const endings = ['txt', 'txt', 'md', 'html'] as const;

const readAs: Readonly<Record<(typeof endings)[number], (text: string) => SourceText>> = {
  txt: (text) => ({ text }),
  md: markdownText,
  html: (text) => pageText(parsedPage(text)),
};

/** What layout and typing add to a text, and verification looks past. */
function typed(text: string, chance: Random): string {
  const wrapped = text.replace(/ /g, () => (chance.chance(9) ? '\n' : ' '));
  if (chance.chance(10)) return wrapped.replace(/\p{L}{5}(?=\p{L}{5})/u, '$&\u00ad');
  if (chance.chance(10)) return wrapped.normalize('NFD');
  if (chance.chance(10)) return wrapped.replaceAll('’', "'").replace(' ', '\u00a0');
  return wrapped;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function fileText(ending: string, title: string, paragraphs: readonly string[]): string {
  if (ending !== 'html') return `${paragraphs.join('\n\n')}\n`;
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

interface Said {
  readonly before: string;
  readonly cited: Cited;
  readonly after: string;
}

const whole = ({ before, cited, after }: Said): string => before + cited.exact + after;

/** Adds the words around that tell cited words from others like them: as few before and after as will do. */
function distinguish(said: readonly Said[], at: number, isOnly: (selector: Selector) => boolean): void {
  const one = said[at];
  if (!one || isOnly(one.cited)) return;
  const { exact } = one.cited;
  const left = `${said.slice(0, at).map(whole).join(' ')} ${one.before}`.trim().split(' ');
  const right = `${one.after} ${said
    .slice(at + 1)
    .map(whole)
    .join(' ')}`
    .trim()
    .split(' ');
  for (let count = 1; count <= left.length; count += 1) {
    const prefix = left.slice(-count).join(' ');
    const suffix = right.slice(0, Math.floor(count / 2)).join(' ');
    const around = { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    if (isOnly({ exact, ...around })) {
      Object.assign(one.cited, around);
      return;
    }
  }
}

/** Begins the source of a number. */
export function report(plan: Plan, source: Place): Report {
  const { id, lang } = { id: idOf(plan, source), lang: languageOf(source.index) };
  const chance = plan.chanceOf(source, 'text');
  const refrain = inLanguage(lang, { nl: 'De zitting werd geschorst', en: 'The sitting was suspended' }, chance);
  const said: Said[] = [{ before: '', cited: leadOf(plan, source), after: '.' }];
  const add = <Words extends Cited>(cited: Words, before = '', after = '.'): Words => {
    said.push({ before, cited, after });
    return cited;
  };
  const finish = (): FinishedReport => {
    const ending = endings[source.index % endings.length] ?? 'txt';
    const size = chance.between(3, 6);
    const paragraphs = Array.from({ length: Math.ceil(said.length / size) }, (_, at) =>
      said
        .slice(at * size, (at + 1) * size)
        // The first sentence is quoted from elsewhere by its length.
        .map((each, index) => (at === 0 && index === 0 ? whole(each) : typed(whole(each), chance)))
        .join(' '),
    );
    const text = fileText(ending, labelOf(plan, source).nl, paragraphs);
    const bytes = Buffer.from(text);
    const read = readAs[ending](text);
    const folded = locatedText(read);
    const { id: format, version } = { txt: plainFormat, md: markdownFormat, html: htmlFormat }[ending];
    const isOnly = (selector: Selector): boolean => places(folded, selector).found.length === 1;
    for (const at of said.keys()) distinguish(said, at, isOnly);
    return {
      file: `${id}.${ending}`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      length: folded.length,
      reader: `${format} ${version}`,
      passageOf: (cited) => {
        const [place] = said.some((each) => each.cited === cited) ? places(folded, cited).found : [];
        const passage = place && passageOf(folded, place);
        return passage && { ...passage, locator: locatorIn(folded, passage, cited.exact) };
      },
    };
  };
  return {
    id,
    lang,
    cite: (words, own) => {
      const exact = inLanguage(lang, words, own);
      const evidence: Evidence = add({
        source: id,
        exact,
        ...(own.chance(20) ? { credibility: own.between(1, 6) } : {}),
      });
      if (own.chance(40)) add({ exact: inLanguage(lang, clause(own), own) });
      return evidence;
    },
    refrain: () => add({ source: id, exact: refrain }),
    say: (speaker, parts, own) =>
      Array.from({ length: parts }, (_, part) => {
        const means = clause(own);
        const before = part === 0 ? '“' : `Aldus ${speaker}: “`;
        return { cited: add({ exact: spoken(lang, means, own) }, before, '”.'), means: asSentence(means) };
      }),
    lead: (other) => leadOf(plan, other),
    finish,
  };
}
