import { once } from 'node:events';
import { appendFileSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dev, type DevSteps } from '../../src/cli/dev.ts';
import { readOptions } from '../../src/cli/options.ts';
import { lastReport } from '../../src/build/pages/dev/reports.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';

const open = path.resolve(import.meta.dirname, '../fixtures/open');

/** A running `dev` that serves no pages, with what it printed. It is stopped when the test is over. */
function aDev(content: string, more: readonly string[] = [], serve?: DevSteps['serve']) {
  const terminal = aTerminal();
  const end = Promise.withResolvers<undefined>();
  const running = dev(readOptions(['dev', '--content', content, '--port', '47600', ...more], {}), terminal, {
    serve: serve ?? (() => Promise.resolve({ url: 'http://localhost/', stop: () => Promise.resolve() })),
    stopped: () => end.promise,
  });
  onTestFinished(async () => {
    end.resolve(undefined);
    await running.catch(() => undefined);
    globalThis.dossierContent = undefined;
  });
  return { terminal, running };
}

const isServed = /^The dossier is at /;

test('a content folder that goes is one problem, and none when it is back', async () => {
  const folder = aWrittenDossier();
  const [content, away] = [path.join(folder, 'content'), path.join(folder, 'content.away')];
  const { terminal } = aDev(content);
  await expect.poll(() => terminal.printed.at(-1)).toMatch(isServed);
  const atFirst = terminal.printed.length;
  renameSync(content, away);
  await expect
    .poll(() => lastReport())
    .toEqual({
      problems: [
        {
          rule: 'missing-file',
          severity: 'error',
          file: content,
          position: { line: 1, column: 1 },
          field: '',
          message: 'This is gone. Put it back, or stop dev and start it with another folder.',
        },
      ],
      behind: true,
    });
  // What else changes in the folder around it says nothing new.
  cpSync(open, path.join(folder, 'other'), { recursive: true });
  renameSync(away, content);
  await expect.poll(() => lastReport().problems).toEqual([]);
  expect(terminal.printed.slice(atFirst)).toEqual([
    `${content}:1:1  missing-file\n  This is gone. Put it back, or stop dev and start it with another folder.\n\n1 error in 0 files`,
    '10 files checked, no problems',
  ]);
  expect(terminal.failed).toEqual([]);
});

test('a change in an archive outside of the content is checked and shown', async () => {
  const folder = aFolder();
  const [content, archive] = [path.join(folder, 'content'), path.join(folder, 'frozen')];
  cpSync(open, content, { recursive: true });
  renameSync(path.join(content, 'archive'), archive);
  const { terminal } = aDev(content, ['--archive', archive]);
  await expect.poll(() => terminal.printed.at(-1)).toMatch(isServed);
  appendFileSync(path.join(archive, 'brief.txt'), 'more');
  await expect
    .poll(() => lastReport().problems.map(({ rule, field }) => `${rule} ${field}`))
    .toContain('other-archived-file sha256');
});

test('pages get the host of the address in dossier.yaml, as in a build', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  const file = path.join(content, 'dossier.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').replace(/^url:.*\n/m, '')}url: https://x.example/\n`);
  const asked: unknown[] = [];
  const { terminal } = aDev(content, [], ({ site }) => {
    asked.push(site);
    return Promise.resolve({ url: 'http://localhost/', stop: () => Promise.resolve() });
  });
  await expect.poll(() => terminal.printed.at(-1)).toMatch(isServed);
  expect(asked).toEqual(['https://x.example']);
});

test('where nothing can be served, it ends with what is wrong', async () => {
  const { running } = aDev(path.join(aWrittenDossier(), 'content'), [], () => Promise.reject(new Error('No pages.')));
  await expect(running).rejects.toThrow('No pages.');
});

test('it also ends so where the report was served before', async () => {
  const folder = aWrittenDossier('dangling-reference');
  const content = path.join(folder, 'content');
  const { running, terminal } = aDev(content, [], () => Promise.reject(new Error('No pages.')));
  await expect.poll(() => terminal.printed.at(-1)).toMatch(/^The report is at /);
  const [, port] = /:(\d+)\//.exec(terminal.printed.at(-1) ?? '') ?? [];
  cpSync(path.join(import.meta.dirname, '../fixtures/valid'), content, { recursive: true });
  await expect(running).rejects.toThrow('No pages.');
  // The port is free again.
  const server = createServer().listen(Number(port), 'localhost');
  await once(server, 'listening');
  server.close();
});
