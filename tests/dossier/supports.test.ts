import { expect, test } from 'vitest';
import { nodeKey } from '../../src/dossier/edges.ts';
import type { Support } from '../../src/dossier/supports.ts';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';

const dossier = await fullDossier();

const told = ({ entry, path, source, exact, place }: Support): string =>
  [nodeKey(entry), path.join('.'), source, exact, place?.end ?? 'nowhere'].join(' | ');

test('each passage of a source has the fact, the quotation or the text that rests on it, and its place', () => {
  expect(dossier.supports(entryId<'sources'>('artikel')).map(told)).toEqual([
    'actors/parket | country | artikel | het Belgische parket | 20',
    'actors/parket |  | artikel | een dienst | 10',
    'actors/wim | relations.0 | artikel | griffier Wim | 12',
    'events/inval | date | artikel | in november | 11',
    'events/inval | place | artikel | Brussel | 7',
    'events/inval | participants.0 | artikel | het parket viel binnen | 22',
    'events/inval | figures.0 | artikel | zeker 1.200 dozen | 17',
    'events/inval |  | artikel | een inval | 9',
    'events/inval | notes.0 | artikel | meer | 4',
    'quotes/ontkenning | segments.0 | artikel | Ik was er niet. | 15',
    'quotes/ontkenning | segments.1 | artikel | Nooit. | 6',
    'summary |  | artikel | een dienst | 10',
    'briefings/lang |  | artikel | meer | 4',
  ]);
});

test('what an entry rests on is found from the entry', () => {
  expect(dossier.supportsOf(ref('actors', 'parket')).map(({ exact }) => exact)).toEqual([
    'het Belgische parket',
    'een dienst',
  ]);
  expect(dossier.supportsOf(ref('events', 'proces'))).toEqual([]);
});

test('words that nobody has compared stand nowhere', () => {
  expect(dossier.supports(entryId<'sources'>('report')).map(told)).toEqual([
    'quotes/bericht | segments.0 | report | We went in. | nowhere',
  ]);
});

test('words have their place wherever they are cited, and other words have none', () => {
  const source = ref('sources', 'artikel');
  expect(dossier.placeOf({ source, exact: 'een dienst' })?.end).toBe(10);
  expect(dossier.placeOf({ source, exact: 'een dienst', prefix: 'van ' })).toBe(undefined);
});
