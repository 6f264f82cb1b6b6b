import { expect, test } from 'vitest';
import { drafted, en, nl, ofKind } from './ingested.ts';

test('a body takes part where the text calls it by the noun of its name', async () => {
  const text = en('The State Food Inspectorate is small. On 9 March 2024 the inspectorate took samples at all farms.');
  const [event] = ofKind(await drafted(text), 'events');
  expect(event?.fields.participants).toMatchObject([{ actor: 'state-food-inspectorate', role: 'executor' }]);
});

test('a noun that two bodies of the text share is no name', async () => {
  const text = nl(
    'Het Ziekenhuis Oost en het Ziekenhuis West bestaan lang. Op 9 maart 2024 sloot het ziekenhuis zijn kraamafdeling.',
  );
  const [event] = ofKind(await drafted(text), 'events');
  expect(event?.fields.participants).toBe(undefined);
});

test('who did it together with another is a partner', async () => {
  const text = en('On 9 March 2024 the Rivers Agency took samples at all farms, together with the Marine Laboratory.');
  const [event] = ofKind(await drafted(text), 'events');
  expect(event?.fields.participants).toMatchObject([
    { actor: 'rivers-agency', role: 'executor' },
    { actor: 'marine-laboratory', role: 'partner' },
  ]);
});

test('the news has the figures of the paragraphs after it in which nothing is dated', async () => {
  const text = en(
    'The Rivers Agency closed the weir on 9 March 2024.\n\nIt has paid 210,000 euros in grants since.\n\nOn 4 May 2022 it granted 12 licences for work on the river.',
    '2024-03-10',
  );
  const events = ofKind(await drafted(text), 'events');
  expect(events.map(({ fields }) => fields.figures?.map(({ value }) => value))).toEqual([[210_000], [12]]);
});
