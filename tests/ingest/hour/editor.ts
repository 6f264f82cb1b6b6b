import { parse } from 'yaml';
import { z } from 'zod';
import type { Asker } from '../../../src/cli/ask.ts';
import { reviewWords } from '../../../src/cli/ingest/review/review-words.ts';
import type { DataCollection } from '../../../src/schema/collections.ts';
import { withoutMarks } from '../../../src/schema/without-marks.ts';
import type { HandMade } from './hand-made.ts';

const words = reviewWords.en;

/** What became of the drafts that somebody was asked about. */
export interface Work {
  readonly asked: Record<'accepted' | 'merged' | 'skipped', number>;
  readonly skipped: string[];
  /** Characters that were typed besides the choices. */
  typed: number;
  /** Which draft an entry made by hand is, by its id. */
  readonly taken: Map<string, string>;
}

const folded = (text: string): string[] =>
  withoutMarks(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** All strings in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const exacts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'exact' ? strings(each) : exacts(each)));
};

/** Whether two passages are of one place: one has the other, or they share four words in a row. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  const run = Math.min(4, a.length, b.length);
  const runs = new Set(a.map((_, at) => a.slice(at, at + run).join(' ')));
  return b.some((_, at) => at + run <= b.length && runs.has(b.slice(at, at + run).join(' ')));
}

type Entry = Readonly<Record<string, unknown>>;
const anyEntry = z.record(z.string(), z.unknown());

const names = ({ name, aliases }: Entry): string[] => [...strings(name), ...strings(aliases)];

/** Whether a draft is what somebody made by hand. */
const isSame: Readonly<Record<Exclude<DataCollection, 'sources'>, (hand: Entry, draft: Entry) => boolean>> = {
  actors: (hand, draft) =>
    names(hand).some((one) => {
      const own = folded(one);
      return names(draft).some((other) => {
        const given = folded(other);
        return given.join(' ') === own.join(' ') || (hand['kind'] === 'person' && given.join(' ') === own.at(-1));
      });
    }),
  events: (hand, draft) => {
    const dated = z.looseObject({ date: z.looseObject({ edtf: z.string() }) });
    const [own, given] = [dated.safeParse(hand).data, dated.safeParse(draft).data];
    const isOne = exacts(hand).some((one) => exacts(draft).some((other) => overlap(one, other)));
    return isOne && own?.date.edtf === given?.date.edtf;
  },
  quotes: (hand, draft) =>
    exacts(hand['segments']).some((one) => exacts(draft['segments']).some((other) => overlap(one, other))),
};

const kindsShown = new Map<string, keyof typeof isSame>([
  [words.kinds.actors, 'actors'],
  [words.kinds.events, 'events'],
  [words.kinds.quotes, 'quotes'],
]);

/** The draft that a terminal shows before it asks. */
function shown(text: string): { collection: keyof typeof isSame; id: string; fields: Entry } {
  const [, kind = '', id = ''] = /^\n\[\d+\/\d+\] (.+) (\S+)\n/.exec(text) ?? [];
  const yaml = text.split('\n\n').slice(2).join('\n\n').replace(/^ {2}/gm, '');
  return { collection: kindsShown.get(kind) ?? 'actors', id, fields: anyEntry.parse(parse(yaml)) };
}

/**
 * Somebody who wants the dossier that was made by hand: takes the drafts that are of it, merges those of one entry, and
 * skips the others.
 */
export function editor({ entries }: HandMade, printed: readonly string[], work: Work): Asker {
  let into = '';
  let speaker: unknown;
  const answers: readonly (readonly [RegExp, () => string])[] = [
    [/^accept \//, choose],
    [/^With which entry/, () => into],
    [/^Who speaks/, who],
  ];
  function choose(): string {
    const { collection, id, fields } = shown(printed.findLast((text) => /^\n\[\d/.test(text)) ?? '');
    const found = Object.entries(entries[collection]).find(([, hand]) => isSame[collection](hand, fields));
    if (!found) {
      work.asked.skipped++;
      work.skipped.push(`${collection}/${id}`);
      return words.actions.skip;
    }
    const [own, hand] = found;
    const before = work.taken.get(own);
    speaker = hand['speaker'];
    into = before ?? '';
    work.asked[before === undefined ? 'accepted' : 'merged']++;
    if (before === undefined) work.taken.set(own, id);
    return before === undefined ? words.actions.accept : words.actions.merge;
  }
  function who(): string {
    const given = strings(speaker)[0] ?? '';
    const answer = work.taken.get(given) ?? given;
    work.typed += answer.length;
    return answer;
  }
  return {
    ask: (question) => Promise.resolve(answers.find(([pattern]) => pattern.test(question))?.[1]() ?? ''),
    suspended: (run) => run(),
    close: () => undefined,
  };
}
