import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileWriter } from '../../../src/build/file-writer.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

test('files are written below the folder, with the folders that they need', () => {
  const folder = aFolder();
  const write = fileWriter(folder);
  write('nl/actors/a/index.html', 'één');
  write('nl/actors/b/index.html', 'twee');
  write('index.html', 'deur');
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  expect(['nl/actors/a/index.html', 'nl/actors/b/index.html', 'index.html'].map(text)).toEqual(['één', 'twee', 'deur']);
});
