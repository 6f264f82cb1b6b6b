import { describe, expect, test } from 'vitest';
import { bounds, parseEdtf } from '../../../src/schema/edtf.ts';
import { timelineFigure } from '../../../src/views/print-edition/timeline-figure.ts';
import { marks } from '../../../src/views/print-edition/timeline-marks.ts';
import { timeScale } from '../../../src/views/print-edition/timeline-scale.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anEvent } from '../../fixtures/dossier.ts';

const day = (edtf: string): number => bounds(parseEdtf(edtf)).earliest;

describe('the marks of a date', () => {
  const drawn = (edtf: string) =>
    marks(parseEdtf(edtf)).map(({ shape, first, last, isApproximate }) => [shape, first, last, isApproximate]);

  test.each([
    ['2019-11-14', [['day', day('2019-11-14'), day('2019-11-14'), false]]],
    ['2019-11', [['within', day('2019-11-01'), day('2019-11-30'), false]]],
    ['2019-11~', [['within', day('2019-11-01'), day('2019-11-30'), true]]],
    ['2019-11-14?', [['day', day('2019-11-14'), day('2019-11-14'), true]]],
    ['2019-11-01/2019-11-14', [['throughout', day('2019-11-01'), day('2019-11-14'), false]]],
    [
      '2018/2019-11-14',
      [
        ['within', day('2018-01-01'), day('2018-12-31'), false],
        ['throughout', day('2018-12-31'), day('2019-11-14'), false],
      ],
    ],
    ['2019-11-14/..', [['throughout', day('2019-11-14'), Infinity, false]]],
    ['2019/2019', [['within', day('2019-01-01'), day('2019-12-31'), false]]],
    ['[2018,2019]', [['within', day('2018-01-01'), day('2019-12-31'), false]]],
    [
      '{2018-01-01,2019-01-01}',
      [
        ['day', day('2018-01-01'), day('2018-01-01'), false],
        ['day', day('2019-01-01'), day('2019-01-01'), false],
      ],
    ],
    ['XXXX', []],
  ])('%s is drawn no more precisely than it is', (edtf, expected) => {
    expect(drawn(edtf)).toEqual(expected);
  });
});

describe('the scale of time', () => {
  const ticks = (first: string, last: string) =>
    timeScale(day(first), day(last)).ticks.map(({ year, month }) => (month === undefined ? year : `${year}-${month}`));

  test.each([
    ['2019-11-02', '2019-11-20', ['2019-11', '2019-12']],
    ['2019-01-31', '2019-06-01', ['2019-1', '2019-2', '2019-3', '2019-4', '2019-5', '2019-6', '2019-7']],
    ['2018-01-01', '2019-11-30', ['2018-1', '2018-7', '2019-1', '2019-7', '2020-1']],
    ['1961-01-01', '2019-11-30', [1960, 1970, 1980, 1990, 2000, 2010, 2020]],
    ['-0052-03-15', '0476-09-04', [-100, 0, 100, 200, 300, 400, 500]],
  ])('from %s to %s counts in months or years that readers count in', (first, last, expected) => {
    expect(ticks(first, last)).toEqual(expected);
  });

  test('begins and ends at a mark', () => {
    const { at, ticks: marked } = timeScale(day('2018-02-03'), day('2019-11-30'));
    expect([at(day('2018-01-01')), at(day('2020-01-01')), marked[0]?.at, marked.at(-1)?.at]).toEqual([0, 1, 0, 1]);
  });
});

describe('the figure', () => {
  test('names its marks in both languages, and once where these say the same', async () => {
    const ticks = async (first: string, last: string) => {
      const dossier = await assembled(
        aDossier({ events: [anEvent({ id: 'een', date: first }), anEvent({ id: 'twee', date: last })] }),
      );
      return timelineFigure(dossier, ['nl', 'en'])?.ticks.map(({ label }) => label.map(({ value }) => value));
    };
    expect((await ticks('2019-03-01', '2019-03-20'))?.[0]).toEqual(['mrt 2019', 'Mar 2019']);
    expect((await ticks('2001', '2019'))?.[0]).toEqual(['2000']);
  });

  test('has a legend of what occurs only, and a line for an undated event', async () => {
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({ id: 'een', date: '2019' }),
          anEvent({ id: 'twee', date: '2019-03/..' }),
          anEvent({ id: 'drie' }),
        ],
      }),
    );
    const figure = timelineFigure(dossier, ['en']);
    expect(figure?.legend.items).toEqual([
      { item: 'within', text: [{ lang: 'en', value: 'at some time within this period' }] },
      { item: 'throughout', text: [{ lang: 'en', value: 'throughout this period' }] },
      { item: 'open', text: [{ lang: 'en', value: 'no known beginning or end' }] },
    ]);
    expect(figure?.pieces.map((piece) => piece.map(({ anchor, marks: { length } }) => [anchor, length]))).toEqual([
      [
        ['events-een', 1],
        ['events-twee', 2],
        ['events-drie', 0],
      ],
    ]);
    expect(figure?.description).toBe(
      '3 events on a scale of time from Jan 2019 to Jan 2020. The table after it gives the same dates in words.',
    );
  });

  test('is left out where nothing has a date', async () => {
    expect(timelineFigure(await assembled(aDossier({ events: [anEvent()] })), ['nl'])).toBeUndefined();
  });

  test('comes in pieces that have room on a page', async () => {
    const events = Array.from({ length: 40 }, (_, index) => anEvent({ id: `dag-${index}`, date: '2019' }));
    const dossier = await assembled(aDossier({ events }));
    const sizes = (locales: readonly ['nl'] | readonly ['nl', 'en']) =>
      timelineFigure(dossier, locales)?.pieces.map(({ length }) => length);
    expect([sizes(['nl']), sizes(['nl', 'en'])]).toEqual([
      [20, 20],
      [14, 14, 12],
    ]);
  });
});
