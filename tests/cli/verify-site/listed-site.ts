import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { writeIntegrity } from '../../../src/build/manifest/integrity.ts';
import { main } from '../../../src/cli/main.ts';
import { listenFrom, serveFolder } from '../../../src/cli/serve.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

export const pages = {
  '404.html': 'Niet gevonden',
  'index.html': 'home',
  'nl/index.html': 'Samenvatting',
  'nl/ë #?%.txt': 'a name',
  'nl/dossier.pdf': 'a PDF',
  '.well-known/security.txt': 'Contact:',
};

const nothing = { content: { files: 1, sha256: '0'.repeat(64) } };

/** A folder with a site and its list, made of nothing. */
export function aListedSite(files: Readonly<Record<string, string>> = pages, origin: typeof nothing = nothing): string {
  const site = path.join(aFolder(), 'dist');
  writeFiles(site, { ...files, '.dossier-site': '' });
  writeIntegrity(site, { versions: { dossier: '0.1.0', node: '24.0.0' }, ...origin });
  return site;
}

/** What the command prints, without the hash of the list, and its exit code. No dossier stands in the folder of the tests. */
export async function verify(site: string, ...more: readonly string[]) {
  const terminal = aTerminal();
  const none = more.includes('--content') ? [] : ['--content', path.dirname(aFolder())];
  const code = await main(['verify-site', site, ...none, ...more], terminal);
  return { code, printed: terminal.printed.filter((line) => !line.startsWith('SHA-256')), failed: terminal.failed };
}

/** Serves by a handler of one’s own. */
export async function anAddress(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  const port = await listenFrom(server, 0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/`;
}

export async function served(site: string, base = '/'): Promise<string> {
  const { url, close } = await serveFolder(site, base, '127.0.0.1', 0);
  onTestFinished(close);
  return url;
}

export const noDossier = 'Compared with no dossier: name one with --content DIR.';

export const fromOutside = 'Files that are not listed cannot be seen from outside.';
