import { expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { dossierFiles } from '../../generator/dossier-files.ts';
import { plainFile } from './place.ts';

test('what is measured has nothing that check would tell of', async () => {
  const files = new Map([...dossierFiles({ entries: 200, seed: 1 })].map(plainFile).map((file) => [file.path, file]));
  const { problems } = await checkContent('content', {
    name: 'content',
    files: () => Promise.resolve([...files.keys()].filter((file) => !file.startsWith('archive/'))),
    read: (file) => Promise.resolve(Buffer.from(files.get(file)?.content ?? '')),
  });
  expect(problems).toEqual([]);
});
