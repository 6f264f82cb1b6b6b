import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recoverFolder, replaceFolder } from '../../src/cli/replace-folder.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const replacement = new URL('../../src/cli/replace-folder.ts', import.meta.url);

const write = (folder: string, text: string) =>
  replaceFolder(folder, ({ site }) => {
    writeFiles(site, { 'index.html': text });
    return Promise.resolve();
  });

/** A process that has written half of a new folder, and goes on for ever. */
async function halfway(folder: string) {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(replacement.href)};
    await replaceFolder(${JSON.stringify(folder)}, ({ site }) => {
      writeFileSync(site + '/index.html', 'half');
      console.log('halfway');
      setInterval(() => {}, 1000);
      return new Promise(() => {});
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a process stopped by %s leaves the old folder, and nothing beside it', async (signal, code) => {
  const folder = aFolder();
  const dist = path.join(folder, 'dist');
  writeFiles(dist, { 'index.html': 'old' });
  const before = filesOf(folder);
  const child = await halfway(dist);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, null]);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(filesOf(folder)).toEqual(before);
});

test('a killed process leaves the old folder, and the next one removes what it left', async () => {
  const folder = aFolder();
  const dist = path.join(folder, 'dist');
  writeFiles(dist, { 'index.html': 'old' });
  const before = filesOf(dist);
  const child = await halfway(dist);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(filesOf(dist)).toEqual(before);
  expect(readdirSync(folder)).toEqual([`.dist-building-${child.pid}`, 'dist']);
  await write(dist, 'new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a failed process leaves nothing, though it goes on writing for a while', async () => {
  const folder = aFolder();
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(replacement.href)};
    await replaceFolder(${JSON.stringify(path.join(folder, 'dist'))}, ({ site }) => {
      setTimeout(() => {
        mkdirSync(site, { recursive: true });
        writeFileSync(site + '/late.html', 'late');
      }, 100);
      return Promise.reject(new Error('A page is broken.'));
    }).catch(() => {});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a running process has beside the folder is left alone', async () => {
  const folder = aFolder();
  writeFiles(folder, {
    [`.dist-building-${process.ppid}/site/index.html`]: 'in work',
    '.dist-building-notes/a': 'mine',
  });
  await write(path.join(folder, 'dist'), 'new');
  expect(readdirSync(folder).toSorted()).toEqual([`.dist-building-${process.ppid}`, '.dist-building-notes', 'dist']);
});

test('the old folder comes back where a process was killed between the two renames', () => {
  const folder = aFolder();
  const gone = 2 ** 22 + 1;
  writeFiles(folder, {
    [`.dist-building-${gone}/old/index.html`]: 'old',
    [`.dist-building-${gone}/site/index.html`]: 'new',
  });
  recoverFolder(path.join(folder, 'dist'));
  expect(Object.keys(filesOf(folder))).toEqual(['dist/index.html']);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});

test('a folder behind a symbolic link is replaced, and the link stays', async () => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'releases/1'), { recursive: true });
  symlinkSync('releases/1', path.join(folder, 'dist'));
  await write(path.join(folder, 'dist'), 'new');
  expect(Object.keys(filesOf(path.join(folder, 'releases/1')))).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist', 'releases']);
});
