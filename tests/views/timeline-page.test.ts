import { expect, test } from 'vitest';
import { page } from '../../src/views/page.ts';
import { timelineItems, timelinePage } from '../../src/views/timeline-page.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link, nl, words } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

test('the timeline has every event in order, with its date, the wording of the source, the place and the first lines', () => {
  const none = { edtf: undefined, stated: undefined, place: undefined, lead: undefined };
  expect(timelinePage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'timeline/',
      title: 'Timeline',
      description: 'The events in this dossier in chronological order, as precisely as the sources date them.',
      section: 'events',
    }),
    items: [
      {
        id: 'inval',
        link: link('/d/en/events/inval/', en('The raid')),
        kind: 'Operation',
        date: 'November\u00a02019',
        edtf: '2019-11',
        stated: words('in november'),
        place: en('Brussels'),
        lead: { nodes: [{ type: 'text', value: 'There was a raid.' }], lang: 'en', foreign: false },
      },
      {
        ...none,
        id: 'proces',
        link: link('/d/en/events/proces/', en('The trial')),
        kind: 'Decision',
        date: '4\u00a0March\u00a02020',
        edtf: '2020-03-04',
      },
      {
        ...none,
        id: 'overleg',
        link: link('/d/en/events/overleg/', nl('Het overleg', true)),
        kind: 'Meeting',
        date: 'Undated',
      },
    ],
  });
});

test('a line of the timeline is in the language of its page', () => {
  expect(timelineItems(dossier, 'nl')[0]).toEqual({
    id: 'inval',
    link: link('/d/nl/events/inval/', nl('De inval')),
    kind: 'Operatie',
    date: 'november\u00a02019',
    edtf: '2019-11',
    stated: words('in november', 'nl'),
    place: nl('Brussel'),
    lead: { nodes: [{ type: 'text', value: 'Er was een inval.' }], lang: 'nl', foreign: false },
  });
});
