import { describe, expect, test } from 'vitest';
import { entryId } from '../../src/schema/entry-ref.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { quotesPage } from '../../src/views/quotes-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link, quoting } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

describe('the list of quotations', () => {
  const quote = (id: string) => quoteBlock(dossier, 'en', present(dossier.quotes.get(entryId(id))));

  test('has them by speaker and by occasion', () => {
    expect(quotesPage(dossier, 'en')).toEqual({
      page: page(dossier, 'en', {
        path: 'quotes/',
        title: 'Quotes',
        description: 'Every statement in the exact words of its source.',
        section: 'quotes',
      }),
      speakers: [
        { speaker: 'The office', quotes: [quote('bericht')] },
        { speaker: 'Wim de Wit', quotes: [quote('ontkenning')] },
      ],
      occasions: [
        {
          event: link('/d/en/events/inval/', en('The raid')),
          quotes: [
            link(
              '/d/en/quotes/ontkenning/',
              quoting(en('Wim de Wit: ‘Ik was er niet. […]’'), 'nl', 'Ik was er niet. […]'),
            ),
          ],
        },
        { event: undefined, quotes: [link('/d/en/quotes/bericht/', en('The office: ‘We went in.’'))] },
      ],
    });
  });

  test('has speakers under the name by which they are sorted, and occasions in order of time', async () => {
    const other = await assembled(
      aDossier({
        actors: [anActor(), anActor({ id: 'zed', name: 'A. Zed', sortAs: 'Zed, A.' })],
        events: [anEvent({ id: 'a', date: '2020' }), anEvent({ id: 'b', date: '2019' })],
        quotes: [
          aQuote({ id: 'q1', speaker: 'zed', event: 'a' }),
          aQuote({ id: 'q2', event: 'b' }),
          aQuote({ id: 'q3', event: 'a' }),
        ],
      }),
    );
    const { speakers, occasions } = quotesPage(other, 'nl');
    expect(speakers.map(({ speaker, quotes }) => [speaker, ...quotes.map(({ id }) => id)])).toEqual([
      ['Name of parket', 'q2', 'q3'],
      ['A. Zed', 'q1'],
    ]);
    expect(occasions.map(({ event, quotes }) => [event?.text, ...quotes.map(({ href }) => href)])).toEqual([
      ['Title of b', '/nl/quotes/q2/'],
      ['Title of a', '/nl/quotes/q3/', '/nl/quotes/q1/'],
    ]);
  });
});

test('quotations stand by the names that speakers have in the language of the page', async () => {
  const names = { beer: ['Beer', 'Yak'], aap: ['Aap', 'Zoo'], dier: ['Dier', 'Wolf'], cel: ['Cel', 'Xerxes'] } as const;
  const actors = Object.entries(names).map(([id, [nl, en]]) => anActor({ id, name: { nl, en } }));
  const quotes = actors.map(({ id }, index) => aQuote({ id: `q${index}`, speaker: id }));
  const dossier = await assembled(aDossier({ actors, quotes }));
  const speakers = (locale: 'nl' | 'en') => quotesPage(dossier, locale).speakers.map(({ speaker }) => speaker);
  expect([speakers('nl'), speakers('en')]).toEqual([
    ['Aap', 'Beer', 'Cel', 'Dier'],
    ['Wolf', 'Xerxes', 'Yak', 'Zoo'],
  ]);
});
