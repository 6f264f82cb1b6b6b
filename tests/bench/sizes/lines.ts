import { type AtSize, beyond, type Figures, figuresOf, type Measure, stepFigures } from './figures.ts';

/** A line of a table: what was measured, and how to find it. */
export interface Line {
  readonly label: string;
  readonly of: (at: AtSize) => Figures | undefined;
}

export const measured =
  (measure: Measure) =>
  (at: AtSize): Figures | undefined =>
    figuresOf(at, measure);

const step =
  (name: string) =>
  (at: AtSize): Figures | undefined =>
    stepFigures(at, name);

export const wholes: readonly Line[] = [
  { label: 'Starlight', of: measured('peer') },
  { label: 'check, pages, search', of: measured('pages') },
  { label: 'the same, with print pages', of: measured('print') },
];

export const papers: readonly Line[] = [
  { label: 'print pages', of: (at) => beyond(figuresOf(at, 'print'), figuresOf(at, 'pages')) },
  { label: 'Word', of: step('Word') },
  { label: 'EPUB', of: step('EPUB') },
  { label: 'PDF', of: step('PDF') },
];

export const reads: readonly Line[] = [
  { label: '`check`', of: measured('check') },
  { label: '`check`, without the archive', of: measured('checkAlone') },
  { label: '`verify`', of: measured('verify') },
];

/** The steps of a whole build, as it tells of them. */
export const steps: readonly Line[] = [
  { label: 'start and check', of: step('begin') },
  { label: 'pages', of: step('pages') },
  { label: 'search index', of: step('search index') },
  { label: 'links made relative', of: step('links') },
  { label: 'print editions, and what the composer loads', of: step('editions') },
  { label: 'offline', of: step('offline') },
  { label: 'Word', of: step('Word') },
  { label: 'EPUB', of: step('EPUB') },
  { label: 'the rest', of: step('rest') },
];
