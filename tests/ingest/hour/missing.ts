import { isLocale } from '../../../src/schema/locales.ts';

/** What one value of a dossier made by hand costs, in characters other than spaces. */
export interface Cost {
  /** The names of the fields that lead to it: `events.figures.unit`. */
  readonly field: string;
  readonly value: string;
  /** Of the value and of the name before it. */
  readonly all: number;
  /** Those of them that the drafts do not have. */
  readonly missing: number;
}

/** Running text, which no draft can have. */
const running = new Set(['description', 'translations', 'note', 'notes']);

interface Compared {
  readonly field: string;
  /** What stands before the value: `kind: `, `- `. */
  readonly lead: string;
  /** The language of the source: what stands in another is a translation. */
  readonly language: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The characters of the words that one text has and the other has not, in their order. */
function wordsMissing(text: string, other: string): number {
  const [own, there] = [text.split(/\s+/), other.split(/\s+/)];
  // The longest common run of words, by the characters in it.
  let before = new Array<number>(there.length + 1).fill(0);
  for (const word of own) {
    const row = [0];
    for (const [at, each] of there.entries()) {
      const same = each === word ? (before[at] ?? 0) + word.length : 0;
      row.push(Math.max(same, before[at + 1] ?? 0, row[at] ?? 0));
    }
    before = row;
  }
  return own.join('').length - (before.at(-1) ?? 0);
}

function scalar(hand: unknown, draft: unknown, { field, lead }: Compared): Cost[] {
  const value = String(hand);
  const all = (lead + value).replace(/\s/g, '').length;
  const isThere = typeof draft === 'string' || typeof draft === 'number' || typeof draft === 'boolean';
  if (!isThere) return [{ field, value, all, missing: all }];
  return [{ field, value, all, missing: wordsMissing(value, String(draft)) }];
}

const total = (costs: readonly Cost[]): number => costs.reduce((sum, { missing }) => sum + missing, 0);

/** Each item of a list beside the item of the drafts that has most of it; each of those once. */
function list(hand: readonly unknown[], draft: readonly unknown[], compared: Compared): Cost[] {
  const left = [...draft];
  return hand.flatMap((item) => {
    const tried = left.map((other) => compare(item, other, { ...compared, lead: '- ' }));
    const best = tried.reduce((found, costs, at) => (total(costs) < total(tried[found] ?? []) ? at : found), 0);
    const costs = tried[best] ?? compare(item, undefined, { ...compared, lead: '- ' });
    if (tried.length > 0) left.splice(best, 1);
    return costs;
  });
}

/** What it takes to write a value by hand, and what of that its draft does not have. */
export function compare(hand: unknown, draft: unknown, compared: Compared): Cost[] {
  const { field, language, lead } = compared;
  if (Array.isArray(hand)) return list(hand, listOf(draft), compared);
  if (!isMap(hand)) return scalar(hand, draft, compared);
  const keys = Object.keys(hand);
  if (keys.length > 0 && keys.every(isLocale)) {
    const own = hand[language] ?? hand[keys[0] ?? ''];
    const drafted = isMap(draft) ? (draft[language] ?? Object.values(draft)[0]) : draft;
    return compare(own, drafted, { ...compared, lead: `${lead}${language}: ` });
  }
  return keys
    .filter((key) => !running.has(key) || field === 'quotes.speaker')
    .flatMap((key) =>
      compare(hand[key], isMap(draft) ? draft[key] : undefined, {
        language,
        field: `${field}.${key}`,
        lead: `${key}: `,
      }),
    );
}
