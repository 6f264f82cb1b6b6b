import { expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { actorPage } from '../../src/views/actor-page.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, rich, words } from '../fixtures/view-parts.ts';
import { withoutOrigins } from '../harness/origins.ts';

const dossier = await fullDossier();

test('the page of an actor has what is known of it, and who refers to it in which way', () => {
  expect(withoutOrigins(actorPage(dossier, 'en', present(dossier.actors.get(entryId('parket')))))).toEqual({
    page: page(dossier, 'en', {
      path: 'actors/parket/',
      title: 'The office',
      description: 'Een dienst.',
      section: 'actors',
      record: searchRecord(dossier, 'en', ref('actors', 'parket')),
    }),
    kind: 'Organisation',
    description: {
      paragraphs: [
        [
          { type: 'text', value: 'Een ' },
          {
            type: 'link',
            href: '/d/en/actors/dienst/',
            external: false,
            children: [{ type: 'text', value: 'dienst' }],
          },
          { type: 'text', value: '.' },
        ],
      ],
      lang: 'nl',
      foreign: true,
    },
    evidence: [words('een dienst')],
    facts: [
      { label: 'Country', values: [{ value: en('Belgium'), evidence: [words('het Belgische parket')] }] },
      { label: 'Also known as', values: [{ value: en('Openbaar ministerie'), evidence: [] }] },
    ],
    notes: [{ kind: 'context', label: 'Note by the editors', text: rich(en('Different today.')), evidence: [] }],
    quotes: [quoteBlock(dossier, 'en', present(dossier.quotes.get(entryId('bericht'))))],
    backlinks: [
      { type: 'part-of', label: 'Parts', links: [{ link: link('/d/en/actors/dienst/', en('Dienst')) }] },
      {
        type: 'works-for',
        label: 'Work here',
        links: [
          {
            link: link('/d/en/actors/wim/', en('Wim de Wit')),
            role: nl('griffier', true),
            period: en('from 2018 to 2019'),
            note: { kind: 'dispute', label: 'Disputed', text: rich(en('He denies that.')), evidence: [] },
          },
        ],
      },
      { type: 'executor', label: 'Carried out', links: [{ link: link('/d/en/events/inval/', en('The raid')) }] },
      { type: 'mentions', label: 'Mentioned in', links: [{ link: link('/d/en/', en('Summary')) }] },
    ],
    externalLinks: ['https://parket.example/'],
  });
});

test('a relation is read from the actor that declares it, with its function, period, words and remark', () => {
  expect(withoutOrigins(actorPage(dossier, 'nl', present(dossier.actors.get(entryId('wim')))))).toEqual({
    page: page(dossier, 'nl', {
      path: 'actors/wim/',
      title: 'Wim de Wit',
      description: 'Wim de Wit: Persoon',
      section: 'actors',
      record: searchRecord(dossier, 'nl', ref('actors', 'wim')),
    }),
    kind: 'Persoon',
    description: undefined,
    evidence: [],
    facts: [
      {
        label: 'Werkt bij',
        values: [
          {
            value: link('/d/nl/actors/parket/', nl('Het parket')),
            detail: [nl('griffier'), nl('van 2018 tot en met 2019')],
            evidence: [words('griffier Wim', 'nl')],
            note: { kind: 'dispute', label: 'Betwist', text: rich(nl('Dat ontkent hij.')), evidence: [] },
          },
        ],
      },
      { label: 'Leidt', values: [{ value: link('/d/nl/actors/dienst/', nl('Dienst')), detail: [], evidence: [] }] },
    ],
    notes: [],
    quotes: [quoteBlock(dossier, 'nl', present(dossier.quotes.get(entryId('ontkenning'))))],
    backlinks: [
      {
        type: 'suspect',
        label: 'Verdachte in de zaak rond',
        links: [{ link: link('/d/nl/events/inval/', nl('De inval')) }],
      },
      { type: 'mentions', label: 'Vermeld in', links: [{ link: link('/d/nl/', nl('Samenvatting')) }] },
    ],
    externalLinks: [],
  });
});
