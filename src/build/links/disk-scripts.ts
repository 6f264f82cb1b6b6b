import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { diskSearchFile, diskTextsFile, diskWordFile } from '../../contract/disk/script-files.ts';
import { scriptOptions } from '../script-options.ts';

const scripts = [
  {
    file: diskSearchFile,
    entry: 'search/search-on-disk.ts',
    banner: '',
  },
  {
    file: diskTextsFile,
    entry: 'composer/texts-on-disk.ts',
    banner: '/*! With mdast-util-to-markdown and mdast-util-gfm, © Titus Wormer, MIT licence */',
  },
  {
    file: diskWordFile,
    entry: 'composer/word-on-disk.ts',
    banner: '/*! With fflate, © Arjun Barrett, MIT licence */',
  },
] as const;

/** Writes the scripts that do on a page from disk what modules do on one from a server. */
export async function writeDiskScripts(siteDir: string): Promise<void> {
  for (const { file, entry, banner } of scripts) {
    const { outputFiles } = await build({
      ...scriptOptions,
      entryPoints: [fileURLToPath(new URL(`../../../src/client/${entry}`, import.meta.url))],
      banner: { js: banner },
    });
    const written = path.join(siteDir, file);
    await mkdir(path.dirname(written), { recursive: true });
    for (const { contents } of outputFiles) await writeFile(written, contents);
  }
}
