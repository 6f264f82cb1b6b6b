import path from 'node:path';
import { expect, test } from 'vitest';
import { addFiles } from '../../../src/build/swap/add-files.ts';
import { filesOf, writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

function folders() {
  const folder = aFolder();
  const [from, to] = [path.join(folder, 'pdfs'), path.join(folder, 'dist')];
  writeFiles(from, { 'dossier.pdf': 'new', 'nl/dossier.pdf': 'new', 'nl/briefings/a.pdf': 'new' });
  writeFiles(to, { 'index.html': 'page', 'nl/dossier.pdf': 'old' });
  return { from, to };
}

test('files take the place of those with their names, and others stay', async () => {
  const { from, to } = folders();
  const page = filesOf(to)['index.html'];
  expect(await addFiles(from, to)).toBe(3);
  expect(filesOf(to)).toEqual({ ...filesOf(from), 'index.html': page });
});

test('where one cannot be written, none has changed', async () => {
  const { from, to } = folders();
  const before = filesOf(to);
  // A folder has the name under which one would be written.
  writeFiles(to, { 'nl/briefings/.a.pdf.part/file': '' });
  await expect(addFiles(from, to)).rejects.toThrow(Error);
  expect(filesOf(to)).toEqual(before);
});
