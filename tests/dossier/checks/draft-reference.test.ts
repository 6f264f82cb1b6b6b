import { expect, test } from 'vitest';
import { aBriefing, aDossier, anActor, anEvent } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const participants = [{ actor: 'europol', role: 'partner' as const }];

test('what is published may not refer to a draft, in a field or in a text', async () => {
  const dossier = aDossier({
    actors: [anActor({ id: 'europol', draft: true })],
    events: [anEvent({ participants })],
    about: { nl: 'Over [Europol](actor:europol).', en: 'About.' },
  });
  const message =
    'The actor "europol" is a draft, and this is not. Publish it (remove its "draft"), or remove this reference.';
  expect(await problemsOf(dossier)).toEqual([
    { rule: 'draft-reference', at: 'content/dossier.yaml: about.nl', message },
    { rule: 'draft-reference', at: 'content/events/operatie.yaml: participants[0].actor', message },
  ]);
});

test('a briefing that is a draft in one language only is published', async () => {
  const files = {
    'briefings/kort/nl.mdx': aBriefing('nl'),
    'briefings/kort/en.mdx': aBriefing('en', '', { draft: true }),
  };
  const rules = (await problemsOf(aDossier({ about: { nl: '[a](briefing:kort)', en: 'b' }, files }))).map(
    (p) => p.rule,
  );
  expect(rules).not.toContain('draft-reference');
});

test('a draft may refer to a draft', async () => {
  const dossier = aDossier({
    actors: [anActor({ id: 'europol', draft: true })],
    events: [anEvent({ participants, draft: true })],
  });
  expect(await problemsOf(dossier)).toEqual([]);
});
