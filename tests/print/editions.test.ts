import { expect, test } from 'vitest';
import { briefingEditions, dossierEditions, type Edition, editions } from '../../src/print/editions.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier } from '../fixtures/dossier.ts';

const written = {
  cutoff: '2025',
  title: { nl: 'Een dossier', en: 'A dossier' },
  edition: { nl: 'Eerste editie', en: 'First edition' },
  editors: [{ nl: 'Redactie', en: 'Editors' }],
};

const shared = {
  nl: {
    lang: 'nl',
    authors: ['Redactie'],
    keywords: ['Een dossier', 'Eerste editie', 'Stand van 2025'],
    date: '2025-02-01T12:00:00Z',
  },
  en: {
    lang: 'en',
    authors: ['Editors'],
    keywords: ['A dossier', 'First edition', 'As of 2025'],
    date: '2025-02-01T12:00:00Z',
  },
};

/** What an edition is, but for the rules for its paper. */
const described = (editions: readonly Edition[]) => editions.map(({ page, file, facts }) => ({ page, file, facts }));

test('a dossier is printed as a whole in each language, and in both', async () => {
  const subtitle = { nl: 'Wat er gebeurde', en: 'What happened' };
  expect(described(dossierEditions(await assembled(aDossier({ ...written, subtitle }))))).toEqual([
    {
      page: 'nl/print/',
      file: 'nl/dossier.pdf',
      facts: { ...shared.nl, title: 'Een dossier', description: 'Wat er gebeurde' },
    },
    {
      page: 'en/print/',
      file: 'en/dossier.pdf',
      facts: { ...shared.en, title: 'A dossier', description: 'What happened' },
    },
    {
      page: 'print/',
      file: 'dossier-nl-en.pdf',
      facts: {
        ...shared.nl,
        title: 'Een dossier – A dossier',
        description: 'Wat er gebeurde – What happened',
      },
    },
  ]);
});

test('a briefing is printed in each language, and a draft in none', async () => {
  const files = {
    'briefings/nota/nl.mdx': aBriefing('nl'),
    'briefings/nota/en.mdx': aBriefing('en'),
    'briefings/later/nl.mdx': aBriefing('nl', 'Text.', { draft: true }),
    'briefings/later/en.mdx': aBriefing('en', 'Text.', { draft: true }),
  };
  expect(described(briefingEditions(await assembled(aDossier({ ...written, files }))))).toEqual([
    {
      page: 'nl/briefings/nota/',
      file: 'nl/briefings/nota.pdf',
      facts: { ...shared.nl, title: 'Title in nl', description: 'Description.' },
    },
    {
      page: 'en/briefings/nota/',
      file: 'en/briefings/nota.pdf',
      facts: { ...shared.en, title: 'Title in en', description: 'Description.' },
    },
  ]);
});

test('a briefing that is meant for one page says so, with its file', async () => {
  const files = {
    'briefings/nota/nl.mdx': aBriefing('nl', 'Tekst.', { length: 'one-pager' }),
    'briefings/nota/en.mdx': aBriefing('en', 'Text.', { length: 'full' }),
  };
  expect(briefingEditions(await assembled(aDossier({ ...written, files }))).map(({ onePager }) => onePager)).toEqual([
    { file: 'content/briefings/nota/nl.mdx', at: 'length' },
    undefined,
  ]);
});

test('every edition has rules for the paper that it is printed on', async () => {
  const files = { 'briefings/nota/nl.mdx': aBriefing('nl'), 'briefings/nota/en.mdx': aBriefing('en') };
  const dossier = await assembled(aDossier({ ...written, files }));
  const sizes = (paper: 'a4' | 'letter'): string[] =>
    editions(dossier).map(({ rules }) => /size: (\w+)/.exec(rules({ paper, duplex: false, recto: false }))?.[1] ?? '');
  expect(sizes('letter')).toEqual(['letter', 'letter', 'letter', 'letter', 'letter']);
  expect(sizes('a4')).toEqual(['', '', 'A4', 'A4', 'A4']);
});
