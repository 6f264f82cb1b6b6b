import type { DataEntry } from '../../reader/content.ts';
import { shortened } from '../../schema/shortened.ts';
import type { Check } from './check.ts';

type Entry = DataEntry<'actors'> | DataEntry<'events'>;

/** The relations that put one entry below or after another. A chain of them that closes contradicts itself. */
const ordering: readonly string[] = ['part-of', 'follows', 'member-of'];

interface Step {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** The place of the relation in its entry. */
  readonly index: number;
}

const stepsOf = ({ id, data }: Entry): Step[] =>
  data.relations
    .map(({ type, to }, index): Step => ({ from: id, type, to: to.id, index }))
    .filter(({ type, from, to }) => ordering.includes(type) && from !== to);

/** The shortest chain from an entry back to itself by way of entries later in the alphabet; empty where there is none. */
function cycleFrom(start: string, steps: ReadonlyMap<string, readonly Step[]>): readonly Step[] {
  const firstStepTo = new Map<string, Step>();
  const queue = [start];
  for (const from of queue)
    for (const step of steps.get(from) ?? []) {
      if (step.to < start || firstStepTo.has(step.to)) continue;
      firstStepTo.set(step.to, step);
      if (step.to === start) return chainTo(step, start, firstStepTo);
      queue.push(step.to);
    }
  return [];
}

/** The steps that led to a last one, from the start on. */
function chainTo(last: Step, start: string, firstStepTo: ReadonlyMap<string, Step>): Step[] {
  const chain = [last];
  for (let step = last; step.from !== start;) {
    step = firstStepTo.get(step.from) ?? { ...step, from: start };
    chain.unshift(step);
  }
  return chain;
}

function cycles(entries: readonly Entry[]): { entry: Entry; cycle: readonly Step[] }[] {
  const steps = new Map<string, readonly Step[]>(entries.map((entry) => [entry.id, stepsOf(entry)]));
  return entries.map((entry) => ({ entry, cycle: cycleFrom(entry.id, steps) })).filter(({ cycle }) => cycle.length > 0);
}

/** No event is part of itself or follows itself, and no actor is part or member of itself, by way of others. */
export const relationCycle: Check = ({ actors, events }, report) => {
  for (const { entry, cycle } of [...cycles(actors), ...cycles(events)]) {
    const chain = shortened(cycle.map(({ from, type, to }) => `${from} ${type} ${to}`).join(', '));
    report(entry.file, {
      rule: 'relation-cycle',
      path: ['relations', cycle[0]?.index ?? 0, 'to'],
      message: `This leads back to where it starts: ${chain}. Remove one of these relations.`,
    });
  }
};
