import { expect, test } from 'vitest';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../../fixtures/dossier.ts';

const contentsOf = async (content: ReturnType<typeof aDossier>) =>
  printEdition(await assembled(content), ['en']).contents.map(({ anchor, entries }) => [
    anchor,
    ...entries.map((entry) => entry.anchor),
  ]);

test('the contents list every part and every entry, in the order of the edition', async () => {
  const content = aDossier({
    actors: [anActor({ id: 'wim', name: 'Wim', sortAs: 'Aerts, Wim' })],
    events: [anEvent({ id: 'later', date: '2024' }), anEvent({ id: 'eerst', date: '2023' })],
    quotes: [aQuote({ id: 'een' }), aQuote({ id: 'twee', speaker: 'wim' })],
  });
  expect(await contentsOf(content)).toEqual([
    ['part-summary'],
    ['part-timeline'],
    ['part-actors', 'actors-wim', 'actors-parket'],
    ['part-events', 'events-eerst', 'events-later'],
    ['part-quotes', 'quotes-twee', 'quotes-een'],
    ['part-notes'],
    ['part-sources', 'sources-artikel'],
    ['part-account'],
    ['part-index'],
  ]);
});

test('parts that would be empty are left out', async () => {
  expect(await contentsOf(aDossier())).toEqual([
    ['part-summary'],
    ['part-actors', 'actors-parket'],
    ['part-sources', 'sources-artikel'],
    ['part-account'],
    ['part-index'],
  ]);
});

test('the index leads to what describes or names an actor, in the order of the edition, and from aliases to the name', async () => {
  const dossier = await assembled(
    aDossier({
      actors: [
        anActor({ name: { nl: 'Het Parket', en: 'The Office' }, aliases: ['OM'] }),
        anActor({ id: 'wim', name: 'Wim', relations: [{ type: 'works-for', to: 'parket' }] }),
      ],
      events: [anEvent({ id: 'inval', participants: [{ actor: 'wim', role: 'speaker' }] })],
    }),
  );
  const { index } = printEdition(dossier, ['nl', 'en']);
  expect(
    index.map(({ letter, names }) => [
      letter,
      ...names.map(({ name, see, places }) => [name, see?.text, ...places.map(({ anchor }) => anchor)]),
    ]),
  ).toEqual([
    ['H', ['Het Parket', undefined, 'part-summary', 'actors-parket', 'actors-wim']],
    ['O', ['OM', 'Het Parket']],
    ['T', ['The Office', undefined, 'part-summary', 'actors-parket', 'actors-wim']],
    ['W', ['Wim', undefined, 'part-summary', 'actors-parket', 'actors-wim', 'events-inval']],
  ]);
});
