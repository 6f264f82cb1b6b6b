import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

/** The files of the example: each a name in backticks, and a block of code below it. */
function exampleFiles(): Record<string, string> {
  const guide = readFileSync('docs/editing.md', 'utf8');
  return Object.fromEntries(
    [...guide.matchAll(/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
}

test('the example of the editing guide verifies and passes as it stands there', async () => {
  const files = exampleFiles();
  expect(Object.keys(files)).toHaveLength(12);
  const folder = aFolder();
  writeFiles(folder, files);
  const terminal = aTerminal();
  expect(await main(['verify', '--content', folder], terminal)).toBe(0);
  expect(await main(['check', '--strict', '--require-archive', '--content', folder], terminal)).toBe(0);
  expect(terminal.printed[0]).toBe(
    `13 passages found in 1 source; ${path.join(folder, 'provenance.lock.json')} written`,
  );
});
