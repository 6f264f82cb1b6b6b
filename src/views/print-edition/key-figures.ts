import type { KeyFigure } from '../../document/nodes.ts';
import { below } from '../../reader/origin.ts';
import type { FigureView } from '../figures.ts';
import type { Column } from './facts.ts';
import { paragraphs, runOf } from './running-text.ts';

/** A number that a source gives, with what it stands for and rests on. */
export const keyFigure = (
  { qualifier, number, unit, label, evidence, origin }: FigureView,
  { locale, cite, isBeside }: Column,
): KeyFigure => ({
  type: 'key-figure',
  qualifier,
  number,
  unit: runOf(unit, locale),
  children: paragraphs(label, locale, { refs: cite(evidence), isBeside, origin: below(origin, 'label') }).flat(),
  origin,
});
