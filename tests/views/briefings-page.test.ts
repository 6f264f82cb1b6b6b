import { expect, test } from 'vitest';
import { briefingsPage } from '../../src/views/briefings-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier } from '../fixtures/dossier.ts';

test('briefings stand in the order of the editors, those without a place last, each with its length in words', async () => {
  const dossier = await assembled(
    aDossier({
      files: {
        'briefings/aa/nl.mdx': aBriefing('nl'),
        'briefings/aa/en.mdx': aBriefing('en'),
        'briefings/bb/nl.mdx': aBriefing('nl', 'Tekst.', { order: 2, length: 'full' }),
        'briefings/bb/en.mdx': aBriefing('en', 'Text.', { order: 2, length: 'full' }),
        'briefings/cc/nl.mdx': aBriefing('nl', 'Tekst.', { order: 1, length: 'one-pager' }),
        'briefings/cc/en.mdx': aBriefing('en', 'Text.', { order: 1, length: 'one-pager' }),
      },
    }),
  );
  const rows = (locale: 'nl' | 'en') =>
    briefingsPage(dossier, locale).rows.map(({ link, length }) => [link.href, length]);
  expect(rows('nl')).toEqual([
    ['/nl/briefings/cc/', 'één pagina'],
    ['/nl/briefings/bb/', 'uitgebreid'],
    ['/nl/briefings/aa/', undefined],
  ]);
  expect(rows('en')[0]).toEqual(['/en/briefings/cc/', 'one page']);
});
