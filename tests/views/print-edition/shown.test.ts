import { expect, test } from 'vitest';
import { briefingDocument } from '../../../src/views/print-edition/briefing.ts';
import { inlineText } from '../../../src/document/inline.ts';
import { type Locale, locales } from '../../../src/schema/locales.ts';
import { entryId } from '../../../src/schema/entry-ref.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, anEvent, both } from '../../fixtures/dossier.ts';
import { present } from '../../fixtures/full-dossier.ts';
import { inlineOutline } from '../../harness/outline.ts';
import { nodesOf } from '../../harness/nodes.ts';

test('what an actor is stands after its name, foreign words in their language', async () => {
  const role = { nl: 'griffier' };
  const dossier = await assembled(
    aDossier({
      translations: 'optional',
      actors: [
        anActor({ name: both('Bureau') }),
        anActor({ id: 'wim', name: both('Wim'), relations: [{ type: 'works-for', to: 'parket', role }] }),
      ],
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', '<Actors ids="wim parket" />'),
        'briefings/kort/en.mdx': aBriefing('en', '<Actors ids="wim parket" />'),
      },
    }),
  );
  const briefing = present(dossier.briefings.get(entryId('kort'))?.en);
  const [list] = nodesOf(briefingDocument(dossier, 'en', briefing).parts, 'list');
  const items = nodesOf(list?.items ?? [], 'paragraph').map(({ children }) => inlineOutline(children));
  expect(items).toEqual([
    '[Bureau](https://site.example/en/actors/parket/)',
    '[Wim](https://site.example/en/actors/wim/), {nl “Dutch” griffier}, Bureau',
  ]);
});

test('a briefing says for whom it is, and where that is written', async () => {
  const dossier = await assembled(
    aDossier({
      files: { 'briefings/kort/nl.mdx': aBriefing('nl', '.'), 'briefings/kort/en.mdx': aBriefing('en', '.') },
    }),
  );
  const { titlePage } = briefingDocument(dossier, 'nl', present(dossier.briefings.get(entryId('kort'))?.nl));
  expect(titlePage.imprint[0]?.value[0]).toBe('Voor: Readers');
  expect(titlePage.origins?.imprint).toEqual([{ file: 'content/briefings/kort/nl.mdx', at: 'audience' }]);
});

test('an event is told of by its date, its title and, after that, its place', async () => {
  const dossier = await assembled(
    aDossier({
      events: [anEvent({ date: '2024-05', place: { name: both('Gent') } })],
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', '<Event id="operatie" />'),
        'briefings/kort/en.mdx': aBriefing('en', '<Event id="operatie" />'),
      },
    }),
  );
  const briefing = present(dossier.briefings.get(entryId('kort'))?.nl);
  const facts = nodesOf(briefingDocument(dossier, 'nl', briefing).parts, 'fact');
  expect(facts.map(({ label, values }) => [label, ...values.map(({ children }) => inlineOutline(children))])).toEqual([
    ['mei\u00a02024', '[Title of operatie](https://site.example/nl/events/operatie/) <value Gent>'],
  ]);
});

test('a document has whole lists, however long they are', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `e${String(index)}`);
  const dossier = await assembled(
    aDossier({
      summary: 'Text.',
      actors: [anActor(), ...ids.map((id) => anActor({ id: `a${id}` }))],
      events: ids.map((id) => anEvent({ id })),
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', '<Timeline />\n\n<Actors />'),
        'briefings/kort/en.mdx': aBriefing('en', '<Timeline />\n\n<Actors />'),
      },
    }),
  );
  const briefing = present(dossier.briefings.get(entryId('kort'))?.en);
  const { parts } = briefingDocument(dossier, 'en', briefing);
  const items = nodesOf(parts, 'list').flatMap((list) => list.items);
  expect([nodesOf(parts, 'fact').length, items.length]).toEqual([300, 301]);
});

test('a list that several briefings show is in the language of each, and of whom each asks for', async () => {
  const shows = (ids: string) => ({ nl: aBriefing('nl', `<Actors${ids} />`), en: aBriefing('en', `<Actors${ids} />`) });
  const [all, one] = [shows(''), shows(' ids="wim"')];
  const dossier = await assembled(
    aDossier({
      actors: [anActor({ name: both('Bureau') }), anActor({ id: 'wim', name: { nl: 'Willem', en: 'William' } })],
      files: {
        'briefings/alle/nl.mdx': all.nl,
        'briefings/alle/en.mdx': all.en,
        'briefings/een/nl.mdx': one.nl,
        'briefings/een/en.mdx': one.en,
        'briefings/ook/en.mdx': all.en,
        'briefings/ook/nl.mdx': all.nl,
      },
    }),
  );
  const namesIn = (id: string, locale: Locale): string[] => {
    const briefing = present(dossier.briefings.get(entryId(id))?.[locale]);
    const [list] = nodesOf(briefingDocument(dossier, locale, briefing).parts, 'list');
    return nodesOf(list?.items ?? [], 'paragraph').map(({ children }) => inlineText(children));
  };
  expect(['alle', 'een', 'ook'].map((id) => locales.map((locale) => namesIn(id, locale)))).toEqual([
    [
      ['Bureau', 'Willem'],
      ['Bureau', 'William'],
    ],
    [['Willem'], ['William']],
    [
      ['Bureau', 'Willem'],
      ['Bureau', 'William'],
    ],
  ]);
});
