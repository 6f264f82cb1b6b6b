import { expect, test } from 'vitest';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const rule = 'missing-translation';

test('a text without one of the languages is reported at its field, wherever it stands', async () => {
  const dossier = aDossier({
    subtitle: { en: 'Only here' },
    actors: [anActor({ name: { en: 'The office' } })],
    events: [anEvent({ figures: [{ id: 'items', value: 3, unit: both('items'), label: { nl: 'alleen hier' } }] })],
  });
  const english = 'The English text is missing. Write it under en.';
  const dutch = 'The Dutch text is missing. Write it under nl.';
  expect(await problemsOf(dossier)).toEqual([
    { rule, at: 'content/actors/parket.yaml: name', message: dutch },
    { rule, at: 'content/dossier.yaml: subtitle', message: dutch },
    { rule, at: 'content/events/operatie.yaml: figures[0].label', message: english },
  ]);
});

test('a quotation needs every language of the dossier but its own', async () => {
  const quotes = [aQuote({ translations: {} }), aQuote({ id: 'citation', lang: 'fr-BE', translations: { en: ['a'] } })];
  expect(await problemsOf(aDossier({ quotes }))).toEqual([
    {
      rule,
      at: 'content/quotes/citation.yaml: translations',
      message: 'The Dutch translation is missing. Write it under translations.nl, one text per segment.',
    },
    {
      rule,
      at: 'content/quotes/uitspraak.yaml: translations',
      message: 'The English translation is missing. Write it under translations.en, one text per segment.',
    },
  ]);
});

test('the region of a language does not matter', async () => {
  expect(await problemsOf(aDossier({ quotes: [aQuote({ lang: 'nl-BE' })] }))).toEqual([]);
});

test('a page without a version in one language is reported at the version there is', async () => {
  const files = {
    'summary/en.mdx': undefined,
    'briefings/kort/en.mdx': aBriefing('en'),
    'briefings/lang/nl.mdx': aBriefing('nl', 'Tekst.', { draft: true }),
    'briefings/lang/en.mdx': aBriefing('en'),
  };
  expect(await problemsOf(aDossier({ files }))).toEqual([
    {
      rule,
      at: 'content/briefings/kort/en.mdx:1:1',
      message: 'This page has no Dutch version. Write content/briefings/kort/nl.mdx.',
    },
    {
      rule,
      at: 'content/briefings/lang/en.mdx:1:1',
      message: 'The Dutch version of this page is a draft. Publish it too: content/briefings/lang/nl.mdx.',
    },
    {
      rule,
      at: 'content/summary/nl.mdx:1:1',
      message: 'This page has no English version. Write content/summary/en.mdx.',
    },
  ]);
});

test('a version that is there and broken is not missing', async () => {
  const problems = await problemsOf(aDossier({ files: { 'summary/en.mdx': '---\n---\nText.' } }));
  expect(problems.map((problem) => problem.rule)).toEqual(['missing-field']);
});

test('it is a warning where translations are optional', async () => {
  expect(await problemsOf(aDossier({ translations: 'optional', title: { nl: 'Dossier' } }))).toEqual([
    {
      rule,
      at: 'content/dossier.yaml: title',
      message: 'The English text is missing. Write it under en.',
      severity: 'warning',
    },
  ]);
});

test('drafts may wait for their translation', async () => {
  const files = { 'briefings/kort/en.mdx': aBriefing('en', 'Text.', { draft: true }) };
  const dossier = aDossier({
    actors: [anActor({ id: 'jan', name: { nl: 'Jan' }, draft: true })],
    quotes: [aQuote({ translations: {}, draft: true })],
    files,
  });
  expect(await problemsOf(dossier)).toEqual([]);
});
