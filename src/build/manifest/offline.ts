import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keptAddress } from '../../contract/offline/addresses.ts';
import { hashLength, type KeptFile, type Manifest, manifestText } from '../../contract/offline/manifest.ts';
import { manifestName, workerName } from '../../contract/offline/names.ts';
import { filesBelow } from '../files-below.ts';
import { scriptOptions } from '../script-options.ts';

/**
 * Writes the service worker of a built site, after all that it keeps: for one that is read offline also the list of its
 * files, for any other a worker that removes what an earlier build had readers keep.
 */
export async function writeOffline(siteDir: string, offline: boolean): Promise<void> {
  const worker = path.join(siteDir, workerName);
  if (!offline) return writeFile(worker, await bundled('removing-worker.ts', {}));
  const manifest = await siteManifest(siteDir);
  await writeFile(path.join(siteDir, manifestName), manifestText(manifest));
  await writeFile(worker, await bundled('worker.ts', { VERSION: JSON.stringify(manifest.version) }));
}

const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, hashLength);

async function siteManifest(siteDir: string): Promise<Manifest> {
  const list: KeptFile[] = [];
  let bytes = 0;
  for (const file of filesBelow(siteDir)) {
    const address = keptAddress(file);
    if (address === undefined) continue;
    const content = await readFile(path.join(siteDir, file));
    list.push({ address, hash: digest(content) });
    bytes += content.length;
  }
  const version = digest(list.map(({ address, hash }) => `${hash} ${address}\n`).join(''));
  return { version, files: list.length, bytes, list };
}

/** A classic script of its own: workers that are modules run in fewer browsers. */
async function bundled(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    ...scriptOptions,
    entryPoints: [fileURLToPath(new URL(`../../../src/client/offline/${entry}`, import.meta.url))],
    define: { ...define },
  });
  return outputFiles.map(({ text }) => text).join('');
}
