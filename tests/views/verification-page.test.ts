import { expect, test } from 'vitest';
import { annotations } from '../../src/export/annotations.ts';
import { page } from '../../src/views/page.ts';
import { verificationPage } from '../../src/views/verification-page.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link } from '../fixtures/view-parts.ts';

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

test('the page on verification tells what was compared from what was not, source by source', async () => {
  const dossier = await fullDossier();
  const sha256 = '0'.repeat(64);
  expect(verificationPage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'verification/',
      title: 'How this dossier was checked',
      description:
        'Not every passage that this dossier quotes has been compared with the archived text of its source yet.',
    }),
    counted: '13 of 14 passages occur in their source as quoted.',
    sources: [
      {
        link: link('/d/en/sources/artikel/', en('The article')),
        passages: '13',
        characters: '1,000',
        shown: {
          all: '2.2%',
          text: '2.2% of the text: direct speech 1.5%, other passages 0.7%, words around these 0%',
        },
        verified: 'February\u00a02025',
        sha256,
      },
      {
        link: link('/d/en/sources/report/', en('A report')),
        passages: '1',
        characters: '1,000',
        shown: undefined,
        verified: 'February\u00a02025',
        sha256,
      },
    ],
    selfTest:
      'Each time that this site is built, the check itself is tested on a copy: one letter altered (7×), the place of another passage given (7×), another source named (0×). Refused: 14 of 14.',
    unsupported: [
      { link: link('/d/en/actors/dienst/', en('Dienst')), facts: 1 },
      { link: link('/d/en/actors/wim/', en('Wim de Wit')), facts: 2 },
      { link: link('/d/en/events/inval/', en('The raid')), facts: 1 },
      { link: link('/d/en/events/proces/', en('The trial')), facts: 2 },
    ],
    outdated: [link('/d/en/quotes/bericht/', en('The office: ‘We went in.’'))],
    list: { href: '/d/integrity.json', command: 'dossier verify-site https://site.example/d/' },
  });
});

test('where a dossier has no address yet, the command that compares its site leaves that open', async () => {
  const dossier = await assembled(aDossier(), { url: undefined, base: '/' });
  expect(verificationPage(dossier, 'nl').list).toEqual({
    href: '/integrity.json',
    command: 'dossier verify-site ADRES',
  });
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
          // What stands around the words is no passage of a source that may only be quoted.
          selector: [{ type: 'TextQuoteSelector', exact: 'de gezochte woorden' }],
        },
      })),
    },
  });
});
