import type { DataEntry, ReadContent } from '../../reader/content.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import { refKey } from '../../schema/entry-ref.ts';
import { proseText } from '../../schema/inline.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import type { ActorRelation } from '../functions.ts';
import type { Written } from './fact-warnings.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A function that somebody held no longer when a statement was made. */
export interface EndedFunction {
  readonly quote: DataEntry<'quotes'>;
  readonly said: WrittenDate;
  readonly actor: DataEntry<'actors'>;
  readonly relation: ActorRelation;
  readonly index: number;
}

/** A text that shows it beside the statement. */
export interface FunctionInText extends Pick<EndedFunction, 'quote' | 'said'> {
  readonly written: Written;
  readonly at: Pick<ProblemAt, 'path' | 'position'>;
  /** The function, in the words of the text. */
  readonly role: string;
}

/** Words that tell of a function as one that was held before. */
export const former =
  /(?<!\p{L})(?:voormalige?|gewezen|toenmalige?|vorige?|ex|oud|was|waren|werd|former|previous|then|ex|was|were|until|tot)(?!\p{L})/iu;

/** In characters: a function stands beside the name, and what says that it is over stands beside the function. */
const reach = 40;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The function as a text gives it, beside the name of whoever held it and without a word that it is over. */
function roleIn(text: string, lang: Locale, { actor, relation }: EndedFunction): string | undefined {
  const role = relation.role?.[lang];
  const family = actor.data.name[lang]?.split(/\s+/).at(-1);
  if (!role || !family) return undefined;
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${escaped(role)}(?!\\p{L})`, 'giu'))) {
    const around = text.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach);
    if (around.includes(family) && !former.test(around) && !/[12]\d{3}/.test(around)) return match[0];
  }
  return undefined;
}

function inDescriptions({ events }: ReadContent, ended: EndedFunction): FunctionInText[] {
  const event = events.find(({ id }) => id === ended.quote.data.event?.id);
  return locales.flatMap((lang) => {
    const text = event?.data.description?.[lang];
    const role = text && roleIn(proseText(text), lang, ended);
    return event && role ? [{ ...ended, written: event, at: { path: ['description', lang] }, role }] : [];
  });
}

/** In the paragraph that a statement stands in, and in the one before it, which introduces it. */
function inPages({ summary, briefings }: ReadContent, ended: EndedFunction): FunctionInText[] {
  return [...summary, ...briefings].flatMap((page) => {
    const places = page.refs.filter(({ ref }) => refKey(ref) === refKey(ended.quote));
    if (places.length === 0) return [];
    const blocks = proseBlocks(page.body);
    const beside = blocks.filter((block, index) =>
      places.some(({ position }) => block.holds(position) || blocks[index + 1]?.holds(position)),
    );
    return beside.flatMap(({ text, position }) => {
      const role = roleIn(text, page.locale, ended);
      return role ? [{ ...ended, written: page, at: { position }, role }] : [];
    });
  });
}

/** Where texts show a function beside a statement that was made after its end. */
export const functionsInTexts = (content: ReadContent, ended: readonly EndedFunction[]): FunctionInText[] =>
  ended.flatMap((each) => [...inDescriptions(content, each), ...inPages(content, each)]);
