import { expect, test } from 'vitest';
import { explanationOf } from './judged.ts';
import { drawn, type Mutant, type Sources } from './sources.ts';

const all = Array.from({ length: 100 }, (_, start): Mutant => ({
  file: 'src/views/page.ts',
  kind: 'bound',
  start,
  end: start + 1,
  text: 'x',
}));

const sources: Sources = { mutants: () => all, text: () => '', compiles: ({ start }) => start % 2 === 0 };

const starts = (seed: number, count: number) => [...drawn(sources, seed, count)].map(({ start }) => start);

test('a seed draws the same mutants each time, and another seed others', () => {
  expect(starts(1, 10)).toEqual(starts(1, 10));
  expect(starts(1, 10)).not.toEqual(starts(2, 10));
});

test('a mutant that does not compile is none, and another is drawn for it', () => {
  const drawnStarts = starts(3, 20);
  expect(drawnStarts).toHaveLength(20);
  expect(drawnStarts.filter((start) => start % 2 !== 0)).toEqual([]);
});

test('where fewer compile than were asked for, each is drawn once', () => {
  expect(starts(4, 1000).toSorted((a, b) => a - b)).toEqual(
    all.flatMap(({ start }) => (start % 2 === 0 ? [start] : [])),
  );
});

test('an explanation holds for its file, line and change, or for all of a kind', () => {
  const source = 'a;\n  b < c;\n';
  const mutant: Mutant = { file: 'src/a.ts', kind: 'comparison', start: 7, end: 8, text: '<=' };
  const known = (one: object) => explanationOf(mutant, source, [{ file: 'src/a.ts', why: 'The same.', ...one }]);
  expect(known({ line: 'b < c;', change: '< → <=' })).toBe('The same.');
  expect(known({ kind: 'comparison' })).toBe('The same.');
  expect(known({ kind: 'bound' })).toBe(undefined);
  expect(known({ line: 'a;' })).toBe(undefined);
  expect(known({ change: '< → >' })).toBe(undefined);
  expect(known({ file: 'src/b.ts' })).toBe(undefined);
});
