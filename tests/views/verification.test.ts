import { expect, test } from 'vitest';
import { annotations } from '../../src/export/annotations.ts';
import { verificationPage } from '../../src/views/verification-page.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';

const evidence = [{ source: 'artikel', exact: 'de gezochte woorden' }];

test('the page on verification counts passages, and names what rests on nothing', async () => {
  const dossier = await assembled(
    aDossier({
      actors: [anActor({ description: both('Een dienst.') })],
      events: [anEvent({ id: 'inval', participants: [{ actor: 'parket', role: 'executor', evidence }] })],
      quotes: [aQuote({ id: 'uitspraak' })],
    }),
  );
  const view = verificationPage(dossier, 'en');
  expect(view.unsupported.map(({ link, facts }) => [link.href, facts])).toEqual([['/en/actors/parket/', 1]]);
  expect(view.outdated).toEqual([]);
});

test('every passage is an annotation with its words, in the language of its source', async () => {
  const dossier = await assembled(aDossier({ quotes: [aQuote({ id: 'uitspraak' })] }));
  expect(annotations(dossier)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      items: [
        {
          type: 'Annotation',
          body: 'https://site.example/nl/quotes/uitspraak/',
          target: {
            source: 'https://site.example/nl/sources/artikel/',
            language: 'nl',
            selector: [{ type: 'TextQuoteSelector', exact: 'Dat is zo.' }],
          },
        },
      ],
    },
  });
});

test('what a text cites counts once for both of its languages, and is an annotation of its page', async () => {
  const claim = (exact: string) => `Een bewering <Cite source="artikel" exact="${exact}" suffix="zijn" />.`;
  const dossier = await assembled(
    aDossier({
      translations: 'optional',
      summary: `[x](actor:parket) ${claim('de gezochte woorden')}`,
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', claim('de gezochte woorden')),
        'briefings/kort/en.mdx': aBriefing('en', claim('geheime woorden'), { draft: true }),
      },
    }),
  );
  expect(dossier.passages).toHaveLength(2);
  expect(annotations(dossier)).toMatchObject({
    total: 2,
    first: {
      items: ['', 'briefings/kort/'].map((path) => ({
        body: `https://site.example/nl/${path}`,
        target: {
          selector: [{ type: 'TextQuoteSelector', exact: 'de gezochte woorden', suffix: 'zijn' }],
        },
      })),
    },
  });
});
