import { expect, test } from 'vitest';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { eventPage } from '../../src/views/event-page.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, quoting, rich, words } from '../fixtures/view-parts.ts';
import { withoutOrigins } from '../harness/origins.ts';

const dossier = await fullDossier();

test('the page of an event says when, where and who, each with its words, and what came before and after', () => {
  expect(withoutOrigins(eventPage(dossier, 'en', present(dossier.events.get(entryId('inval')))))).toEqual({
    page: page(dossier, 'en', {
      path: 'events/inval/',
      title: 'The raid',
      description: 'There was a raid.',
      section: 'events',
      record: searchRecord(dossier, 'en', ref('events', 'inval')),
    }),
    kind: 'Operation',
    date: 'November\u00a02019',
    description: rich(en('There was a raid.')),
    evidence: [words('een inval')],
    facts: [
      { label: 'Date', values: [{ value: en('November\u00a02019'), evidence: [words('in november')] }] },
      { label: 'Place', values: [{ value: en('Brussels'), detail: [en('Belgium')], evidence: [words('Brussel')] }] },
      {
        label: 'Carried out by',
        values: [
          {
            value: link('/d/en/actors/parket/', en('The office')),
            detail: [],
            evidence: [words('het parket viel binnen')],
          },
        ],
      },
      { label: 'Suspect', values: [{ value: link('/d/en/actors/wim/', en('Wim de Wit')), detail: [], evidence: [] }] },
    ],
    figures: [
      {
        qualifier: 'at least',
        number: '1,200',
        unit: en('boxes'),
        label: rich(en('seized')),
        event: link('/d/en/events/inval/', en('The raid')),
        evidence: [words('zeker 1.200 dozen')],
      },
    ],
    notes: [
      {
        kind: 'correction',
        label: 'Correction by the editors',
        text: rich(en('There were more.')),
        evidence: [words('meer')],
      },
    ],
    quotes: [quoteBlock(dossier, 'en', present(dossier.quotes.get(entryId('ontkenning'))))],
    backlinks: [
      { type: 'follows', label: 'Followed by', links: [{ link: link('/d/en/events/proces/', en('The trial')) }] },
      {
        type: 'about',
        label: 'Quotes about this',
        links: [
          {
            link: link(
              '/d/en/quotes/ontkenning/',
              quoting(en('Wim de Wit: ‘Ik was er niet. […]’'), 'nl', 'Ik was er niet. […]'),
            ),
          },
        ],
      },
      { type: 'mentions', label: 'Mentioned in', links: [{ link: link('/d/en/briefings/lang/', en('Long')) }] },
    ],
    previous: undefined,
    next: link('/d/en/events/proces/', en('The trial')),
  });
});

test('the earlier event stands before, the later one after, and what is not known is left out', () => {
  expect(withoutOrigins(eventPage(dossier, 'nl', present(dossier.events.get(entryId('proces')))))).toEqual({
    page: page(dossier, 'nl', {
      path: 'events/proces/',
      title: 'Het proces',
      description: 'Het proces',
      section: 'events',
      record: searchRecord(dossier, 'nl', ref('events', 'proces')),
    }),
    kind: 'Beslissing',
    date: '4\u00a0maart\u00a02020',
    description: undefined,
    evidence: [],
    facts: [
      { label: 'Datum', values: [{ value: nl('4\u00a0maart\u00a02020'), evidence: [] }] },
      { label: 'Volgt op', values: [{ value: link('/d/nl/events/inval/', nl('De inval')), detail: [], evidence: [] }] },
    ],
    figures: [],
    notes: [],
    quotes: [],
    backlinks: [],
    previous: link('/d/nl/events/inval/', nl('De inval')),
    next: link('/d/nl/events/overleg/', nl('Het overleg')),
  });
});

test('a title that stands in the other language only says so', () => {
  const { page: frame, previous, next } = eventPage(dossier, 'en', present(dossier.events.get(entryId('overleg'))));
  expect([frame.title, frame.titleLang, previous, next]).toEqual([
    'Het overleg',
    'nl',
    link('/d/en/events/proces/', en('The trial')),
    undefined,
  ]);
});
