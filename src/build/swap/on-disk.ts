import { tmpdir } from 'node:os';
import { displayName } from '../../reader/content-folder.ts';
import { DiskError, diskFault, type Place } from './disk-fault.ts';
import { realPath } from './out-folder.ts';
import { HalfwayError } from './replace/inside.ts';

/** The folder of the site, for what a disk may say about it. */
export const siteFolder = (out: string): Place => ({
  folder: realPath(out),
  name: displayName(out),
  otherwise: 'give another folder with --out DIR',
});

/** The folder of the system for what is needed meanwhile, or one of this run in it. */
export const temporary = (folder = realPath(tmpdir())): Place => ({
  folder,
  name: realPath(tmpdir()),
  otherwise: 'name a folder for what is needed meanwhile with TMPDIR',
});

/** Does one step. Where a disk refuses it, throws a `DiskError` that says where. */
export async function onDisk<T>(place: Place, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DiskError || error instanceof HalfwayError) throw error;
    const fault = diskFault(error, place);
    throw fault === undefined ? error : new DiskError(fault, { cause: error });
  }
}
