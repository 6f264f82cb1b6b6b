import { expect, test } from 'vitest';
import { bare, partOf, partsFor } from '../../src/document/shelf.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor } from '../fixtures/dossier.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { shelfPartsOf } from '../harness/shelf-of.ts';
import { withoutOrigins } from '../harness/origins.ts';

const long = 'Een lange beschrijving. '.repeat(60);
const edition = printEdition(
  await assembled(
    aDossier({
      actors: Array.from({ length: 120 }, (_, index) =>
        anActor({
          id: `actor-${index}`,
          name: `Naam ${index}`,
          description: { nl: long, en: long },
          evidence: [{ source: 'artikel', exact: `woorden nummer ${index}` }],
        }),
      ),
    }),
  ),
  ['nl'],
);
const parts = shelfPartsOf(edition, 7);

test('a large edition comes in parts, in which every entry stands once, where its key says', () => {
  expect(parts.every(({ entries }) => entries.length > 0)).toBe(true);
  const keys = parts.flatMap(({ entries }) => entries.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(122);
  for (const [index, { entries }] of parts.entries())
    expect(entries.map(({ key }) => partOf(key, parts.length))).toEqual(entries.map(() => index));
});

test('an edition without entries has one part, so that there is one to load', () => {
  expect(shelfPartsOf({ ...edition, parts: [] }, partsFor(0))).toEqual([{ entries: [], notes: [] }]);
});

test('a part has the notes that its entries cite, and no others', () => {
  const [part] = parts;
  const words = part?.entries.map(({ key }) => /\d+$/.exec(key)?.[0] ?? '').filter(Boolean);
  expect(part?.notes.map(({ exact }) => /\d+$/.exec(exact)?.[0]).toSorted()).toEqual(words?.toSorted());
});

test('the part of a key does not change from one build to the next', () => {
  expect([partOf('actors/europol', 7), partOf('events/a', 7), partOf('actors/europol', 1)]).toEqual([3, 3, 0]);
});

test('browsers get nothing of where the words were written', async () => {
  const full = shelfPartsOf(printEdition(await fullDossier(), ['nl', 'en']), 3);
  expect(JSON.stringify(full)).toContain('"origin":{');
  expect(full.map(bare)).toEqual(full.map(withoutOrigins));
});
