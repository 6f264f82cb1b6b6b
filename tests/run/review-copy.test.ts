import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { assemble } from '../../src/dossier/dossier.ts';
import type { Content } from '../../src/reader/content.ts';
import { reviewCopy } from '../../src/run/review-copy.ts';
import { page } from '../../src/views/page.ts';
import { aBriefing, aDossier, anEvent } from '../fixtures/dossier.ts';

const files = { 'briefings/nota/nl.mdx': aBriefing('nl', 'Tekst.', { draft: true }) };

async function contentOf(parts: Parameters<typeof aDossier>[0]): Promise<Content> {
  const { content } = await checkContent('content', aDossier({ files, ...parts }));
  if (!content) throw new Error('The dossier is not sound.');
  return content;
}

const markings = async (parts: Parameters<typeof aDossier>[0]) => reviewCopy(await contentOf(parts)).dossier.marking;

test('a review copy is marked as one in each language, after the marking of the dossier', async () => {
  expect(await markings({})).toEqual({ nl: 'Concept – niet voor verspreiding', en: 'Draft – not for distribution' });
  expect(await markings({ marking: { nl: 'Intern', en: 'Internal' } })).toEqual({
    nl: 'Intern · Concept – niet voor verspreiding',
    en: 'Internal · Draft – not for distribution',
  });
});

test('only a review copy has what is a draft, and only of it no page is to be listed', async () => {
  const content = await contentOf({ events: [anEvent({ id: 'ontwerp', draft: true })] });
  const seen = (drafts: boolean) => {
    const dossier = assemble(content, { url: 'https://site.example', base: '/', drafts });
    const { noindex } = page(dossier, 'nl', { path: 'x/', title: 'X', description: '' });
    return [[...dossier.events.keys()], [...dossier.briefings.keys()], noindex];
  };
  expect(seen(true)).toEqual([['ontwerp'], ['nota'], true]);
  expect(seen(false)).toEqual([[], [], false]);
});
