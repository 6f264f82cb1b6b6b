import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/schema/edtf.ts';
import { idPattern } from '../../src/schema/entry-ref.ts';
import { perLocale } from '../../src/schema/locales.ts';
import { type Keyed, letterKey, partsOf, type Section, weightOf, yearKey } from '../../src/views/parts.ts';

/** Names as a list has them: under their letter, each of the same weight. */
const named = (names: readonly string[], weight = 1): Keyed<string>[] =>
  names.map((item) => ({ item, key: letterKey(item), weight }));

const aSection = (nl: readonly Keyed<string>[], en = nl, id = 'name'): Section<string> => ({
  id,
  items: perLocale((locale) => (locale === 'nl' ? nl : en)),
});

const many = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

const shape = (section: Section<string>, budget: number): string[][] =>
  partsOf(section, budget).map(({ path, items }) => [path, items.nl.join(' ')]);

describe('a list in parts', () => {
  test('joins short neighbours, and cuts what is too long into pieces about equal', () => {
    const section = aSection(named(['#1', 'a1', 'b1', 'b2', 'c1', ...many('m', 5), 'z1']));
    expect(shape(section, 4)).toEqual([
      ['name_0_b', '#1 a1 b1 b2'],
      ['name_c', 'c1'],
      ['name_m_1', 'm0 m1'],
      ['name_m_2', 'm2 m3 m4'],
      ['name_z', 'z1'],
    ]);
  });

  test('has everything once, in its order, and no part above the budget by more than an item', () => {
    const names = ['a', 'd', 'e', 'k', 'm', 'x'].flatMap((letter, index) => many(letter, (index * 17) % 40));
    const parts = partsOf(aSection(named(names, 3)), 30);
    expect(parts.flatMap(({ items }) => items.nl)).toEqual(names);
    expect(Math.max(...parts.map(({ items }) => items.nl.length))).toBeLessThanOrEqual(11);
    expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length);
  });

  test('has the same parts in both languages, each with what is under its letters there', () => {
    const parts = partsOf(
      aSection(named(['Aarde', 'Boom', 'Verenigde Staten']), named(['Earth', 'Tree', 'United States'])),
      2,
    );
    expect(parts.map(({ path, items }) => [path, items.nl, items.en])).toEqual([
      ['name_a_b', ['Aarde', 'Boom'], []],
      ['name_e_t', [], ['Earth', 'Tree']],
      ['name_u_v', ['Verenigde Staten'], ['United States']],
    ]);
  });

  test('weighs what it does where it weighs most', () => {
    expect(weightOf(aSection(named(['a', 'b'], 2), named(['a'], 5)))).toBe(5);
  });

  test('has at most thirty ranges, however many keys', () => {
    const years = Array.from({ length: 400 }, (_, index): Keyed<string> => {
      const key = String(index + 1600);
      return { item: key, key, weight: 10 };
    });
    const parts = partsOf(aSection(years, years, ''), 10);
    expect(parts.length).toBe(400);
    expect(new Set(parts.map(({ keys }) => keys.join())).size).toBeLessThanOrEqual(30);
    expect(parts.flatMap(({ items }) => items.nl)).toEqual(years.map(({ item }) => item));
    expect(parts[0]?.path).toBe('1600_1615_1');
  });

  test('has addresses that no id can take, unless nothing else stands below its own', () => {
    const letters = ['0', 'a', 'Ж', 'é', '王'];
    const paths = partsOf(aSection(named(letters, 9)), 9).map(({ path }) => path);
    expect(paths).toEqual(['name_0', 'name_a', 'name_e', 'name_u436', 'name_u738b']);
    expect(paths.filter((path) => idPattern.test(path))).toEqual([]);
  });

  test('is cut where it is long in one language and empty in the other', () => {
    const parts = partsOf(aSection([], named(many('r', 4))), 2);
    expect(parts.map(({ path, items }) => [path, items.nl, items.en])).toEqual([
      ['name_r_1', [], ['r0', 'r1']],
      ['name_r_2', [], ['r2', 'r3']],
    ]);
  });

  test('is not cut into more pieces than it has items', () => {
    expect(shape(aSection(named(['a1'], 50)), 10)).toEqual([['name_a', 'a1']]);
  });
});

test.each([
  ['Łukasz', 'l'],
  ['‘Één’', 'e'],
  ['5 years', '#'],
  ['…', '#'],
  ['', '#'],
])('%s stands under %s', (name, key) => {
  expect(letterKey(name)).toBe(key);
});

test.each([
  ['2019-11', '2019'],
  ['2018-12/2019-03', '2018'],
  ['../2019', '2019'],
  ['0800', '0800'],
  ['-0044-03', '-0044'],
  ['', 'undated'],
])('what happened in %s stands under %s', (edtf, key) => {
  expect(yearKey(edtf === '' ? undefined : { text: edtf, date: parseEdtf(edtf) })).toBe(key);
});

test('years stand in order, and what has none comes last', () => {
  const items = ['undated', '2019', '-0044', '0800', '-0100'].map((key) => ({ item: key, key, weight: 9 }));
  expect(partsOf(aSection(items, items, ''), 9).map(({ path }) => path)).toEqual([
    '-0100',
    '-0044',
    '0800',
    '2019',
    'undated',
  ]);
});
