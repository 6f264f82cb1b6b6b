import { expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { briefingIn, briefingPage, briefingsPage } from '../../src/views/briefings-page.ts';
import { page } from '../../src/views/page.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, words } from '../fixtures/view-parts.ts';

test('briefings stand in the order of the editors, those without a place last, each with its length in words', async () => {
  const dossier = await assembled(
    aDossier({
      files: {
        'briefings/aa/nl.mdx': aBriefing('nl'),
        'briefings/aa/en.mdx': aBriefing('en'),
        'briefings/bb/nl.mdx': aBriefing('nl', 'Tekst.', { order: 2, length: 'full' }),
        'briefings/bb/en.mdx': aBriefing('en', 'Text.', { order: 2, length: 'full' }),
        'briefings/cc/nl.mdx': aBriefing('nl', 'Tekst.', { order: 1, length: 'one-pager' }),
        'briefings/cc/en.mdx': aBriefing('en', 'Text.', { order: 1, length: 'one-pager' }),
      },
    }),
  );
  const rows = (locale: 'nl' | 'en') =>
    briefingsPage(dossier, locale).rows.map(({ link, length }) => [link.href, length]);
  expect(rows('nl')).toEqual([
    ['/nl/briefings/cc/', 'één pagina'],
    ['/nl/briefings/bb/', 'uitgebreid'],
    ['/nl/briefings/aa/', undefined],
  ]);
  expect(rows('en')[0]).toEqual(['/en/briefings/cc/', 'one page']);
});

test('a briefing that is in the other language only says so wherever it stands', async () => {
  const dossier = await fullDossier();
  expect(briefingsPage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'briefings/',
      title: 'Briefings',
      description: 'Ready to read and to print, each written for one audience.',
      section: 'briefings',
    }),
    rows: [
      {
        link: link('/d/en/briefings/lang/', en('Long')),
        description: en('Description.'),
        audience: en('Readers'),
        length: undefined,
      },
      {
        link: link('/d/en/briefings/kort/', nl('Kort', true)),
        description: nl('Description.', true),
        audience: nl('Readers', true),
        length: 'one page',
      },
    ],
  });
  const [kort, lang] = ['kort', 'lang'].map((id) =>
    present(briefingIn(present(dossier.briefings.get(entryId(id))), 'en')),
  );
  expect(briefingPage(dossier, 'en', present(kort))).toEqual({
    page: page(dossier, 'en', {
      path: 'briefings/kort/',
      title: nl('Kort', true),
      description: 'Description.',
      section: 'briefings',
      record: searchRecord(dossier, 'en', ref('briefings', 'kort')),
    }),
    lang: 'nl',
    lead: nl('Description.', true),
    audience: nl('Readers', true),
    length: 'one page',
    notes: [],
    documents: [],
    backlinks: [],
  });
  expect(briefingPage(dossier, 'en', present(lang))).toEqual({
    page: page(dossier, 'en', {
      path: 'briefings/lang/',
      title: 'Long',
      description: 'Description.',
      section: 'briefings',
      record: searchRecord(dossier, 'en', ref('briefings', 'lang')),
    }),
    lang: 'en',
    lead: en('Description.'),
    audience: en('Readers'),
    length: undefined,
    notes: [{ number: 1, id: 'cite-en-1', href: '#cite-ref-en-1', evidence: words('meer') }],
    documents: [],
    backlinks: [],
  });
});

test('a briefing leads to its file in the language of the page, where there are files', async () => {
  const dossier = await fullDossier({ url: undefined, base: '/d/', documents: ['pdf'] });
  const briefing = present(briefingIn(present(dossier.briefings.get(entryId('lang'))), 'en'));
  expect(briefingPage(dossier, 'en', briefing).documents).toEqual([
    { ...link('/d/en/briefings/lang.pdf', en('This briefing as a PDF')), type: 'application/pdf' },
  ]);
});
