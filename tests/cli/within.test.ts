import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { within } from '../../src/cli/within.ts';

test('what is done in time is waited for, and its error passes', async () => {
  await expect(within(Promise.resolve(), 60_000)).resolves.toBeUndefined();
  await expect(within(Promise.reject(new Error('No.')), 60_000)).rejects.toThrow('No.');
});

test('what is never done ends in time, and does not end the process before that', async () => {
  const module = JSON.stringify(new URL('../../src/cli/within.ts', import.meta.url).href);
  const script = `import { within } from ${module}; await within(new Promise(() => undefined), 50); console.log('over');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect(stdout).toBe('over\n');
});
