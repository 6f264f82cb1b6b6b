import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { isForThePublic } from '../dossier/marking.ts';
import { passedContent } from '../run/checked-content.ts';
import type { Settings } from '../run/settings.ts';
import { generator } from './generator.ts';
import { linkPackages, packageFolders } from './packages.ts';

let found: readonly string[] | undefined;

/** Where the packages stand that the generator is made of. They are looked for when pages are made: most commands make none. */
export const packages = (): readonly string[] => (found ??= packageFolders(generator));

/** The parts of the generator that Astro looks for in its root. The last two say how the first is compiled. */
const parts = ['src', 'package.json', 'tsconfig.json'];

/** Whether a file is the copy of another, by its size and its time. */
function isCopied(file: string, copy: string): boolean {
  const [one, other] = [statSync(file, { throwIfNoEntry: false }), statSync(copy, { throwIfNoEntry: false })];
  return one?.isFile() === true && one.size === other?.size && one.mtime.getTime() === other.mtime.getTime();
}

/**
 * Copies the generator's own code into the root of a run, again what has changed: Vite starts its server anew where it
 * sees another `tsconfig.json` or `package.json`.
 */
export function copyCode(root: string, from = generator): void {
  for (const part of parts)
    cpSync(path.join(from, part), path.join(root, part), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source, copy) => !isCopied(source, copy),
    });
}

/**
 * Makes a folder the root of one run of Astro, which keeps its data store and its compiled pages there, and takes no
 * page that stands elsewhere. So it gets a copy of the code, and the packages by a link.
 */
export function makeRoot(root: string): void {
  mkdirSync(root, { recursive: true });
  copyCode(root);
  linkPackages(packages(), path.join(root, 'node_modules'));
}

/** What tells Astro to work in a root that `makeRoot` made. */
export async function rootConfig(root: string, settings: Settings): Promise<AstroInlineConfig> {
  // This is loaded only now: most commands have no use for it.
  const { astroConfig } = await import('../build/pages/astro-config.ts');
  const { content } = await passedContent();
  const config = astroConfig(settings, isForThePublic(content.dossier));
  return {
    ...config,
    configFile: false as const,
    root,
    publicDir: path.join(generator, 'public'),
    cacheDir: path.join(root, 'cache'),
    vite: { ...config.vite, cacheDir: path.join(root, 'vite'), server: { fs: { allow: [root, ...packages()] } } },
  };
}
