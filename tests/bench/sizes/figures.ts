import type { Cost, Measured } from './measure.ts';
import { median } from './statistics.ts';
import type { Written } from './workplace.ts';

/** What is measured: the peer, builds of ours of growing scope, and the commands that only read. */
export const measures = ['peer', 'pages', 'print', 'papers', 'check', 'checkAlone', 'verify'] as const;
export type Measure = (typeof measures)[number];

/** What was measured at a size. */
export interface AtSize {
  readonly size: number;
  /** How often each was run, in order. */
  readonly runs: Readonly<Partial<Record<Measure, readonly Measured[]>>>;
  readonly written: Readonly<Partial<Record<Measure, Written>>>;
}

export interface Figures extends Cost {
  /** The most that one process held, in bytes; `undefined` of a part of what was run. */
  readonly largest: number | undefined;
}

const medians = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  wall: median(costs.map(({ wall }) => wall)),
  together: median(costs.map(({ together }) => together)),
});

/** The runs of which each did what it should; none where one did not. */
const sound = (runs: readonly Measured[] = []): readonly Measured[] =>
  runs.every(({ fault }) => fault === undefined) ? runs : [];

/** The medians of what was run; `undefined` where it was not, or failed. */
export function figuresOf({ runs }: AtSize, measure: Measure): Figures | undefined {
  const good = sound(runs[measure]);
  return good.length === 0 ? undefined : { ...medians(good), largest: median(good.map(({ largest }) => largest)) };
}

/** A step of the whole build; `undefined` where it has none of that name. A step may come in several pieces. */
export function stepFigures({ runs }: AtSize, name: string): Figures | undefined {
  const costs = sound(runs.papers).flatMap(({ steps }): Cost[] => {
    const pieces = steps.filter(({ step }) => step === name);
    return pieces.length === 0
      ? []
      : [
          {
            cpu: pieces.reduce((sum, { cpu }) => sum + cpu, 0),
            wall: pieces.reduce((sum, { wall }) => sum + wall, 0),
            together: Math.max(...pieces.map(({ together }) => together)),
          },
        ];
  });
  return costs.length === 0 ? undefined : { ...medians(costs), largest: undefined };
}

/** What one costs beyond another. The memory is that of the first: it cannot be told apart. */
export const beyond = (more: Figures | undefined, less: Figures | undefined): Figures | undefined =>
  more && less && { ...more, largest: undefined, cpu: more.cpu - less.cpu, wall: more.wall - less.wall };
