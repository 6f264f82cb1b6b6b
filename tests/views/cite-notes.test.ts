import { expect, test } from 'vitest';
import { assemble } from '../../src/dossier/dossier.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { citeNotes } from '../../src/views/cite-notes.ts';
import { aDossier, aSource } from '../fixtures/dossier.ts';
import { lockOf } from '../fixtures/locked.ts';

const cite = (exact: string, more = '') => `<Cite source="artikel" exact="${exact}" ${more}/>`;
const content = aDossier({
  sources: [aSource({ language: 'fr' })],
  summary: `[x](actor:parket)[^a] ${cite('les mots')}.\n\n[^a]: Noot ${cite('la fin')}\n\nTekst ${cite('encore', 'credibility="2" ')} ${cite('les mots')}.`,
});

async function dossier(isVerified: boolean) {
  const { content: checked } = await checkContent('content', content);
  if (!checked) throw new Error('The content is sound.');
  return assemble(
    checked,
    { url: undefined, base: '/' },
    { provenance: isVerified ? await lockOf(content) : undefined },
  );
}

test('a text has each passage that it rests on once, in the order of reading, with the way there and back', async () => {
  const verified = await dossier(true);
  const notes = citeNotes(verified, 'nl', verified.summary.en);
  expect(notes.map(({ evidence, ...note }) => [note, evidence.exact, evidence.lang, evidence.credibility])).toEqual([
    [{ number: 1, id: 'cite-en-1', href: '#cite-ref-en-1', unproven: undefined }, 'les mots', 'fr', undefined],
    [
      { number: 2, id: 'cite-en-2', href: '#cite-ref-en-2', unproven: undefined },
      'encore',
      'fr',
      'Geloofwaardigheid 2: waarschijnlijk waar',
    ],
    [{ number: 3, id: 'cite-en-3', href: '#cite-ref-en-3', unproven: undefined }, 'la fin', 'fr', undefined],
  ]);
  expect(notes[0]?.evidence.href).toBe('/nl/sources/artikel/#passage-1-8');
});

test('a passage that nobody has compared with its source says so, and leads nowhere', async () => {
  const unverified = await dossier(false);
  const [note] = citeNotes(unverified, 'en', unverified.summary.en);
  expect([note?.unproven, note?.evidence.href]).toEqual([
    'These words have not been compared with their source yet.',
    undefined,
  ]);
});

test('a passage is one, whatever the shape of its quotation marks and white space', async () => {
  const shapes = ['de &quot;grote  actie&quot;', 'de “grote actie”'].map((exact) => cite(exact)).join(' en ');
  const { content: checked } = await checkContent('content', aDossier({ summary: `[x](actor:parket) Een ${shapes}.` }));
  if (!checked) throw new Error('The content is sound.');
  const { summary, ...model } = assemble(checked, { url: undefined, base: '/' });
  const notes = citeNotes({ ...model, summary }, 'nl', summary.nl);
  expect(notes.map(({ evidence }) => evidence.exact)).toEqual(['de "grote  actie"']);
});

test('where there is no text, there are no notes', async () => {
  expect(citeNotes(await dossier(true), 'nl', undefined)).toEqual([]);
});
