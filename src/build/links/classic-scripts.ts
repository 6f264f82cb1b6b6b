import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../files-below.ts';
import { build, type Plugin } from 'esbuild';
import { scriptOptions } from '../script-options.ts';

const moduleTag = /^<script type="module" src="([^"]+)">$/;

/** The tag of a module as that of a script, which runs at the same moment; names it to `loaded`. Any other tag as it is. */
export function classicTag(tag: string, loaded: (src: string) => void): string {
  const [, src] = moduleTag.exec(tag) ?? [];
  if (src === undefined) return tag;
  loaded(src);
  return `<script src="${src}" defer>`;
}

/** What a script imports when it needs it stays a module. */
const lateImports: Plugin = {
  name: 'late-imports',
  setup: (bundler) =>
    bundler.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** Vite hands each late import a list of files to load ahead, which `plain-imports` of `astro-config.ts` does not look at. */
const withoutLists: Plugin = {
  name: 'without-lists',
  setup: (bundler) =>
    bundler.onLoad({ filter: /\.js$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, ''),
    })),
};

/** A module, with its static imports, as a script. Without exports and in a scope of its own, a module is a script. */
async function classicScript(file: string): Promise<{ file: string; script: string }> {
  const { outputFiles } = await build({
    ...scriptOptions,
    stdin: { contents: `import './${path.basename(file)}'`, resolveDir: path.dirname(file) },
    format: 'esm',
    banner: { js: '(()=>{"use strict";' },
    footer: { js: '})();' },
    plugins: [lateImports, withoutLists],
  });
  return { file, script: outputFiles.map(({ text }) => text).join('') };
}

/**
 * Makes scripts of modules, in place: browsers load no module from disk, and one file is one request. Throws where
 * another module imports one of them, and so would run it a second time.
 */
export async function writeClassicScripts(siteDir: string, modules: readonly string[]): Promise<void> {
  const files = modules.map((module) => path.join(siteDir, module));
  const scripts = await Promise.all(files.map(classicScript));
  for (const name of filesBelow(path.join(siteDir, '_astro')).filter((each) => each.endsWith('.js'))) {
    const file = path.join(siteDir, '_astro', name);
    const text = files.includes(file) ? '' : await readFile(file, 'utf8');
    const needed = files.find((each) => text.includes(path.basename(each)));
    if (needed) throw new Error(`_astro/${name} imports from ${path.basename(needed)}, which pages load as a script.`);
  }
  for (const { file, script } of scripts) await writeFile(file, script);
}
