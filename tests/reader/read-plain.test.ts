import { expect, test } from 'vitest';
import path from 'node:path';
import { readPlain } from '../../src/reader/read-plain.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

test('any number of files is read at once, each to a limit', async () => {
  const folder = aFolder();
  const names = Array.from({ length: 1000 }, (_, index) => `${index}.txt`);
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, name])));
  const texts = await Promise.all(names.map(async (name) => (await readPlain(path.join(folder, name))).toString()));
  expect(texts).toEqual(names);
  expect((await readPlain(path.join(folder, '999.txt'), 3)).toString()).toBe('999.');
  await expect(readPlain(path.join(folder, 'none.txt'))).rejects.toThrow('ENOENT');
});
