import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const strays = JSON.stringify(new URL('../../../src/build/swap/with-strays.ts', import.meta.url).href);

/** What a process prints when a step in it does something, with its exit code. */
async function outcome(step: string) {
  const script = `
    import { withStrays } from ${strays};
    await withStrays(() => new Promise((resolve, reject) => { ${step} })).then(
      (value) => console.log('done', value),
      (error) => console.log('failed', error.message),
    );`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { printed, said, code: child.exitCode };
}

const fails = (message: string) => `setTimeout(() => Promise.reject(new Error('${message}')), 10);`;

test.each([
  ['is done', `resolve('well');`, 'done well\n'],
  ['fails', `reject(new Error('itself'));`, 'failed itself\n'],
  ['fails in a timer that nobody waits for', `${fails('stray')} setTimeout(resolve, 5000).unref();`, 'failed stray\n'],
  ['throws in such a timer', `setTimeout(() => { throw new Error('thrown'); }, 10);`, 'failed thrown\n'],
  ['fails, and then somewhere else', `${fails('stray')} reject(new Error('itself'));`, 'failed itself\n'],
])('a step that %s ends once, and the process with it', async (_what, step, printed) => {
  expect(await outcome(step)).toEqual({ printed, said: '', code: 0 });
});
