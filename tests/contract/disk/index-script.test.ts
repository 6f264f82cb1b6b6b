import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type DiskIndex, indexFile, indexScript } from '../../../src/contract/disk/index-script.ts';

const index: DiskIndex = {
  counts: [1, 0, 0, 0, 0, 0],
  missing: [],
  catalogue: '\n\n\n\n\t\t\t',
  pages: [{ url: '/nl/', content: '“Woorden”\u2028 </script> \\', meta: { title: 'Titel' } }],
};

test('the index of a language is a script that leaves it where search looks for it', () => {
  const page = {};
  runInNewContext(indexScript('nl', index), page);
  runInNewContext(indexScript('en', { ...index, missing: [0] }), page);
  expect(page).toEqual({ dossierIndex: { nl: index, en: { ...index, missing: [0] } } });
  expect(indexFile('nl')).toBe('disk/index-nl.js');
});
