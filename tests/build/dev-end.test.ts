import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const astro = new URL('../../src/cli/astro.ts', import.meta.url).href;
const settings = new URL('../../src/run/settings.ts', import.meta.url).href;

test('where something fails once Astro serves, its server ends with that', async () => {
  const content = path.resolve(import.meta.dirname, '../fixtures/open');
  // With no host, Astro listens at all addresses, and fails when it writes its own.
  const script = `
    import { servePages } from ${JSON.stringify(astro)};
    import { readSettings } from ${JSON.stringify(settings)};
    const settings = readSettings({ DOSSIER_CONTENT: ${JSON.stringify(content)} });
    await servePages(settings, '', 47800).catch((error) => console.log(String(error)));`;
  // A server that is left would keep the process, which is then killed.
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, VITEST: '' },
    timeout: 120_000,
  });
  expect(stdout).toContain('TypeError: Invalid URL');
});
