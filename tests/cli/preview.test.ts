import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { preview } from '../../src/cli/preview.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

test('what goes wrong once it serves ends it, and frees its port', async () => {
  const folder = aFolder();
  writeFiles(folder, { 'dist/index.html': 'home' });
  let said = '';
  const terminal = {
    ...aTerminal(),
    print: (text: string) => {
      said = text;
      throw new Error('Nobody listens.');
    },
  };
  const options = readOptions(['preview', '--out', path.join(folder, 'dist'), '--port', '47700'], {});
  await expect(preview(options, terminal)).rejects.toThrow('Nobody listens.');
  const [, port] = /:(\d+)\//.exec(said) ?? [];
  const server = createServer().listen(Number(port), 'localhost');
  await once(server, 'listening');
  server.close();
});

test.each([
  [[], 'npm run build'],
  [['--drafts'], 'npm run build -- --drafts'],
])('where nothing was built, it names the command that builds: %j', async (drafts, build) => {
  const out = path.join(aFolder(), 'dist');
  await expect(preview(readOptions(['preview', '--out', out, ...drafts], {}), aTerminal())).rejects.toThrow(
    new UsageError(`There is no site in ${out}. Build it first: ${build}.`),
  );
});
