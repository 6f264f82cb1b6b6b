import type { Run } from './inline.ts';
import type { Caption } from './caption.ts';
import type { Row } from './row.ts';

/** How a date is drawn. */
export interface MarkLook {
  readonly shape: 'day' | 'within' | 'throughout';
  readonly isApproximate: boolean;
  readonly isOpen: { readonly start: boolean; readonly end: boolean };
}

/** A mark with its place on the scale, from 0 to 1. */
export interface DrawnMark extends MarkLook {
  readonly from: number;
  readonly to: number;
}

export interface DrawnEvent {
  readonly anchor: string;
  /** Short enough for one line each. */
  readonly title: Row<Run>;
  /** Empty for an undated event. */
  readonly marks: readonly DrawnMark[];
}

export type LegendItem = MarkLook['shape'] | 'approximate' | 'open';

/** The events as marks on a scale of time. */
export interface TimelineFigure {
  readonly type: 'timeline';
  readonly caption: Caption;
  /** What it shows, and that in numbers, for readers who do not see it. */
  readonly name: string;
  readonly description: string;
  /** The events in order, in pieces that have room on a page. */
  readonly pieces: readonly (readonly DrawnEvent[])[];
  /** With what each says in every language; once where that is the same. */
  readonly ticks: readonly { readonly at: number; readonly label: Row<string> }[];
  readonly undated: Row<string>;
  readonly legend: {
    readonly name: string;
    /** Only what occurs. */
    readonly items: readonly { readonly item: LegendItem; readonly text: Row<string> }[];
  };
}
