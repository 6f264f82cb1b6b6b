import { describe, expect, test } from 'vitest';
import { holds, nearWords, parseShard, shardOf, shardText } from '../../src/search/vocabulary.ts';

const shard = (...words: string[]) => parseShard(shardText(words.toSorted(), new Set(['willocx', 'hamran', 'sypt'])));

test('a file of words reads back as it was written, names known as such', () => {
  expect(parseShard('hamran*\nhaven')).toEqual({ words: ['hamran', 'haven'], names: new Set(['hamran']) });
});

test.each([
  ['europol', 'e'],
  ['26000', '0'],
  ['ñandu', '0'],
])('%s is in the file %s', (word, letter) => {
  expect(shardOf(word)).toBe(letter);
});

describe('an index holds a word', () => {
  test.each([
    ['cyberaanv', 'cyberaanval'],
    ['arrestaties', 'arrestatie'],
    ['verspreiden', 'verspreidt'],
    ['straffen', 'straf'],
    ['goudstaaf', 'goudstaven'],
    ['stakende', 'staking'],
  ])('typed as %s, with %s in it', (typed, word) => {
    expect(holds(shard('amaq', word, 'zee'), typed, 'nl')).toBe(true);
  });

  test.each([
    ['withdrawing', 'withdrawn'],
    ['radicalised', 'radicalise'],
    ['parties', 'party'],
  ])('in English, typed as %s, with %s in it', (typed, word) => {
    expect(holds(shard('amaq', word), typed, 'en')).toBe(true);
  });

  test.each([
    ['hammran', 'hamran'],
    ['huiszoekking', 'huiszoeking'],
    ['aanval', 'a'],
    ['parket', 'park'],
  ])('but not %s, with only %s in it', (typed, word) => {
    expect(holds(shard(word), typed, 'nl')).toBe(false);
  });
});

describe('near what was typed', () => {
  const near = (typed: string, ...words: string[]) => nearWords(shard(...words), typed).map(({ word }) => word);

  test('is what sounds alike', () => {
    expect(near('willokx', 'willocx', 'willen')).toEqual(['willocx']);
    expect(near('sijpt', 'sypt', 'spijt')).toEqual(['sypt']);
  });

  test('are words with one letter more, less, other or out of place', () => {
    expect(near('eurpol', 'europol')).toEqual(['europol']);
    expect(near('oztruk', 'ozturk')).toEqual(['ozturk']);
  });

  test('of equals, come names first', () => {
    expect(near('hamrin', 'hamrun', 'hamran')).toEqual(['hamran', 'hamrun']);
  });

  test('a name that is further away comes after a word that is nearer', () => {
    expect(near('hamranov', 'hamran', 'hamranok')).toEqual(['hamranok', 'hamran']);
  });

  test('is nothing that is longer or shorter by more than two letters, even if it sounds alike', () => {
    expect(near('filip', 'phillip', 'phillipp')).toEqual(['phillip']);
  });

  test('of three letters is nothing: too much would be', () => {
    expect(near('isa', 'is', 'ira')).toEqual([]);
  });
});
