import { expect, test } from 'vitest';
import type { Overflow } from '../../src/print/overflow.ts';
import { paperFaults, type PrintedEdition } from '../../src/print/paper-faults.ts';

const origin = { file: 'content/actors/a.yaml', at: 'description.nl' };

const printed = (file: string, more: Partial<PrintedEdition> = {}): PrintedEdition => ({
  edition: {
    page: 'nl/print/',
    file,
    facts: { title: '', lang: 'nl', authors: [], description: '', keywords: [], date: '' },
    rules: () => '',
    written: () => [
      { anchor: 'actors-a', words: 'Een  langwoord hier', origin },
      { anchor: 'actors-b', words: 'Iets anders', origin: { ...origin, at: 'name' } },
    ],
  },
  pages: 1,
  missing: [],
  overflows: [],
  ...more,
});

const word = (words: string, by = 1.2, anchor = 'actors-a'): Overflow => ({ of: 'word', anchor, words, by });

const tooWide = (words: string, by: number, files: string): string =>
  `"${words}" is ${by} mm too wide for ${files}, which cuts it off or prints all text smaller. Write a space or a hyphen in it; of an address, put it behind words as a link.`;

test('an edition in which all fits has no faults', () => {
  expect(paperFaults([printed('a.pdf'), printed('b.pdf')])).toEqual([]);
});

test('a word that stands out in several editions is told once, by as much as it is at most', () => {
  const editions = [
    printed('a.pdf', { overflows: [word('langwoord')] }),
    printed('b.pdf', { overflows: [word('langwoord', 7.01)] }),
  ];
  expect(paperFaults(editions)).toEqual([
    { rule: 'paper-overflow', origin, word: 'langwoord', message: tooWide('langwoord', 8, 'a.pdf, b.pdf') },
  ]);
});

test('what the content does not say is told of each file by itself', () => {
  const overflows = [word('nergens', 3, 'part-account')];
  expect(paperFaults([printed('a.pdf', { overflows }), printed('b.pdf', { overflows })])).toEqual(
    ['a.pdf', 'b.pdf'].map((file) => ({
      rule: 'paper-overflow',
      origin: undefined,
      word: 'nergens',
      message: tooWide('nergens', 3, file),
    })),
  );
});

test('of very many, only the first are told', () => {
  const overflows = Array.from({ length: 500 }, (_, index) => word(`woord${index}`, 3, 'part-account'));
  expect(paperFaults([printed('a.pdf', { overflows })])).toHaveLength(50);
});
