import type { Nodes } from 'mdast';
import { nodesWithin } from '../../reader/mdast-nodes.ts';
import { evidenceOf, isCite } from '../../reader/mdx-cite.ts';
import { start } from '../../reader/prose-ref.ts';
import type { Position } from '../../reader/problem.ts';
import { numbersIn } from '../../reading/facts/numbers.ts';
import { type EntryRef, parseRef, refKey } from '../../schema/entry-ref.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Locale } from '../../schema/locales.ts';
import { abbreviates } from '../verification/statement.ts';
import { mentionsIn } from '../wording/date-mentions.ts';
import { dateVocabulary, weekdaysIn } from '../wording/date-vocabulary.ts';
import type { Page } from './checkable.ts';

/** A sentence of running text that somebody can hold against words: it has a number, a date, a link or a citation. */
export interface Claim {
  readonly text: string;
  readonly lang: Locale;
  /** Where the paragraph, heading or row begins that it stands in. */
  readonly position: Position;
  /** The words that it cites. */
  readonly evidence: readonly Evidence[];
  /** The entries that it links to, each once. */
  readonly named: readonly EntryRef[];
}

/** What stands at a place of a text besides its words. */
type Beside = { readonly at: number } & ({ readonly cited: Evidence } | { readonly named: EntryRef });

interface Read {
  readonly text: string;
  readonly beside: readonly Beside[];
}

/** The words of a node as readers see them, with what they cite and link to; what is embedded has facts of its own. */
function read(node: Nodes): Read {
  let text = '';
  const beside: Beside[] = [];
  const add = (words: string): void => {
    text = (text + words).replace(/\s+/g, ' ');
  };
  const walk = (each: Nodes): void => {
    if (isCite(each)) {
      const cited = evidenceOf(each);
      if (cited) beside.push({ at: text.length, cited });
      return;
    }
    if (each.type === 'link') {
      const named = parseRef(each.url);
      if (named) beside.push({ at: text.length + 1, named });
    }
    if (each.type === 'text' || each.type === 'inlineCode') add(each.value);
    else if (each.type === 'break') add(' ');
    else if ('children' in each)
      for (const [index, child] of each.children.entries()) {
        if (each.type === 'tableRow' && index > 0) add(' | ');
        walk(child);
      }
  };
  walk(node);
  return { text, beside };
}

const isBlock = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'heading' || type === 'tableRow';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Where the sentences of a text end. The full stop of an abbreviation ends none. */
function sentenceEnds(text: string, lang: Locale): number[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  const ends = Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
  return ends.filter((end) => end === text.length || !abbreviates(text, text.slice(0, end).trimEnd().length - 1));
}

const hasNumber = (text: string, lang: Locale): boolean =>
  /\p{Nd}/u.test(text) ||
  numbersIn(text, lang).some(({ value }) => value > 1) ||
  mentionsIn(text, lang).some(({ isDoubtful }) => !isDoubtful) ||
  weekdaysIn(text, dateVocabulary[lang]).length > 0;

function claimsIn(node: Nodes, lang: Locale): Claim[] {
  const { text, beside } = read(node);
  const ends = sentenceEnds(text, lang);
  return ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    // A citation stands behind its claim, and that of a sentence often behind its full stop.
    const own = beside.filter(({ at }) => at <= end && (at > from || index === 0));
    const evidence = own.flatMap((each) => ('cited' in each ? [each.cited] : []));
    const named = own.flatMap((each) => ('named' in each ? [each.named] : []));
    const sentence = text.slice(from, end).trim();
    if (evidence.length + named.length === 0 && !hasNumber(sentence, lang)) return [];
    return [
      {
        text: sentence,
        lang,
        position: start(node),
        evidence,
        named: [...new Map(named.map((ref) => [refKey(ref), ref])).values()],
      },
    ];
  });
}

/** The claims of a running text, in the order of reading. */
export const claims = ({ body, locale }: Pick<Page, 'body' | 'locale'>): Claim[] =>
  [...nodesWithin(body)].filter(isBlock).flatMap((node) => claimsIn(node, locale));
