import { expect, test } from 'vitest';
import { borneNumbers, isBorne } from '../../../src/dossier/wording/borne-numbers.ts';
import { proseNumbers } from '../../../src/dossier/wording/prose-numbers.ts';

test.each([
  ['nl', 'Op 14 maart 2023 reden er 18.500 auto’s, in twaalf landen.', ['14', '2023', '18.500', 'twaalf']],
  ['en', 'It cost 2.5 million euros, for 3 beams.', ['2.5 million', '3']],
  ['nl', 'Twee mannen, drie keer, de tweede.', []],
  ['nl', 'artikel 140 en bladzijde 3 van een Boeing 737, om 20.30 uur', []],
  ['en', 'See Briefing 3 and page 12; on Friday 13 May 2022', ['13', '2022']],
] as const)('%s “%s”: these numbers have to be borne out', (lang, text, typed) => {
  expect(proseNumbers(text, lang).map((number) => number.typed)).toEqual(typed);
});

const borne = borneNumbers({
  date: { text: '2023-03-14', date: {} },
  figures: [{ value: '1812', unit: { nl: 'miljoen euro' } }],
  evidence: [{ exact: 'ruim dertig bewoners en een dozijn agenten, sinds mei 2009' }],
  description: { nl: 'In 1999 waren het er 77.' },
});

test.each([2023, 14, 3, 1812, 1812e6, 30, 12, 2009, 1800])('%d is in a figure, a date or cited words', (value) => {
  expect(isBorne(value, borne)).toBe(true);
});

test.each([1999, 77, 2024, 1813, 1900, 31])('%d is in none', (value) => {
  expect(isBorne(value, borne)).toBe(false);
});
