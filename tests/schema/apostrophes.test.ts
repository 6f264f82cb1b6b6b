import { expect, test } from 'vitest';
import { apostrophes, apostrophesIn } from '../../src/schema/apostrophes.ts';

test.each([
  ["foto's en video's", 'foto’s en video’s'],
  ["'s avonds te 's-Gravenhage", '’s avonds te ’s-Gravenhage'],
  ["'S-GRAVENHAGE, 'T ZAND", '’S-GRAVENHAGE, ’T ZAND'],
  ["in '98, en de '90s", 'in ’98, en de ’90s'],
  ["'n keer, zo'n keer, m'n zus, da's 'm", '’n keer, zo’n keer, m’n zus, da’s ’m'],
  ["O'Brien isn't d'Artagnan", 'O’Brien isn’t d’Artagnan'],
  ["Hans' huis, Marx' werk, the editors' choice", 'Hans’ huis, Marx’ werk, the editors’ choice'],
  ["(’t Hooft en 't Hooft)", '(’t Hooft en ’t Hooft)'],
  ['"\'t Zal wel", zei hij', '"’t Zal wel", zei hij'],
  ["A4'tje, sms'je, 65+'ers", "A4’tje, sms’je, 65+'ers"],
  ["de bus van '40-'45", 'de bus van ’40-’45'],
  ["caf\u00e9's en cafe\u0301's", 'café’s en cafe\u0301’s'],
])('%s', (typed, written) => {
  expect(apostrophes(typed)).toBe(written);
});

test.each([
  "de 'wijkagent' zei",
  "de 'wijkagenten' zeiden",
  "'s' is een letter, en 't' ook",
  "'1984' van Orwell",
  '5\' 10"',
  "een ' los teken",
  'niets te doen',
  "''",
])('what is no apostrophe stays as it was typed: %s', (typed) => {
  expect(apostrophes(typed)).toBe(typed);
});

test('a quotation that holds an apostrophe keeps its own marks', () => {
  expect(apostrophes("de 'foto's van reus' en Hans' zus")).toBe("de 'foto’s van reus' en Hans’ zus");
});

test('a part of a text sees what stands beside it', () => {
  expect(apostrophesIn(['in ', 'de zaal', "'s hal, ", "'", 's avonds'])).toEqual([
    'in ',
    'de zaal',
    '’s hal, ',
    '’',
    's avonds',
  ]);
});

test('a long text takes no more than its length in steps', () => {
  const long = "'".repeat(200_000);
  expect(apostrophes(long)).toHaveLength(long.length);
});
