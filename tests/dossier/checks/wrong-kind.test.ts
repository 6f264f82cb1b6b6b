import { expect, test } from 'vitest';
import { aDossier, anEvent, aQuote } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

test('an event where an actor belongs is reported', async () => {
  const dossier = aDossier({ events: [anEvent({ id: 'inval' })], quotes: [aQuote({ speaker: 'inval' })] });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule: 'wrong-kind',
      at: 'content/quotes/uitspraak.yaml: speaker',
      message: '"inval" is an event, not an actor. Name an actor, or remove this.',
    },
  ]);
});

test('a link that names the wrong kind is reported with the link to write', async () => {
  expect(await problemsOf(aDossier({ summary: 'Zie [parket](event:parket), [meer](source:artikel).' }))).toEqual(
    ['en', 'nl'].map((locale) => ({
      rule: 'wrong-kind',
      at: `content/summary/${locale}.mdx:5:5`,
      message: '"parket" is an actor, not an event. Write actor:parket.',
    })),
  );
});

test('an entry of the right kind passes', async () => {
  expect(await problemsOf(aDossier({ quotes: [aQuote({ speaker: 'parket' })] }))).toEqual([]);
});
