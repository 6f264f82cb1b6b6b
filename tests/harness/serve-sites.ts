import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { isSiteName, siteBuilder } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sites are asked for: `http://127.0.0.1:PORT/`. */
    sites: string;
  }
}

/**
 * Has sites built for the files of tests, which run in processes of their own. Whoever asks for one waits until it is
 * there, and others go on meanwhile: as many are built side by side as there are processes that ask.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-sites-'));
  const site = siteBuilder(folder);
  const answer = async (name: string): Promise<[number, string]> => {
    if (!isSiteName(name)) return [404, `There is no site "${name}" in tests/harness/sites.ts.`];
    return site(name).then(
      (built) => [200, built],
      (error: unknown) => [500, `The site "${name}" was not built: ${String(error)}`],
    );
  };
  const server = createServer((request, response) => {
    void answer(request.url?.slice(1) ?? '').then(([status, text]) => response.writeHead(status).end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  project.provide('sites', `http://127.0.0.1:${address.port}/`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  };
}
