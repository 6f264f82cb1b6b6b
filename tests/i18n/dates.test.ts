import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/dates.ts';
import { parseEdtf } from '../../src/schema/edtf.ts';

/** Stands for the no-break space in the tables below. */
const withNoBreakSpaces = (text: string) => text.replaceAll('_', '\u00a0');

const words: readonly (readonly [title: string, rows: readonly (readonly [edtf: string, nl: string, en: string])[]])[] =
  [
    [
      'a plain date',
      [
        ['2019', '2019', '2019'],
        ['2019-11', 'november_2019', 'November_2019'],
        ['2019-11-14', '14_november_2019', '14_November_2019'],
        ['2019-03-01', '1_maart_2019', '1_March_2019'],
        ['-0044', '45_v.Chr.', '45_BC'],
        ['0000', '1_v.Chr.', '1_BC'],
        ['0044', '44_n.Chr.', 'AD_44'],
        ['-0044-03-15', '15_maart_45_v.Chr.', '15_March_45_BC'],
        ['Y17000', '17.000', '17,000'],
        ['Y-17000', '17.001_v.Chr.', '17,001_BC'],
      ],
    ],
    [
      'a part of a year',
      [
        ['2019-21', 'lente_2019', 'spring_2019'],
        ['2019-22', 'zomer_2019', 'summer_2019'],
        ['2019-23', 'herfst_2019', 'autumn_2019'],
        ['2019-24', 'winter_2019–2020', 'winter_2019–2020'],
        ['2019-33', 'eerste kwartaal van_2019', 'first quarter of_2019'],
        ['2019-34', 'tweede kwartaal van_2019', 'second quarter of_2019'],
        ['2019-35', 'derde kwartaal van_2019', 'third quarter of_2019'],
        ['2019-36', 'vierde kwartaal van_2019', 'fourth quarter of_2019'],
        ['2019-40', 'eerste helft van_2019', 'first half of_2019'],
        ['2019-41', 'tweede helft van_2019', 'second half of_2019'],
      ],
    ],
    [
      'an approximate or uncertain date',
      [
        ['1984~', 'circa_1984', 'circa_1984'],
        ['1984?', '1984 (onzeker)', '1984 (uncertain)'],
        ['1984%', 'circa_1984 (onzeker)', 'circa_1984 (uncertain)'],
        ['2019-11~', 'circa_november_2019', 'circa_November_2019'],
        ['2019-11-14?', '14_november_2019 (onzeker)', '14_November_2019 (uncertain)'],
        ['2019-11-14%', 'circa_14_november_2019 (onzeker)', 'circa_14_November_2019 (uncertain)'],
      ],
    ],
    [
      'a date with unspecified digits',
      [
        ['198X', 'tussen 1980 en 1989', 'between 1980 and 1989'],
        ['19XX', 'tussen 1900 en 1999', 'between 1900 and 1999'],
        ['-004X', 'tussen 50_v.Chr. en 41_v.Chr.', 'between 50_BC and 41_BC'],
        ['2024-XX', '2024 (maand onbekend)', '2024 (month unknown)'],
        ['2024-XX-XX', '2024 (dag en maand onbekend)', '2024 (day and month unknown)'],
        ['2024-11-XX', 'november_2024 (dag onbekend)', 'November_2024 (day unknown)'],
        ['XXXX', 'datum onbekend', 'date unknown'],
      ],
    ],
    [
      'an interval, naming a shared month and year once',
      [
        ['2019/2021', 'van 2019 tot en met 2021', 'from 2019 to 2021'],
        ['2019-11/2019-12', 'van november tot en met december_2019', 'from November to December_2019'],
        ['2019-11/2020-01', 'van november_2019 tot en met januari_2020', 'from November_2019 to January_2020'],
        ['2019-11-14/2019-11-16', 'van 14 tot en met 16_november_2019', 'from 14 to 16_November_2019'],
        ['2019-11-14/2019-12-03', 'van 14_november tot en met 3_december_2019', 'from 14_November to 3_December_2019'],
        [
          '2019-12-30/2020-01-02',
          'van 30_december_2019 tot en met 2_januari_2020',
          'from 30_December_2019 to 2_January_2020',
        ],
        [
          '2019-11-14/2019-12',
          'van 14_november_2019 tot en met december_2019',
          'from 14_November_2019 to December_2019',
        ],
        ['2019-11-14/2019-11-14', '14_november_2019', '14_November_2019'],
        ['1984~/2004?', 'van circa_1984 tot en met 2004 (einde onzeker)', 'from circa_1984 to 2004 (end uncertain)'],
        ['1984?/2004', 'van 1984 (begin onzeker) tot en met 2004', 'from 1984 (beginning uncertain) to 2004'],
        ['-0044/0014', 'van 45_v.Chr. tot en met 14_n.Chr.', 'from 45_BC to AD_14'],
        ['-0044/0476-09-04', 'van 45_v.Chr. tot en met 4_september_476_n.Chr.', 'from 45_BC to 4_September_AD_476'],
        [
          '2019-11~/2019-12',
          'van circa_november_2019 tot en met december_2019',
          'from circa_November_2019 to December_2019',
        ],
        [
          '2004-06-XX/2004-07-03',
          'van juni_2004 (dag onbekend) tot en met 3_juli_2004',
          'from June_2004 (day unknown) to 3_July_2004',
        ],
        ['198X/2004', 'van een jaar tussen 1980 en 1989 tot en met 2004', 'from a year between 1980 and 1989 to 2004'],
      ],
    ],
    [
      'an interval with an open or unknown end',
      [
        ['2024-11/..', 'vanaf november_2024', 'from November_2024 on'],
        ['1984~/..', 'vanaf circa_1984', 'from circa_1984 on'],
        ['198X/..', 'vanaf een jaar tussen 1980 en 1989', 'from a year between 1980 and 1989 on'],
        ['../2024', 'tot en met 2024', 'up to and including 2024'],
        ['2024/', 'vanaf 2024, einde onbekend', 'from 2024, end unknown'],
        [
          '/2024-11-14',
          'tot en met 14_november_2024, begin onbekend',
          'up to and including 14_November_2024, start unknown',
        ],
      ],
    ],
    [
      'one of a set',
      [
        ['[1667,1668]', '1667 of 1668', '1667 or 1668'],
        ['[1667,1668,1670]', '1667, 1668 of 1670', '1667, 1668 or 1670'],
        ['[1667]', '1667', '1667'],
        ['[2019-11-14,2019-11-15]', '14 of 15_november_2019', '14 or 15_November_2019'],
        [
          '[2019-11-14,2019-12-03,2019-12-05]',
          '14_november, 3 of 5_december_2019',
          '14_November, 3 or 5_December_2019',
        ],
        [
          '[2018-11,2019-11,2019-12]',
          'november_2018, november of december_2019',
          'November_2018, November or December_2019',
        ],
        ['[1667..1670]', 'van 1667 tot en met 1670, een van die jaren', 'from 1667 to 1670, one of those years'],
        [
          '[2019-11-03..2019-11-05]',
          'van 3 tot en met 5_november_2019, een van die dagen',
          'from 3 to 5_November_2019, one of those days',
        ],
        [
          '[2019-11..2020-02]',
          'van november_2019 tot en met februari_2020, een van die maanden',
          'from November_2019 to February_2020, one of those months',
        ],
        [
          '[1667,1668..1670]',
          '1667, of van 1668 tot en met 1670, een van die jaren',
          '1667, or from 1668 to 1670, one of those years',
        ],
        [
          '[1668..1670,1672]',
          'van 1668 tot en met 1670, een van die jaren, of 1672',
          'from 1668 to 1670, one of those years, or 1672',
        ],
        ['[198X,1990]', 'tussen 1980 en 1989, of 1990', 'between 1980 and 1989, or 1990'],
        ['[..1984-12-03]', '3_december_1984 of eerder', '3_December_1984 or earlier'],
        ['[1984..]', '1984 of later', '1984 or later'],
      ],
    ],
    [
      'all of a set',
      [
        ['{1667,1668}', '1667 en 1668', '1667 and 1668'],
        ['{2019-11-14,2019-11-15}', '14 en 15_november_2019', '14 and 15_November_2019'],
        ['{1960,1961-12}', '1960 en december_1961', '1960 and December_1961'],
        ['{1667..1668}', 'van 1667 tot en met 1668', 'from 1667 to 1668'],
        [
          '{2019-11-03..2019-11-05,2019-11-08}',
          'van 3 tot en met 5_november_2019, en 8_november_2019',
          'from 3 to 5_November_2019, and 8_November_2019',
        ],
        ['{..1984}', 'tot en met 1984', 'up to and including 1984'],
        ['{1984..}', 'vanaf 1984', 'from 1984 on'],
      ],
    ],
  ];

describe.each(words)('formatDate words %s', (_title, rows) => {
  test.each(rows)('%s', (text, nl, en) => {
    const date = parseEdtf(text);
    expect({ nl: formatDate(date, 'nl'), en: formatDate(date, 'en') }).toEqual({
      nl: withNoBreakSpaces(nl),
      en: withNoBreakSpaces(en),
    });
  });
});
