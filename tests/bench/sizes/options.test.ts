import { expect, test } from 'vitest';
import { RefusedOptions } from '../../generator/options.ts';
import { benchOptions } from './options.ts';

test('without options all sizes are measured once, with PDFs of the smallest', () => {
  expect(benchOptions([])).toEqual({
    sizes: [250, 1000, 4000, 16_000],
    pdf: [250],
    runs: 1,
    seed: 1,
    skipPeer: false,
    skipPapers: false,
    folder: undefined,
    write: false,
  });
});

test('sizes are measured from few to many, each once', () => {
  const { sizes, pdf } = benchOptions(['--sizes', '1000, 250,1000', '--pdf', '']);
  expect({ sizes, pdf }).toEqual({ sizes: [250, 1000], pdf: [] });
});

test.each([
  [['--sizes', '9'], '"9" is no number for --sizes. Give a whole number from 10 to 100000.'],
  [['--sizes', ''], '--sizes is empty. Give one or more, as in --sizes 250,1000.'],
  [['--runs', 'many'], '"many" is no number for --runs. Give a whole number from 1 to 100.'],
  [
    ['--peer'],
    'Write npm run bench -- [--sizes 250,1000] [--pdf 250] [--runs N] [--seed S] [--skip-peer] [--skip-papers] [--folder DIR] [--write], and nothing else.',
  ],
])('%j is refused in one line', (args, message) => {
  expect(() => benchOptions(args)).toThrow(new RefusedOptions(message));
});
