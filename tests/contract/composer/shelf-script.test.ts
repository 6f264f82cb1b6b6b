import { expect, test } from 'vitest';
import { partScript } from '../../../src/contract/composer/shelf-script.ts';
import { aParagraph, anEntry } from '../../fixtures/document.ts';

test('a part for browsers holds what is read, and not where it was written', () => {
  const origin = { file: 'content/actors/mayor.yaml', at: 'description.en' };
  const entry = anEntry(
    'actors-mayor',
    'Ann',
    { type: 'columns', cells: [{ lang: 'en', value: [{ ...aParagraph('She opened it.'), origin }] }] },
    { type: 'fact', label: 'See', values: [{ children: [], remark: undefined, origin }] },
  );
  const note = { number: 1, exact: 'Geopend.', lang: 'nl', place: [], usedAt: [], origin };
  const script = partScript('en-0', { entries: [entry], notes: [note] });
  expect(script).toContain('She opened it.');
  expect(script).not.toContain('mayor.yaml');
  expect(script).not.toContain('origin');
});
