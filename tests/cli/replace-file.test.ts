import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { filesOf } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

test('what a killed process left is gone when something is written beside it, and nothing else is', () => {
  const folder = aFolder();
  const kept = [`.a.yaml-${process.ppid}.part`, '.a.yaml.part', `b-${gone()}.part`, `.c-${gone()}`];
  for (const name of [`.a.yaml-${gone()}.part`, `.d-${gone()}.part`, ...kept])
    writeFileSync(path.join(folder, name), 'half');
  replaceFile(path.join(folder, 'e.yaml'), 'whole');
  expect(readdirSync(folder).toSorted()).toEqual([...kept, 'e.yaml'].toSorted());
});

test('where a file cannot be written, the old one stays, and nothing beside it', () => {
  const folder = aFolder();
  replaceFile(path.join(folder, 'map/a'), 'old');
  const before = filesOf(folder);
  expect(() => replaceFile(path.join(folder, 'map'), 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(filesOf(folder)).toEqual(before);
});
