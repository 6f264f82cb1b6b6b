import { describe, expect, test } from 'vitest';
import { moved, ranked, toggled } from '../../../src/client/composer/arrange.ts';

describe('a list of entries', () => {
  const list = ['a', 'b', 'c'];

  test.each([
    [0, 1, ['b', 'a', 'c']],
    [2, 0, ['c', 'a', 'b']],
    [0, 2, ['b', 'c', 'a']],
    [1, 1, ['a', 'b', 'c']],
  ])('has the item at %i moved to %i', (from, to, expected) => {
    expect(moved(list, from, to)).toEqual(expected);
  });

  test.each([
    [0, -1],
    [2, 3],
    [7, 0],
  ])('stays as it is where %i cannot move to %i', (from, to) => {
    expect(moved(list, from, to)).toEqual(list);
  });

  test('gains an item at its end, and loses it again', () => {
    expect(toggled(list, 'd')).toEqual(['a', 'b', 'c', 'd']);
    expect(toggled(list, 'b')).toEqual(['a', 'c']);
  });

  test('stands in order of time, what has no date last and as it stood', () => {
    const ranks = new Map([
      ['late', 7],
      ['early', 0],
    ]);
    const none = () => false;
    expect(ranked(['who', 'late', 'what', 'early'], (item) => ranks.get(item), none)).toEqual([
      'early',
      'late',
      'who',
      'what',
    ]);
    const isOwn = (item: string) => item.startsWith('own');
    expect(ranked(['own/1', 'late', 'own/2', 'own/3', 'early', 'own/4'], (item) => ranks.get(item), isOwn)).toEqual([
      'own/1',
      'early',
      'own/4',
      'late',
      'own/2',
      'own/3',
    ]);
  });
});
