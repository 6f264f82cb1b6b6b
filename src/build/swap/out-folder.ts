import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { displayName } from '../../reader/content-folder.ts';
import { isOfTheDisk } from './replace/mount.ts';

/** The file by which a build knows that a folder is one of its own. */
export const marker = '.dossier-site';

/** The same of a review copy, which holds drafts. */
export const draftsMarker = '.dossier-drafts';

export const markerOf = (drafts: boolean): string => (drafts ? draftsMarker : marker);

/** Whether a file says that a build wrote the folder that it is in. */
export const isMarker = (name: string): boolean => name === marker || name === draftsMarker;

export const markerText = 'dossier build writes this folder, and replaces all that is in it.\n';

/** The path without symbolic links, as far as it exists. */
export function realPath(location: string): string {
  const absolute = path.resolve(location);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const parent = path.dirname(absolute);
  return parent === absolute ? absolute : path.join(realPath(parent), path.basename(absolute));
}

/** Whether a folder is another or holds it. Tests give the paths of another system. */
export function holds(outer: string, inner: string, system: path.PlatformPath = path): boolean {
  const way = system.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way));
}

/** What stands at a path, without following a link; undefined where nothing can be told. */
function found(location: string): Stats | undefined {
  try {
    return lstatSync(location);
  } catch {
    return undefined;
  }
}

/** Why no site can stand at or below something that is there; undefined where it is a folder, or a link to one. */
function noFolder(location: string): string | undefined {
  const known = statSync(location);
  if (known.isDirectory()) return undefined;
  const what = known.isFile() ? 'a file' : 'no folder';
  return `${displayName(location)} is ${what}, and the site needs a folder. Give another with --out DIR.`;
}

/** Why no folder can be made at a path that does not exist; undefined where one may. */
function newFault(location: string): string | undefined {
  const known = found(location);
  if (!known) return location === path.dirname(location) ? undefined : newFault(path.dirname(location));
  return known.isSymbolicLink() && !existsSync(location)
    ? `${displayName(location)} is a link to ${readlinkSync(location)}, which is not there. Make that folder, or give another with --out DIR.`
    : noFolder(location);
}

/** Why a folder is not for a review copy, or for a site without drafts; `undefined` where it may be. */
export function draftsFault(out: string, drafts: boolean): string | undefined {
  if (!existsSync(path.join(out, markerOf(!drafts)))) return undefined;
  const name = displayName(out) || 'This folder';
  return drafts
    ? `${name} holds a site without drafts, and a review copy never takes its place. Give another folder with --out DIR.`
    : `${name} holds a review copy with drafts, and never becomes the site. Add --drafts, or give another folder with --out DIR.`;
}

/**
 * Why a site may not be written to a folder, as one line; `undefined` where it may. All that a folder holds is replaced,
 * so it must be new, empty, or the site of an earlier build, and may neither hold what is `kept` nor lie in what is
 * `read`. A review copy and a site without drafts never take each other’s place.
 */
export function outFault(
  out: string,
  read: readonly string[],
  kept: readonly string[],
  drafts = false,
): string | undefined {
  const target = realPath(out);
  const name = displayName(out) || 'this folder';
  const other = 'Give another with --out DIR.';
  const precious = [...read, ...kept, homedir(), process.cwd()].find((folder) => holds(target, realPath(folder)));
  if (precious !== undefined)
    return `A build replaces all of ${name}, and ${displayName(precious) || 'this folder'} is in it. ${other}`;
  const source = read.find((folder) => holds(realPath(folder), target));
  if (source !== undefined)
    return `The site may not stand inside ${displayName(source)}, which it is made from. ${other}`;
  if (!existsSync(target)) return newFault(path.resolve(out));
  const unfit = noFolder(path.resolve(out));
  if (unfit !== undefined) return unfit;
  const names = readdirSync(target).filter((name) => !isOfTheDisk(target, name));
  const mixed = draftsFault(out, drafts);
  if (mixed !== undefined) return mixed;
  if (names.length === 0 || names.includes(markerOf(drafts))) return undefined;
  return `${name} holds files that are no earlier site, and a build replaces all of them. Empty it, or give another folder with --out DIR.`;
}
