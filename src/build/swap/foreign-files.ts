import path from 'node:path';
import { displayName } from '../../reader/content-folder.ts';
import { plural } from '../../schema/limits.ts';
import { shortened } from '../../schema/shortened.ts';
import { integrityIn, isUnlisted, readIntegrity } from '../manifest/integrity.ts';
import { namesBelow } from '../files-below.ts';
import { hasCode } from './disk-fault.ts';
import { isMarker, realPath } from './out-folder.ts';
import { isWork } from './replace/inside.ts';
import { isOfTheDisk } from './replace/mount.ts';

/** What systems leave in folders that somebody looked at, and what a command leaves that was killed while it printed. */
const isLitter = (name: string): boolean =>
  ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name) || /^\..+\.part$/.test(name);

/** Whether what stands at a way below a folder is nobody's content. */
function isBeside(folder: string, name: string): boolean {
  const [first = ''] = name.split('/');
  return isLitter(path.posix.basename(name)) || isWork(first) || isOfTheDisk(folder, first);
}

const shown = 3;

/**
 * Why a site may not be replaced, as one line; `undefined` where it may. It holds files that no build wrote: they are
 * none of those that its list names. A site of an older version has no list, and is replaced as it is. `place` is where
 * a dossier has files of its own for the site, if it can.
 */
export function foreignFault(out: string, place: string | undefined): string | undefined {
  const target = realPath(out);
  const names = namesIn(target);
  if (!names?.some(isMarker)) return undefined;
  const read = readIntegrity(target);
  if (read === undefined) return undefined;
  if ('fault' in read)
    return `${integrityIn(out)} ${read.fault}, so nothing tells which files of ${displayName(out)} a build wrote. Delete it to have all of them replaced, or give another folder with --out DIR.`;
  const written = new Set(read.integrity.files.map((file) => file.path));
  const foreign = names.filter((name) => !written.has(name) && !isUnlisted(name) && !isBeside(target, name));
  if (foreign.length === 0) return undefined;
  const named = foreign.slice(0, shown).map((name) => shortened(displayName(path.join(out, name))));
  const more = foreign.length > shown ? ` and ${foreign.length - shown} more` : '';
  const it = foreign.length === 1 ? 'it' : 'them';
  const goal =
    place === undefined ? `elsewhere to keep ${it}` : `to ${displayName(place)}/ to publish ${it} with the site`;
  return `${displayName(out)} has ${plural(foreign.length, 'file')} that no build wrote, and a build would remove ${it}: ${named.join(', ')}${more}. Move ${it} ${goal}, or delete ${it}.`;
}

function namesIn(folder: string): string[] | undefined {
  try {
    return namesBelow(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
