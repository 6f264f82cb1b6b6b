import { expect, test } from 'vitest';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const rule = 'dangling-reference';

test('a field that names no entry is reported with the nearest one', async () => {
  const participants = [{ actor: 'europool', role: 'partner' as const }];
  const dossier = aDossier({ actors: [anActor({ id: 'europol' })], events: [anEvent({ participants })] });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule,
      at: 'content/events/operatie.yaml: participants[0].actor',
      message: '"europool" is not an actor. Did you mean "europol"?',
    },
  ]);
});

test('where no entry is near, the report says which file to write', async () => {
  expect(await problemsOf(aDossier({ quotes: [aQuote({ source: 'jaarverslag' })] }))).toEqual([
    {
      rule,
      at: 'content/quotes/uitspraak.yaml: source',
      message: '"jaarverslag" is not a source. Correct the id, or write content/sources/jaarverslag.yaml.',
    },
  ]);
});

test('a part of a longer id is enough to find it', async () => {
  const actors = [anActor({ id: 'patrick-willocx' })];
  expect(await problemsOf(aDossier({ actors, quotes: [aQuote({ speaker: 'willocx' })] }))).toEqual([
    {
      rule,
      at: 'content/quotes/uitspraak.yaml: speaker',
      message: '"willocx" is not an actor. Did you mean "patrick-willocx"?',
    },
  ]);
});

test('links in short texts count, those of dossier.yaml too', async () => {
  const description = { nl: 'Zie [dit](event:weg).', en: 'See.' };
  const dossier = aDossier({ actors: [anActor({ description })], about: { nl: 'Zie [dit](source:weg).', en: 'See.' } });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule,
      at: 'content/actors/parket.yaml: description.nl',
      message: '"weg" is not an event. Correct the id, or write content/events/weg.yaml.',
    },
    {
      rule,
      at: 'content/dossier.yaml: about.nl',
      message: '"weg" is not a source. Correct the id, or write content/sources/weg.yaml.',
    },
  ]);
});

test('a link that is wrong twice in one text is reported once', async () => {
  const dossier = aDossier({ about: { nl: '[a](event:weg) en [b](event:weg)', en: 'About.' } });
  expect((await problemsOf(dossier)).map(({ at }) => at)).toEqual(['content/dossier.yaml: about.nl']);
});

test('links and components in running text are reported where they stand', async () => {
  const files = {
    'briefings/kort/nl.mdx': aBriefing('nl', 'Zie [dit](briefing:lang).\n\n<Quote id="weg" />'),
    'briefings/kort/en.mdx': aBriefing('en'),
  };
  expect(await problemsOf(aDossier({ files }))).toEqual([
    {
      rule,
      at: 'content/briefings/kort/nl.mdx:7:5',
      message: '"lang" is not a briefing. Correct the id, or write content/briefings/lang/nl.mdx.',
    },
    {
      rule,
      at: 'content/briefings/kort/nl.mdx:9:1',
      message: '"weg" is not a quote. Correct the id, or write content/quotes/weg.yaml.',
    },
  ]);
});

test('an entry that its schema refuses is there all the same', async () => {
  const files = { 'actors/europol.yaml': 'kind: organisation\n' };
  expect((await problemsOf(aDossier({ summary: '[Europol](actor:europol)', files }))).map(({ at }) => at)).toEqual([
    'content/actors/europol.yaml: name',
  ]);
});

test('references to entries of every kind pass', async () => {
  const files = { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/kort/en.mdx': aBriefing('en') };
  const summary = '[a](actor:parket) [b](event:operatie) [c](quote:uitspraak) [d](source:artikel) [e](briefing:kort)';
  expect(await problemsOf(aDossier({ events: [anEvent()], quotes: [aQuote()], summary, files }))).toEqual([]);
});

test('a reference to a former id is told what the entry is called', async () => {
  const actors = [anActor({ id: 'europol-den-haag', formerIds: ['europol'] })];
  const participants = [{ actor: 'europol', role: 'partner' as const }];
  const dossier = aDossier({ actors, events: [anEvent({ participants })], about: both('[Zie](event:europol)') });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule,
      at: 'content/dossier.yaml: about.nl',
      message: '"europol" is now actor "europol-den-haag". Write actor:europol-den-haag.',
    },
    {
      rule,
      at: 'content/dossier.yaml: about.en',
      message: '"europol" is now actor "europol-den-haag". Write actor:europol-den-haag.',
    },
    {
      rule,
      at: 'content/events/operatie.yaml: participants[0].actor',
      message: '"europol" is now actor "europol-den-haag". Write europol-den-haag.',
    },
  ]);
});
