import { expect, test } from 'vitest';
import { entryId } from '../../src/schema/entry-ref.ts';
import { actorGroups } from '../../src/views/actors-page.ts';
import { briefingRows } from '../../src/views/briefings-page.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { sideBySidePage, summaryPage } from '../../src/views/summary-page.ts';
import { timelineItem } from '../../src/views/timeline-item.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, nl, rich, words } from '../fixtures/view-parts.ts';
import { withoutOrigins } from '../harness/origins.ts';

const dossier = await fullDossier();

test('the summary leads to everything, with how many there are', () => {
  expect(withoutOrigins(summaryPage(dossier, 'nl'))).toEqual({
    page: page(dossier, 'nl', {
      path: '',
      title: 'Het dossier',
      description: 'Beschrijving.',
      section: 'summary',
      record: { kind: 'summary', title: 'Het dossier', date: 'Stand van 31\u00a0januari\u00a02025' },
    }),
    lang: 'nl',
    notes: [{ number: 1, id: 'cite-nl-1', href: '#cite-ref-nl-1', evidence: words('een dienst', 'nl') }],
    keyFigures: [
      {
        qualifier: 'minstens',
        number: '1.200',
        unit: nl('dozen'),
        label: rich(nl('in beslag genomen')),
        event: link('/d/nl/events/inval/', nl('De inval')),
        evidence: [words('zeker 1.200 dozen', 'nl')],
      },
    ],
    counts: [
      { number: 3, link: link('/d/nl/actors/', nl('actoren')) },
      { number: 3, link: link('/d/nl/timeline/', nl('gebeurtenissen')) },
      { number: 2, link: link('/d/nl/quotes/', nl('citaten')) },
      { number: 2, link: link('/d/nl/sources/', nl('bronnen')) },
    ],
    timeline: dossier.timeline.map((event) => timelineItem(dossier, 'nl', event)),
    quotes: ['bericht', 'ontkenning'].map((id) => quoteBlock(dossier, 'nl', present(dossier.quotes.get(entryId(id))))),
    actors: actorGroups(dossier, 'nl'),
    briefings: briefingRows(dossier, 'nl'),
    sideBySide: link('/d/nl/side-by-side/', nl('Nederlands en Engels naast elkaar')),
    all: {
      actors: link('/d/nl/actors/', nl('Alle actoren')),
      events: link('/d/nl/timeline/', nl('De hele tijdlijn')),
      quotes: link('/d/nl/quotes/', nl('Alle citaten')),
    },
  });
});

test('the summary shows the last eight events and the first three quotations', async () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const full = await assembled(
    aDossier({
      events: numbers.map((number) => anEvent({ id: `e${number}`, date: `201${number}` })),
      quotes: numbers.slice(0, 4).map((number) => aQuote({ id: `q${number}` })),
    }),
  );
  const { timeline, quotes } = summaryPage(full, 'en');
  expect(timeline.map(({ id }) => id)).toEqual(['e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9']);
  expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
});

test('the summary shows less where that is long: the last events, without what happened, and the first of all else', async () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const words = 'What was said and done, at such length that few of it fits on a page that has so much else. '.repeat(
    8,
  );
  const short = (number: number) => `2${number} words. ${words.slice(0, 300)}`;
  const full = await assembled(
    aDossier({
      summary: 'Text.',
      actors: numbers.map((number) => anActor({ id: `a${number}`, name: `${number} ${words.slice(0, 150)}`.trim() })),
      events: numbers.map((number) =>
        anEvent({ id: `e${number}`, date: `201${number}`, title: both(words.slice(0, 299)), description: both(words) }),
      ),
      quotes: numbers.map((number) => aQuote({ id: `q${number}`, segments: [{ exact: short(number) }] })),
      files: Object.fromEntries(
        numbers
          .slice(0, 6)
          .flatMap((number) =>
            (['nl', 'en'] as const).map((locale) => [
              `briefings/b${number}/${locale}.mdx`,
              aBriefing(locale, 'Text.', { order: number, description: words.slice(0, 199).trim() }),
            ]),
          ),
      ),
    }),
  );
  const { timeline, quotes, actors, briefings, allBriefings } = summaryPage(full, 'en');
  expect(timeline.map(({ id, lead }) => [id, lead])).toEqual(
    numbers.slice(3).map((number) => [`e${number}`, undefined]),
  );
  expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2']);
  expect(briefings.map(({ link }) => link.href)).toEqual([1, 2, 3, 4].map((number) => `/en/briefings/b${number}/`));
  expect(allBriefings).toEqual(link('/en/briefings/', en('All briefings')));
  expect(actors.flatMap((group) => group.actors).length).toBe(6);
});

test('the summary side by side has what each language rests on', () => {
  expect(sideBySidePage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'side-by-side/',
      title: 'Summary in Dutch and English',
      description: 'The same summary in both languages, paragraph by paragraph.',
    }),
    notes: {
      nl: [{ number: 1, id: 'cite-nl-1', href: '#cite-ref-nl-1', evidence: words('een dienst', 'nl') }],
      en: [{ number: 1, id: 'cite-en-1', href: '#cite-ref-en-1', evidence: words('een dienst') }],
    },
  });
});
