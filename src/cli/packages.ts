import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

/** Where Node looks for the packages of a folder, the nearest first. */
function* packageFoldersAround(folder: string): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    if (path.basename(at) !== 'node_modules') yield path.join(at, 'node_modules');
    if (at === path.dirname(at)) return;
  }
}

/**
 * The folders in which the packages stand that a generator is made of, the nearest first. As a rule it is one; an
 * installer makes another where a package of the same name was there in another version.
 *
 * @throws where one of the packages is not installed
 */
export function packageFolders(generator: string): readonly string[] {
  const text = readFileSync(path.join(generator, 'package.json'), 'utf8');
  const wanted = new Set(Object.keys(manifest.parse(JSON.parse(text)).dependencies));
  const folders: string[] = [];
  for (const folder of packageFoldersAround(realpathSync.native(generator))) {
    const found = [...wanted].filter((name) => existsSync(path.join(folder, name)));
    if (found.length > 0) folders.push(realpathSync.native(folder));
    for (const name of found) wanted.delete(name);
    if (wanted.size === 0) return folders;
  }
  throw new Error(`Not installed: ${[...wanted].join(', ')}. Run npm install.`);
}

/** The packages in a folder by name, those of a scope as `@scope/name`. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(path.join(folder, name)).map((own) => `${name}/${own}`) : [name],
    );

/** Makes a folder in which packages are found: a link to the only one, or one to each package, of two the nearer. */
export function linkPackages(folders: readonly string[], link: string): void {
  const [only, ...others] = folders;
  if (only !== undefined && others.length === 0) return symlinkSync(only, link, 'junction');
  const placed = new Map(folders.toReversed().flatMap((folder) => namesIn(folder).map((name) => [name, folder])));
  for (const [name, folder] of placed) {
    mkdirSync(path.dirname(path.join(link, name)), { recursive: true });
    symlinkSync(path.join(folder, name), path.join(link, name), 'junction');
  }
}
