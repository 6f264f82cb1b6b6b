import { existsSync } from 'node:fs';
import path from 'node:path';
import { holds, realPath } from '../build/swap/out-folder.ts';
import { generator } from './generator.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether npm runs this very command for the generator, and not another script that came to start it. */
function isRunByNpm(env: Environment): boolean {
  const manifest = env['npm_package_json'];
  return (
    manifest !== undefined &&
    realPath(manifest) === realPath(path.join(generator, 'package.json')) &&
    realPath('.') === realPath(generator) &&
    /\bsrc[\\/]cli[\\/]dossier\.ts\b/.test(env['npm_lifecycle_script'] ?? '')
  );
}

/**
 * The folder in which the person stands who runs this command. npm runs the scripts of a package in its folder, and says
 * in `INIT_CWD` where it was called; a variable that comes from another npm says nothing.
 */
export function whereOneStands(env: Environment): string {
  const folder = env['INIT_CWD'];
  return folder !== undefined && existsSync(folder) && isRunByNpm(env) ? folder : process.cwd();
}

/**
 * The defaults of whoever stands in a folder. Somewhere in a clone of the generator these are the ones of the clone,
 * unless a folder `content` is there; anywhere else it is one's own dossier that is meant.
 */
export function defaultsFor(env: Environment, folder: string): Environment {
  const [clone, here] = [realPath(generator), realPath(folder)];
  const inClone = here !== clone && holds(clone, here);
  if (!inClone || existsSync(path.join(folder, 'content'))) return env;
  return { DOSSIER_CONTENT: path.join(generator, 'content'), DOSSIER_OUT: path.join(generator, 'dist'), ...env };
}

/** Goes where the person stands, so that what they name is found there and named so. Gives the environment with defaults. */
export function standHere(env: Environment): Environment {
  const folder = whereOneStands(env);
  const moved = folder !== process.cwd();
  process.chdir(folder);
  return moved ? defaultsFor(env, folder) : env;
}
