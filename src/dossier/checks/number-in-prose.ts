import { type AnyEntry, dataEntries, type ReadContent } from '../../reader/content.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import { type EntryRef, isEntryRef, refKey } from '../../schema/entry-ref.ts';
import { proseText } from '../../schema/inline.ts';
import { locales } from '../../schema/locales.ts';
import { quoted } from '../../schema/shortened.ts';
import type { ProseRef } from '../../reader/prose-ref.ts';
import { kept } from '../remembered.ts';
import { walkFields } from '../walk-fields.ts';
import { borneNumbers, isBorne } from '../wording/borne-numbers.ts';
import { proseNumbers } from '../wording/prose-numbers.ts';
import type { Check } from './check.ts';
import { unless, unlessExcepted, warnings, type Written } from './fact-warnings.ts';
import { proseBlocks } from './prose-blocks.ts';

const rule = 'number-in-prose';

/** The entries of a dossier, and which of them name each other. It is asked for where an entry alone bears too little. */
class Neighbours {
  private readonly entries: ReadonlyMap<string, AnyEntry>;
  private readonly borne = new Map<string, ReadonlySet<number>>();
  private naming: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(content: ReadContent) {
    this.entries = new Map(dataEntries(content).map((entry) => [refKey(entry), entry]));
  }

  /** The numbers that an entry bears out by itself. */
  of(key: string): ReadonlySet<number> {
    const entry = this.entries.get(key);
    return entry ? kept(this.borne, key, () => borneNumbers(entry.data)) : new Set();
  }

  /** The entries that one names, and those that name it. */
  around(entry: AnyEntry): string[] {
    this.naming ??= this.named();
    return [...namedBy(entry.data), ...(this.naming.get(refKey(entry)) ?? [])];
  }

  private named(): Map<string, string[]> {
    const naming = new Map<string, string[]>();
    for (const [key, { data }] of this.entries)
      for (const named of namedBy(data)) {
        const known = naming.get(named);
        if (known) known.push(key);
        else naming.set(named, [key]);
      }
    return naming;
  }
}

function namedBy(data: object): string[] {
  const named: EntryRef[] = [];
  walkFields(data, (value) => {
    if (isEntryRef(value)) named.push(value);
    return false;
  });
  return [...new Set(named.map(refKey))];
}

const message = (typed: string, isEntry: boolean): string =>
  `${quoted(typed)} is in no figure, date or citation of ${isEntry ? 'this entry, or of those that it names' : 'the entries that this text names'}. Correct it, cite the words that have it, ${(isEntry ? unless : unlessExcepted)(rule)}.`;

type Warn = (written: Written, problem: Omit<ProblemAt, 'rule' | 'severity'>) => void;

/** A source is described from itself: what stands in it is not all cited. */
function inDescription(entry: AnyEntry, neighbours: Neighbours, warn: Warn): void {
  if (entry.collection === 'sources') return;
  const key = refKey(entry);
  for (const locale of locales) {
    const text = entry.data.description?.[locale];
    const lone =
      text && proseNumbers(proseText(text), locale).filter(({ value }) => !isBorne(value, neighbours.of(key)));
    if (!lone || lone.length === 0) continue;
    const around = neighbours.around(entry).map((other) => neighbours.of(other));
    const [first] = lone.filter(({ value }) => !around.some((borne) => isBorne(value, borne)));
    if (first) warn(entry, { path: ['description', locale], word: first.typed, message: message(first.typed, true) });
  }
}

/** What the dossier says of itself, and the events of its key figures, on which a summary may draw. */
function general({ dossier, events }: ReadContent, refs: readonly ProseRef[], hasList: boolean): string[] {
  const keyFigures = dossier?.keyFigures.map(({ event }) => refKey(event)) ?? [];
  return [...refs.map(({ ref }) => refKey(ref)), ...keyFigures, ...(hasList ? events.map(refKey) : [])];
}

/** A number in a description, the summary or a briefing is that of a fact, or of words that are cited. */
export const numberInProse: Check = (content, report) => {
  const warn = warnings(rule, report);
  const neighbours = new Neighbours(content);
  const isSound = ({ file }: { readonly file: string }): boolean => !content.faulty.has(file);
  for (const entry of dataEntries(content).filter(isSound)) inDescription(entry, neighbours, warn);
  const { cutoff, revised } = content.dossier ?? {};
  const own = borneNumbers({ cutoff, revised });
  for (const page of [...content.summary, ...content.briefings].filter(isSound)) {
    const blocks = proseBlocks(page.body);
    const numbers = blocks.flatMap((block) => proseNumbers(block.text, page.locale).map((one) => ({ ...one, block })));
    if (numbers.length === 0) continue;
    const hasList = blocks.some(({ type }) => type === 'Timeline');
    const cited = borneNumbers({ cited: page.evidence.map(({ words }) => words.exact) });
    const named = general(content, page.refs, hasList);
    for (const { typed, value, block } of numbers) {
      const isBorneBy = (key: string): boolean => isBorne(value, neighbours.of(key));
      // What stands beside a number is likely to bear it, and then thousands of others need not be read.
      const beside = page.refs.filter(({ position }) => block.holds(position)).map(({ ref }) => refKey(ref));
      if (isBorne(value, own) || isBorne(value, cited) || beside.some(isBorneBy) || named.some(isBorneBy)) continue;
      warn(page, { position: block.position, message: message(typed, false) });
    }
  }
};
