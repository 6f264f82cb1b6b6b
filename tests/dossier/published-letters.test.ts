import { expect, test } from 'vitest';
import { publishedLetters } from '../../src/dossier/published-letters.ts';
import { assembled, assembledOpen } from '../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, aQuote, both } from '../fixtures/dossier.ts';

test('letters come from every text that is published, and from no draft', async () => {
  const dossier = await assembled(
    aDossier({
      title: both('Proef ж'),
      actors: [anActor({ description: both('Over *ш*.') }), anActor({ id: 'concept', name: 'щ', draft: true })],
      quotes: [aQuote({ segments: [{ exact: 'سلا' }] })],
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', '## Kop ψ\n\nTekst &#x5D0;.'),
        'briefings/kort/en.mdx': aBriefing('en'),
        'briefings/later/nl.mdx': aBriefing('nl', 'Later ω.', { draft: true }),
        'briefings/later/en.mdx': aBriefing('en', 'Later ω.', { draft: true }),
      },
    }),
  );
  expect([...publishedLetters(dossier)].toSorted()).toEqual(['ψ', 'ж', 'ш', 'א', 'ا', 'س', 'ل']);
});

test('letters come from the texts of open sources, too', async () => {
  const dossier = await assembledOpen();
  const openTexts = new Map(Array.from(dossier.openTexts, ([id]) => [id, { text: 'только здесь' }]));
  const added = publishedLetters({ ...dossier, openTexts }).difference(
    publishedLetters({ ...dossier, openTexts: new Map() }),
  );
  expect([...added].toSorted().join('')).toBe([...new Set('толькоздесь')].toSorted().join(''));
});
