import { expect, test } from 'vitest';
import type { AtSize } from './figures.ts';
import type { Measured } from './measure.ts';
import { tables } from './tables.ts';

const measured = (cpu: number, more: Partial<Measured> = {}): Measured => ({
  cpu,
  wall: cpu / 2,
  largest: cpu * 1e8,
  together: cpu * 2e8,
  steps: [],
  fault: undefined,
  ...more,
});

const step = (name: string, cpu: number) => ({ step: name, cpu, wall: cpu, together: 1e9 });

const sizes: readonly AtSize[] = [
  {
    size: 250,
    runs: {
      peer: [measured(5), measured(4), measured(9)],
      pages: [measured(6)],
      print: [measured(8)],
      papers: [measured(12, { steps: [step('begin', 1), step('rest', 0.2), step('Word', 2), step('rest', 0.3)] })],
    },
    written: { peer: { pages: 500, bytes: 3.4e7 } },
  },
  {
    size: 1000,
    runs: {
      peer: [measured(10)],
      pages: [measured(24)],
      print: [measured(30), measured(0.1, { fault: 'ended with 134: out of memory' })],
    },
    written: {},
  },
];

/** The table under a heading, as cells. */
function cells(title: string): string[][] {
  const part = tables(sizes)
    .split('### ')
    .find((each) => each.startsWith(`${title}\n`));
  return (part ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
    .filter((row) => row[1] !== '--:');
}

test('builds stand beside the peer in medians, with how often theirs go into ours', () => {
  expect(cells('Side by side, in CPU seconds').slice(1)).toEqual([
    ['250', '5.0', '6.0', '1.20', '8.0', '1.60', '1.20', '1.60'],
    ['1,000', '10', '24', '2.40', '–', '–', '2.40', '–'],
  ]);
});

test('what costs can be told apart has a line, with its growth; what was not measured has none', () => {
  expect(cells('CPU seconds')).toEqual([
    ['entries', '250', '1,000', 'grows by the power'],
    ['Starlight', '5.0', '10', '0.50'],
    ['check, pages, search', '6.0', '24', '1.00'],
    ['the same, with print pages', '8.0', '–', '–'],
    ['print pages', '2.0', '–', '–'],
    ['Word', '2.0', '–', '–'],
  ]);
});

test('the pieces of a step count together', () => {
  expect(cells('A whole build by its steps, in CPU seconds').slice(1)).toEqual([
    ['start and check', '1.0', '–', '–'],
    ['Word', '2.0', '–', '–'],
    ['the rest', '0.5', '–', '–'],
  ]);
});

test('what failed is told of, and counts for nothing', () => {
  expect(tables(sizes)).toContain('### Failed\n\n- print of 1,000 entries ended with 134: out of memory');
});
