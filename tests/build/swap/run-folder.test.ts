import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { runFolder } from '../../../src/build/swap/run-folder.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

const script = `
  import { runFolder } from ${JSON.stringify(new URL('../../../src/build/swap/run-folder.ts', import.meta.url).href)};
  console.log((await runFolder()).path);
  setInterval(() => {}, 1000);`;

const endWhileWritten = script.replace(
  'setInterval(() => {}, 1000)',
  `process.once('SIGINT', () => process.exit(0));
  setInterval(() => {}, 1000)`,
);

/** A process with a folder of its run below a temporary folder, and how it is stopped. */
async function aRun(temporary: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const said: unknown[] = await once(child.stdout, 'data');
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { folder: String(said[0]).trim(), stop };
}

test('a run has a folder that nobody else may read, until it removes it', async () => {
  const { path: folder, remove } = await runFolder();
  expect([path.dirname(folder), statSync(folder).mode & 0o777]).toEqual([realpathSync(tmpdir()), 0o700]);
  remove();
  expect(existsSync(folder)).toBe(false);
});

test('a later run removes what killed ones left, and nothing of those that live', async () => {
  const temporary = aFolder();
  const [living, killed] = [await aRun(temporary), await aRun(temporary)];
  onTestFinished(() => living.stop('SIGKILL'));
  writeFileSync(path.join(killed.folder, 'page.html'), 'half');
  await killed.stop('SIGKILL');
  // Neither of these has a socket that would tell.
  for (const name of ['dossier-run-notes', 'dossier-other']) mkdirSync(path.join(temporary, name));
  const third = await aRun(temporary);
  await third.stop('SIGKILL');
  expect(readdirSync(temporary).toSorted()).toEqual(
    ['dossier-other', 'dossier-run-notes', path.basename(living.folder), path.basename(third.folder)].toSorted(),
  );
});

test('a run ends as it would where something still writes into its folder', async () => {
  const temporary = aFolder();
  const child = spawn(process.execPath, ['--input-type=module', '-e', endWhileWritten], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = once(child, 'exit');
  const fault = text(child.stderr);
  const said: unknown[] = await once(child.stdout, 'data');
  const folder = String(said[0]).trim();
  // As fast as it can, so that the folder cannot be emptied.
  const writing = new Worker(
    `const { writeFileSync } = require('node:fs');
     const { parentPort } = require('node:worker_threads');
     for (let i = 0; ; i += 1) {
       try { writeFileSync(${JSON.stringify(folder)} + '/late-' + i, ''); } catch {}
       if (i === 1000) parentPort.postMessage('writes');
     }`,
    { eval: true },
  );
  await once(writing, 'message');
  onTestFinished(async () => {
    await writing.terminate();
  });
  child.kill('SIGINT');
  expect([await ended, await fault]).toEqual([[0, null], '']);
});
