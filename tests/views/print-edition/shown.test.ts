import { expect, test } from 'vitest';
import { briefingDocument } from '../../../src/views/print-edition/briefing.ts';
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
