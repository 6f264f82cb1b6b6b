import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isThere } from '../../src/cli/is-there.ts';
import { main } from '../../src/cli/main.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

test('a file and a folder are there, and what has another name or lies in a file is not', () => {
  const folder = aFolder();
  writeFiles(folder, { 'a/b.txt': '' });
  const found = ['a', 'a/b.txt', 'a/c.txt', 'a/b.txt/c'].map((name) => isThere(path.join(folder, name)));
  expect(found).toEqual([true, true, false, false]);
});

// A link to itself stands for all that a system does not let one look into: nobody is kept out who is root.
test.skipIf(process.platform === 'win32').each([
  ['stats', '--content', 'dossier.yaml'],
  ['schemas', '--content', 'dossier.yaml'],
  ['preview', '--out', 'index.html'],
  ['print', '--out', 'index.html'],
])('what cannot be looked at is not said to be absent: %s', async (command, option, name) => {
  const folder = aFolder();
  const file = path.join(folder, name);
  symlinkSync(file, file);
  const terminal = aTerminal();
  expect(await main([command, option, folder], terminal)).toBe(1);
  expect(terminal.failed).toEqual([`The path ${file} leads through links in a circle. Correct them.`]);
});
