import { describe, expect, test } from 'vitest';
import { dateSpan, type Filter, type Listed, matches, period, readSpans } from '../../../src/client/composer/filter.ts';
import { withoutMarks } from '../../../src/schema/without-marks.ts';

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 864e5;

const all: Filter = { kind: '', actor: '', period: undefined, words: '' };
const europol: Listed = {
  key: 'actors/europol',
  words: withoutMarks('Europol Europese Politiedienst Organisatie'),
  actors: ['europol', 'eurojust'],
  spans: `${dayOf('2018-01-01')}/${dayOf('2018-12-31')} ${dayOf('2019-11-01')}/${dayOf('2019-11-30')}`,
};

describe('a date as a reader types it', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-11', '2019-11-01', '2019-11-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    [' 2019-11-14 ', '2019-11-14', '2019-11-14'],
    ['0079', '0079-01-01', '0079-12-31'],
  ])('is a period: %s', (text, first, last) => {
    expect(dateSpan(text)).toEqual([dayOf(first), dayOf(last)]);
  });

  test.each(['', '19', '2019-13', '2019-00', '2019-02-30', '2019-02-00', '11/2019', 'nu'])('is none: “%s”', (text) => {
    expect(dateSpan(text)).toBeUndefined();
  });

  test('leaves open what is not typed', () => {
    expect(period('2019', '')).toEqual([dayOf('2019-01-01'), Infinity]);
    expect(period('', '2019-11')).toEqual([-Infinity, dayOf('2019-11-30')]);
    expect(period('', 'nu')).toBeUndefined();
  });
});

describe('an entry', () => {
  test.each<[string, Partial<Filter>, boolean]>([
    ['whatever is not filtered', {}, true],
    ['its kind', { kind: 'actors' }, true],
    ['another kind', { kind: 'events' }, false],
    ['itself as the actor', { actor: 'europol' }, true],
    ['an actor that it is related to', { actor: 'eurojust' }, true],
    ['an actor that it has nothing to do with', { actor: 'euro' }, false],
    ['words in any order, without case and diacritics', { words: 'pólitie EUROPOL' }, true],
    ['words of which it lacks one', { words: 'europol brug' }, false],
    ['a period that touches one of its own', { period: period('2018-12-31', '2019-06') }, true],
    ['a period between its own', { period: period('2019-01', '2019-10') }, false],
    ['a period without an end', { period: period('2019-11-30', '') }, true],
    ['a period after it', { period: period('2020', '') }, false],
  ])('is found by %s: %j → %s', (_, filter, found) => {
    expect(matches(europol, { ...all, ...filter })).toBe(found);
  });

  test('without a date lies in no period', () => {
    const undated = { ...europol, spans: '' };
    expect(matches(undated, { ...all, period: period('2019', '') })).toBe(false);
    expect(matches(undated, all)).toBe(true);
  });

  test('has its periods from the page, with and without an end', () => {
    expect(readSpans('17532/17896 18201/ /-5')).toEqual([
      [17532, 17896],
      [18201, Infinity],
      [-Infinity, -5],
    ]);
  });
});
