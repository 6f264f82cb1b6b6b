import { cpSync } from 'node:fs';
import path from 'node:path';
import { copyPublic, publicClash, publicPlace, type PublicFiles, readPublic } from '../build/public-folder.ts';
import { displayName } from '../reader/content-folder.ts';
import { plural } from '../schema/limits.ts';
import { shortened } from '../schema/shortened.ts';
import { generator } from './generator.ts';
import { type Options, refuse, UsageError } from './options.ts';

type Places = Pick<Options, 'content' | 'out'>;

/** What every site has as it is. */
const ofTheGenerator = path.join(generator, 'public');

/** Where the editors may have files of their own for the site. */
export const publicPlaceOf = ({ content, out }: Places): string | undefined =>
  publicPlace(content, [ofTheGenerator, out]);

/** The files in that folder, if it is there. Throws a `UsageError` for what cannot be published. */
export function publicFilesIn(place: string | undefined): PublicFiles | undefined {
  const read = place === undefined ? undefined : readPublic(place);
  if (read && 'fault' in read) throw new UsageError(read.fault);
  return read;
}

/** Gathers in a new folder what `dev` serves as it is. Throws a `UsageError` for what cannot be published. */
export function gatherServed(folder: string, places: Places): void {
  cpSync(ofTheGenerator, folder, { recursive: true });
  const own = publicFilesIn(publicPlaceOf(places));
  if (!own) return;
  refuse(publicClash(own, folder, []));
  copyPublic(own, folder);
}

/** What is said of them when the site has them. */
export const publicLines = (files: PublicFiles | undefined): string[] =>
  files === undefined
    ? []
    : [
        `${plural(files.files.length, 'file')} of ${displayName(files.folder)} ${files.files.length === 1 ? 'stands' : 'stand'} in the site as ${files.files.length === 1 ? 'it is' : 'they are'}.`,
        ...files.leftOut.map(
          (name) =>
            `${shortened(displayName(path.join(files.folder, name)))} is left out, since its name begins with a dot.`,
        ),
      ];
