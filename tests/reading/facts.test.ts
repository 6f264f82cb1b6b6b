import { expect, test } from 'vitest';
import { dateline } from '../../src/reading/facts/dateline.ts';
import { readText } from '../../src/reading/reading.ts';

const dates = (text: string, lang: 'nl' | 'en', issued: string): string[] =>
  readText(text, { lang, issued }).dates.map(
    ({ start, end, edtf, reckoned }) => `${text.slice(start, end)} = ${edtf}${reckoned ? ' reckoned' : ''}`,
  );

// 14 May 2025 is a Wednesday.
test.each([
  ['nl', 'Het gebeurde op 3 maart 2024.', ['3 maart 2024 = 2024-03-03']],
  ['nl', 'Zij kwam gisteren aan.', ['gisteren = 2025-05-13 reckoned']],
  ['nl', 'Hij sprak vrijdag met de raad.', ['vrijdag = 2025-05-09 reckoned']],
  ['nl', 'Vrijdag volgt een debat.', ['Vrijdag = 2025-05-16 reckoned']],
  ['nl', 'De weg blijft dicht tot eind juni.', ['eind juni = 2025-06 reckoned']],
  [
    'nl',
    'De expo loopt van 18 april tot en met 13 september 2026.',
    ['18 april tot en met 13 september 2026 = 2026-04-18/2026-09-13'],
  ],
  ['nl', 'In de jaren tachtig stond er een molen.', ['de jaren tachtig = 198X']],
  [
    'nl',
    'De hal was dicht van 30 december tot en met 2 januari 2024.',
    ['30 december tot en met 2 januari 2024 = 2023-12-30/2024-01-02'],
  ],
  [
    'nl',
    'Tussen 30 december 2023 en 2 januari 2024 was de hal dicht.',
    ['30 december 2023 en 2 januari 2024 = 2023-12-30/2024-01-02'],
  ],
  [
    'nl',
    'De hal was dicht van vrijdag 3 tot zondag 5 mei 2024.',
    ['vrijdag 3 tot zondag 5 mei 2024 = 2024-05-03/2024-05-05'],
  ],
  [
    'en',
    'It stood shut between 30 December 2023 and 2 January 2024.',
    ['30 December 2023 and 2 January 2024 = 2023-12-30/2024-01-02'],
  ],
  ['en', 'It rained on 3 May and 5 June 2024.', ['3 May = 2025-05-03 reckoned', '5 June 2024 = 2024-06-05']],
  ['en', 'It was shut between 2019 and 2021.', ['2019 and 2021 = 2019/2021']],
  ['en', 'It rained in 2019 and 2021.', ['2019 = 2019', '2021 = 2021']],
  ['en', 'He led it from 1994–1998.', ['1994–1998 = 1994/1998']],
  ['nl', 'Zij zaten er van maart tot en met juni 2021.', ['maart tot en met juni 2021 = 2021-03/2021-06']],
  ['nl', 'De hal was dicht tussen november 2019 en maart 2020.', ['november 2019 en maart 2020 = 2019-11/2020-03']],
  ['en', 'They met last week.', ['last week = 2025-05-05/2025-05-11 reckoned']],
  ['en', 'The vote was held on Monday.', ['Monday = 2025-05-12 reckoned']],
  ['en', 'It will stay shut until Monday.', ['Monday = 2025-05-19 reckoned']],
  ['en', 'The plant opened on July 4, 1998.', ['July 4, 1998 = 1998-07-04']],
  ['en', 'The show opens on 3 October.', ['3 October = 2025-10-03 reckoned']],
  ['en', 'He may march in the sun.', []],
  ['en', 'She counted 2024 people.', []],
  ['en', 'It closed on 31 February 2024.', ['February 2024 = 2024-02']],
] as const)('reads the dates of: %s %s', (lang, text, expected) => {
  expect(dates(text, lang, '2025-05-14')).toEqual(expected);
});

test.each([
  ['nl', 'De brug\n\nTekst: Jan Pol\n16 mei 2026\n\nEr was eens een brug.', '2026-05-16'],
  ['nl', 'Trein stopt in Holtrop\n\nHoltrop, 2 oktober 2025 – Reizigers hoeven niet meer om te rijden.', '2025-10-02'],
  ['en', 'FOR IMMEDIATE RELEASE\nThursday, 15 January 2026\n\nThe minister welcomes it.', '2026-01-15'],
  ['en', 'LONDON, Oct 28 (News) - Millions could not pay.', undefined],
  ['en', 'The plant opened on July 4, 1998, and shut in May.', undefined],
  ['nl', 'De tentoonstelling opent op 3 maart 2026.\n\nZij duurt een jaar.', undefined],
] as const)('reads when a text appeared: %s %s', (lang, text, day) => {
  expect(dateline(text, lang)).toBe(day);
});

test.each([
  ['nl', 'GENT (Belga) – De stad Gent plant bomen. In Gent groeit veel.', ['Gent place']],
  [
    'en',
    'Eoin Daly TD opened St Brigid’s Hospital. The Women’s Institute sang.',
    ['Eoin Daly person', 'St Brigid’s Hospital organization', 'Women’s Institute organization'],
  ],
] as const)('tells what names are of: %s %s', (lang, text, expected) => {
  expect(readText(text, { lang }).names.map(({ name, kind }) => `${name} ${kind}`)).toEqual(expected);
});

test('reckons nothing where the text has no date', () => {
  expect(readText('Hij kwam gisteren aan, en in 1998.', { lang: 'nl' }).dates.map(({ edtf }) => edtf)).toEqual([
    '1998',
  ]);
});

const figures = (text: string, lang: 'nl' | 'en'): unknown[] =>
  readText(text, { lang }).figures.map(({ value, unit, qualifier }) => [
    value,
    unit,
    ...(qualifier === undefined ? [] : [qualifier]),
  ]);

test.each([
  ['nl', 'Er kwamen ruim 6.400 bezoekers.', [[6400, 'bezoekers', 'more-than']]],
  ['nl', 'Het kost 2,5 miljoen euro.', [[2_500_000, 'euro']]],
  ['nl', 'Bijna veertigduizend huishoudens wachten.', [[40_000, 'huishoudens', 'less-than']]],
  [
    'nl',
    'Zij wachtte tweeëndertig jaar en negenenhalve minuut.',
    [
      [32, 'jaar'],
      [9.5, 'minuut'],
    ],
  ],
  [
    'nl',
    'Hooguit 150 000 euro, of 30 procent.',
    [
      [150_000, 'euro', 'at-most'],
      [30, 'procent'],
    ],
  ],
  ['en', 'More than 1,100 hours went into it.', [[1100, 'hours', 'more-than']]],
  ['en', 'Two hundred and twelve boats passed.', [[212, 'boats']]],
  [
    'en',
    'It costs £2.5 million, about 12 per cent more.',
    [
      [2_500_000, '£'],
      [12, 'per cent', 'about'],
    ],
  ],
  ['en', 'At least twenty-six years have passed since 1998.', [[26, 'years', 'at-least']]],
  ['en', 'One of them left.', []],
] as const)('reads the figures of: %s %s', (lang, text, expected) => {
  expect(figures(text, lang)).toEqual(expected);
});

test('names people, bodies and places, with what they are and where they recur', () => {
  const text = 'Wim Van den Broeck, ingenieur bij studiebureau Tectra, woont in Lier. Van den Broeck meet alles.';
  const { names } = readText(text, { lang: 'nl' });
  expect(
    names.map(({ places, ...one }) => ({ ...one, places: places.map(({ start, end }) => text.slice(start, end)) })),
  ).toEqual([
    {
      name: 'Wim Van den Broeck',
      kind: 'person',
      function: 'ingenieur bij studiebureau Tectra',
      places: ['Wim Van den Broeck', 'Van den Broeck'],
    },
    { name: 'Tectra', kind: 'organization', places: ['Tectra'] },
    { name: 'Lier', kind: 'place', places: ['Lier'] },
  ]);
});

test('takes a word that could be a verb for a part of a name, where it begins as one', () => {
  const { names } = readText('Mary Doyle, an inspector with the State Food Inspectorate, was there.', { lang: 'en' });
  expect(names[0]).toMatchObject({ name: 'Mary Doyle', function: 'inspector with the State Food Inspectorate' });
});

test.each([
  ['only marks', '"'.repeat(200_000)],
  ['only dashes', '– '.repeat(100_000)],
  ['one word', 'a'.repeat(200_000)],
  ['one name', 'Jan '.repeat(50_000)],
  ['labels', 'A:\n'.repeat(60_000)],
  ['lines of dialogue', '– Ja?\n'.repeat(30_000)],
])('reads hostile text in bounded time: %s', (_, text) => {
  const start = performance.now();
  readText(text, { lang: 'nl', issued: '2025-01-01' });
  expect(performance.now() - start).toBeLessThan(20_000);
});
