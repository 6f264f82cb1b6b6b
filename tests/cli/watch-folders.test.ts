import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolders } from '../../src/cli/watch-folders.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

/** Watches folders, and counts the calls. */
function watched(...folders: readonly string[]): { readonly calls: () => number } {
  let calls = 0;
  onTestFinished(watchFolders(folders, () => void (calls += 1)));
  return { calls: () => calls };
}

test('every folder that is named is watched, with all below it, also where one holds another', async () => {
  const folder = aFolder();
  const [content, archive] = [path.join(folder, 'content'), path.join(folder, 'archive')];
  writeFiles(folder, { 'content/a/b.yaml': '', 'archive/c.txt': '' });
  const { calls } = watched(content, archive, path.join(content, 'a'));
  writeFileSync(path.join(content, 'a/b.yaml'), 'changed');
  await expect.poll(calls).toBe(1);
  writeFileSync(path.join(archive, 'c.txt'), 'changed');
  await expect.poll(calls).toBe(2);
});

test('a folder that is not there is noticed when it comes, and nothing beside it', async () => {
  const folder = aFolder();
  const { calls } = watched(path.join(folder, 'not/yet'));
  mkdirSync(path.join(folder, 'not'));
  // Settles before the folder comes.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(calls()).toBe(0);
  mkdirSync(path.join(folder, 'not/yet'));
  await expect.poll(calls).toBe(1);
  writeFileSync(path.join(folder, 'not/yet/a'), 'new');
  await expect.poll(calls).toBe(2);
});

test('a folder that goes with the one around it is followed to where it comes back', async () => {
  const folder = aFolder();
  const content = path.join(folder, 'work/content');
  writeFiles(folder, { 'work/content/a': '' });
  const { calls } = watched(content);
  rmSync(path.join(folder, 'work'), { recursive: true });
  await expect.poll(calls).toBe(1);
  mkdirSync(content, { recursive: true });
  await expect.poll(calls).toBe(2);
});

test('a folder that takes the name of another is watched in its stead', async () => {
  const folder = aFolder();
  const content = path.join(folder, 'content');
  writeFiles(folder, { 'content/actors/a': '', 'new/actors/a': '' });
  const { calls } = watched(content);
  renameSync(content, path.join(folder, 'old'));
  renameSync(path.join(folder, 'new'), content);
  await expect.poll(calls).toBe(1);
  writeFileSync(path.join(content, 'actors/a'), 'changed');
  await expect.poll(calls).toBe(2);
});
