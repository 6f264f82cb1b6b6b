import { expect, test } from 'vitest';
import { asDocument } from '../../../src/views/print-edition/places.ts';
import { sectionPath } from '../../../src/views/section.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anEvent } from '../../fixtures/dossier.ts';

test('a page of the site that the edition holds is a place in it, and one of which it has nothing is online', async () => {
  const [without, withEvent] = await Promise.all([assembled(aDossier()), assembled(aDossier({ events: [anEvent()] }))]);
  const paths = (['summary', 'actors', 'events', 'quotes', 'about'] as const).map(sectionPath);
  const places = ({ site: { hrefOf } }: ReturnType<typeof asDocument>) => paths.map((path) => hrefOf?.('nl', path));
  expect(places(asDocument(withEvent))).toEqual([
    '#part-summary',
    '#part-actors',
    '#part-timeline',
    'https://site.example/nl/quotes/',
    '#part-account',
  ]);
  expect(places(asDocument(without))[2]).toBe('https://site.example/nl/timeline/');
});
