import { expect, test } from 'vitest';
import { joined } from '../../../src/archive/pdf/line-ends.ts';
import { typed } from '../../../src/archive/pdf/letters.ts';

test.each([
  ['samen-', 'werking', 'samen\u00adwerking'],
  ['SAMEN-', 'WERKING', 'SAMEN\u00adWERKING'],
  ['Noord-', 'Hollandse', 'Noord-Hollandse'],
  ['covid-', '19', 'covid-19'],
  ['een 14-', 'jarige', 'een 14-jarige'],
  ['2019-', '2020', '2019-2020'],
  ['voor-', 'en nadelen', 'voor- en nadelen'],
  ['two-', 'to three-year', 'two- to three-year'],
  ['in-', 'en uitvoer', 'in- en uitvoer'],
  ['ver-', 'enigen', 'ver\u00adenigen'],
  ['dit -', 'en dat', 'dit - en dat'],
  ['a word—', 'another', 'a word—another'],
  ['en/', 'of', 'en/of'],
  ['de haven', 'is open', 'de haven is open'],
  ['港口', '开放', '港口开放'],
])('%s and %s are %s', (first, second, both) => {
  expect(joined(first, second)).toBe(both);
});

test.each([
  ['o\ufb03cieel \uf001ets', 'officieel fiets'],
  ['\ufee3\ufea8', 'مخ'],
  ['Noord\u2010Holland\u00adse', 'Noord-Holland-se'],
  ['de\u200b \u0007haven', 'de haven'],
  ['m² ½ №', 'm² ½ №'],
  ['o\x1ece, de\fnes \x16 \x10a\x11', 'office, defines — “a”'],
])('%s is typed as %s', (drawn, text) => {
  expect(typed(drawn)).toBe(text);
});
