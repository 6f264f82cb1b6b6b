import type { Link } from '../link.ts';
import type { FigureView } from '../figures.ts';
import type { Text } from '../text.ts';
import type { Column } from './facts.ts';
import { type Paragraph, paragraphs } from './running-text.ts';

/** A number that a source gives, with what it stands for. */
export interface KeyFigure {
  /** “more than”; empty for an exact number. */
  readonly qualifier: string;
  readonly number: string;
  readonly unit: Text;
  readonly label: readonly Paragraph[];
  readonly event: Link;
}

export const keyFigure = (
  { qualifier, number, unit, label, event, evidence }: FigureView,
  { cite, isBeside }: Column,
): KeyFigure => ({
  qualifier,
  number,
  unit,
  label: paragraphs(label, { refs: cite(evidence), isBeside }),
  event,
});
