import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { diskSearchFile } from '../../disk/load-script.ts';
import { scriptOptions } from '../script-options.ts';

const entry = fileURLToPath(new URL('../../components/search-on-disk.ts', import.meta.url));

/** Writes the script that searches the site where it is opened from disk. */
export async function writeDiskSearch(siteDir: string): Promise<void> {
  const { outputFiles } = await build({
    ...scriptOptions,
    entryPoints: [entry],
    banner: { js: '/*! With MiniSearch, © Luca Ongaro, MIT licence */' },
  });
  const file = path.join(siteDir, diskSearchFile);
  await mkdir(path.dirname(file), { recursive: true });
  for (const { contents } of outputFiles) await writeFile(file, contents);
}
