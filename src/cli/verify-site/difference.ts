import { plural } from '../../schema/limits.ts';
import { shortened } from '../../schema/shortened.ts';
import type { ListedFile } from '../../schema/integrity.ts';
import type { Digest } from '../../build/manifest/file-digest.ts';

/** Something that is not as the list of a site says. */
export interface Difference {
  /** A file of the site, or of the dossier that it is compared with. */
  readonly path: string;
  readonly kind: 'missing' | 'changed' | 'moved' | 'unlisted' | 'unread' | 'content' | 'lock';
  /** What is different, as the end of a line. */
  readonly message: string;
}

/** Told how many files have been compared. */
export type CompareCount = (done: number, all: number) => void;

/** What came of comparing a site with its list. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** Files that hosts read and need not give to others: nothing can be told of them. */
  readonly kept: readonly string[];
}

/** What differs between a file and what is listed of it. */
export function changed(listed: ListedFile, { bytes, sha256 }: Digest): Difference[] {
  if (bytes === listed.bytes && sha256 === listed.sha256) return [];
  const how =
    bytes === listed.bytes
      ? 'another SHA-256 than is listed'
      : `${plural(bytes, 'byte')}, and ${plural(listed.bytes, 'byte')} are listed`;
  return [{ path: listed.path, kind: 'changed', message: `has changed: ${how}` }];
}

/** The same for one that is longer than what is listed, however long. */
export const longer = ({ path, bytes }: ListedFile): Difference => ({
  path,
  kind: 'changed',
  message: `has changed: more than the ${plural(bytes, 'byte')} that are listed`,
});

/** The same for a page that a host answers in another folder, from which the links in it lead elsewhere. */
export const moved = ({ path }: ListedFile, url: URL): Difference => ({
  path,
  kind: 'moved',
  message: `is given at ${shortened(url.href)}, from where its links lead elsewhere: have the host end the address of a folder in a slash`,
});

/** Whether a file is a page: some hosts write them anew. */
export const isPage = (path: string): boolean => path.endsWith('.html');

export const missing = ({ path }: ListedFile): Difference => ({ path, kind: 'missing', message: 'is not there' });
