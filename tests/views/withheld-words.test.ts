import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { assemble } from '../../src/dossier/dossier.ts';
import { shownWords } from '../../src/dossier/shown-words.ts';
import { annotations } from '../../src/export/annotations.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { annotatedSource } from '../../src/views/annotated-source.ts';
import { eventPage } from '../../src/views/event-page.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { timelineItem } from '../../src/views/timeline-item.ts';
import { aDossier, anEvent, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

const hidden = 'Gisteren sloot geheimnisvol de hele kade alweer';
const evidence = [{ source: 'artikel', exact: hidden, shown: false, prefix: 'verborgen', suffix: 'aanloop' }];

/** The model of a dossier in which all that an event says rests on words that are not shown. */
async function withheld() {
  const files = aDossier({
    sources: [aSource({ URL: 'https://krant.example/kade' })],
    events: [
      {
        ...anEvent({
          place: { name: 'Antwerpen', evidence },
          participants: [{ actor: 'parket', role: 'executor', evidence }],
          evidence: [...evidence, { source: 'artikel', exact: 'wat men mag lezen' }],
        }),
        date: { edtf: '2025-01', reckoned: true, evidence },
      },
    ],
  });
  const { content, lock, problems } = await checkContent('content', files);
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  const site = { url: 'https://site.example', base: '/' };
  const dossier = assemble(content, site, { provenance: lock?.provenance });
  return { dossier, event: present(dossier.events.get(entryId<'events'>('operatie'))) };
}

const { dossier, event } = await withheld();

test('words that are not shown are told by the first and the last, and lead to their place', () => {
  const [first] = eventPage(dossier, 'nl', event).evidence;
  expect(first).toMatchObject({
    exact: 'Gisteren […] alweer',
    shown: false,
    where: ['woorden hier niet weergegeven', 'tekens 1 tot en met 47 van de gearchiveerde tekst'],
    href: `/nl/sources/artikel/#passage-1-${hidden.length}`,
    original: 'https://krant.example/kade',
  });
});

test('the page of their source has their place, apart from what is shown', () => {
  const text = annotatedSource(dossier, 'en', present(dossier.sources.get(entryId('artikel'))));
  expect(
    text?.paragraphs.map(({ runs, notes }) => [runs.map((run) => run.text).join(''), notes.map(({ where }) => where)]),
  ).toEqual([
    ['Gisteren […] alweer', [['words not shown here', 'characters 1 to 47 of the archived text']]],
    ['wat men mag lezen', [[]]],
  ]);
  expect(text?.lead).toMatch(/Of one, only the place is given\.$/);
});

test('a date does not say from which words it was inferred, where these are not shown', () => {
  const { stated, reckoned } = timelineItem(dossier, 'en', event);
  expect([stated, reckoned?.text]).toEqual([undefined, 'month inferred']);
});

test.each([
  ['pages', () => [eventPage(dossier, 'nl', event), timelineItem(dossier, 'nl', event)]],
  ['documents', () => printEdition(dossier, ['nl', 'en'])],
  ['annotations', () => annotations(dossier)],
])('nothing else of them is in %s', (_, made) => {
  expect(JSON.stringify(made())).not.toMatch(/geheimnisvol|verborgen|aanloop/);
});

test.each([
  ['een twee drie vier vijf zes', 'een […] zes'],
  ['een twee drie vier vijf', '[…]'],
  ['een', '[…]'],
  ['桥很安全桥很安全桥很安全桥很安全', '[…]'],
  [`${'桥'.repeat(41)} a b c d e`, '[…]'],
])('of %s, readers see %s', (exact, shown) => {
  expect(shownWords({ exact, shown: false })).toBe(shown);
  expect(shownWords({ exact })).toBe(exact);
});
