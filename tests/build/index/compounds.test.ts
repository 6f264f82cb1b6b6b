import { describe, expect, test } from 'vitest';
import { dutchParts, splitter } from '../../../src/build/index/compounds.ts';

const split = splitter(dutchParts());

describe('a Dutch compound is cut', () => {
  test.each([
    'cyber|aanval',
    'terreur|organisatie',
    'technologie|bedrijven',
    'aanhoudings|bevel',
    'gevangenis|straffen',
    'grond|water|vervuiling',
    'zee|sluis',
    'vracht|wagen|chauffeur',
  ])('%s', (cut) => {
    expect(split(cut.replaceAll('|', '')).join('|')).toBe(cut);
  });
});

describe('a word that is none stays whole', () => {
  test.each([
    'bestuur',
    'verspreiden',
    'aanslagen',
    'redactie',
    'samenwerking',
    'gerechtelijke',
    'diensten',
    'willocx',
  ])('%s', (word) => {
    expect(split(word)).toEqual([word]);
  });
});
