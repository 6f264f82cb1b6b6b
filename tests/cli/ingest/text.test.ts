import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../src/archive/archive.ts';
import { bylineIn } from '../../../src/cli/ingest/text/byline.ts';
import { letterIn } from '../../../src/cli/ingest/text/letter.ts';
import { aDrawnPdf } from '../../fixtures/pdf.ts';

const body = 'De raad besliste op 3 mei 2019 om de brug te sluiten, en dat zonder iemand te horen die er woont.';

describe('a letter is known by its salutation and its farewell', () => {
  test.each([
    [
      'in Dutch',
      [
        'Buurtcomité De Kaai',
        '',
        'Temse, 21 mei 2024',
        '',
        'Geachte mevrouw Bow,',
        '',
        body,
        '',
        'Hoogachtend,',
        '',
        'Jan van der Smet',
        'voorzitter',
      ],
      { author: 'Jan van der Smet', issued: '2024-05-21' },
    ],
    [
      'in English, with the name behind the farewell',
      ['14 February 2023', 'Dear Ms Strand,', body, 'Yours sincerely, Judith Marsh'],
      { author: 'Judith Marsh', issued: '2023-02-14' },
    ],
    [
      'without a date and a name',
      ['Beste collega’s,', body, 'Met vriendelijke groeten', 'de vroedvrouwen'],
      { author: undefined, issued: undefined },
    ],
  ])('%s', (_, lines, letter) => {
    expect(letterIn({ text: lines.join('\n') })).toEqual(letter);
  });

  test.each([
    ['a report that speaks of one', ['Brief aan de raad', body, '‘Hoogachtend’, zo eindigt de brief.']],
    ['a text with a farewell only', ['Verslag', body, 'Hoogachtend,', 'Jan Smet']],
  ])('and not %s', (_, lines) => {
    expect(letterIn({ text: lines.join('\n') })).toBeUndefined();
  });

  test('in a PDF too, where each line of an address stands by itself', async () => {
    const lines = [
      'Tarnside Mill Ltd',
      '',
      '14 February 2023',
      '',
      'Dear Ms Strand,',
      '',
      'On 6 February 2023 your council voted to remove a weir',
      'which belongs to us and which we have kept up since',
      '1911. It drives a turbine, and gives light to 85 homes.',
      '',
      'Nobody has heard us, though we were promised that',
      'nothing would be decided before the mill was heard.',
      '',
      'Yours sincerely,',
      '',
      'Judith Marsh',
    ];
    const drawn = lines.flatMap((text, at) => (text === '' ? [] : [{ text, x: 72, y: 780 - 15 * at }]));
    const read = await readBytes('letter.pdf', aDrawnPdf([{ drawn }]), {});
    expect(read.state === 'text' ? letterIn(read) : read).toEqual({ author: 'Judith Marsh', issued: '2023-02-14' });
  });
});

describe('the lines above a report say', () => {
  const none = { author: [], medium: undefined, issued: undefined, genre: undefined };
  test.each<[string, string[], Partial<typeof none> | object]>([
    [
      'who wrote it, in what and when',
      ['Weir to go', 'By Niamh Halloran and Tom Whelan, The Carrow Examiner, 9 February 2023'],
      { author: ['Niamh Halloran', 'Tom Whelan'], medium: 'The Carrow Examiner', issued: '2023-02-09' },
    ],
    [
      'the newspaper and the day',
      ['Weekblad voor Lindevoort, 12 juni 2025', 'Zwembad dicht'],
      { medium: 'Weekblad voor Lindevoort', issued: '2025-06-12' },
    ],
    [
      'the kind, the place and the day',
      ['Persbericht - Temse, 15 mei 2024'],
      { genre: 'Persbericht', issued: '2024-05-15' },
    ],
    ['a day as Americans write it', ['News release', 'June 12, 2025'], { genre: 'News release', issued: '2025-06-12' }],
    ['the writer alone', ['Door Sanne de Wit'], { author: ['Sanne de Wit'] }],
    ['nothing of it', ['Op 4 mei 2019 blust de brandweer een loods', 'By the river', 'Brussel'], {}],
  ])('%s', (_, lines, said) => {
    expect(bylineIn({ text: [...lines, '', body].join('\n') })).toEqual({ ...none, ...said });
  });
});
