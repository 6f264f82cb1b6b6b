import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { newestFormat } from '../../src/schema/format.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';

/** What the commands that work on content are given beside its folder. */
const given: Readonly<Record<string, readonly string[]>> = {
  new: ['actor', 'nieuw', '--name', 'Nieuw', '--kind', 'person'],
  ingest: ['verslag.txt', '--yes'],
  check: [],
  text: ['artikel'],
  stats: [],
  verify: [],
  factsheet: [],
  checked: ['europol', '--by', 'Noor'],
  rename: ['actor', 'europol', 'epol'],
  merge: ['actor', 'europol', 'parket'],
  schemas: [],
  build: [],
};
const others = ['init', 'explain', 'dev', 'print', 'preview', 'verify-site', 'start'];

test('the commands below are all that read content to work on it', () => {
  expect([...Object.keys(given), ...others].toSorted()).toEqual([...commands].toSorted());
});

const message = `This dossier was written for a newer Dossier (format ${newestFormat + 1}), and this one reads format ${newestFormat}. Install a newer Dossier.`;

test.each([...Object.entries(given), ['verify', ['--self-test']], ['stats', ['--json']]] as const)(
  'a dossier of a newer program is not taken for an empty one: %s %j',
  async (command, args) => {
    const folder = aWrittenDossier();
    const content = path.join(folder, 'content');
    const file = path.join(content, 'dossier.yaml');
    writeFileSync(file, `format: ${newestFormat + 1}\n${readFileSync(file, 'utf8').replace(/^format:.*\n/m, '')}`);
    const before = filesOf(folder);
    const terminal = aTerminal();
    const out = command === 'build' ? ['--out', path.join(folder, 'dist')] : [];
    expect(await main([command, ...args, '--content', content, ...out], terminal)).toBe(1);
    expect([...terminal.printed, ...terminal.failed].join('\n')).toContain(message);
    expect(filesOf(folder)).toEqual(before);
  },
);

test.each(['new', 'ingest', 'stats', 'schemas'])(
  '%s says that a folder without dossier.yaml is no dossier',
  async (command) => {
    const folder = aFolder();
    const terminal = aTerminal();
    expect(await main([command, ...(given[command] ?? []), '--content', folder], terminal)).toBe(1);
    expect(terminal.failed).toEqual([
      `There is no dossier in ${folder}: it has no dossier.yaml. Name its folder with --content DIR, or begin one with dossier init DIR.`,
    ]);
  },
);
