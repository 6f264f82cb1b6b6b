/** A file that is kept on a reader's device. */
export interface KeptFile {
  /** Its address below the base of the site: `nl/actors/europol/`. */
  readonly address: string;
  /** The head of the SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

/** What is kept, in numbers. */
export interface Extent {
  /** Names the build: another one has another version where any of its files differs. */
  readonly version: string;
  readonly files: number;
  /** The size of all files together, uncompressed. */
  readonly bytes: number;
}

export interface Manifest extends Extent {
  readonly list: readonly KeptFile[];
}

/** The extent on the first line, so that whoever wants no more reads no more; then a line for each file. */
export const manifestText = ({ version, files, bytes, list }: Manifest): string =>
  [[version, files, bytes], ...list.map(({ hash, address }) => [hash, address])]
    .map((line) => `${line.join('\t')}\n`)
    .join('');

/** Reads the extent from the beginning of a manifest, which has to hold its first line. */
export function parseExtent(text: string): Extent {
  const [version = '', files = '', bytes = ''] = text.slice(0, text.indexOf('\n')).split('\t');
  return { version, files: Number(files), bytes: Number(bytes) };
}

export function parseManifest(text: string): Manifest {
  const list = text
    .split('\n')
    .slice(1, -1)
    .map((line) => ({ hash: line.slice(0, hashLength), address: line.slice(hashLength + 1) }));
  return { ...parseExtent(text), list };
}

/** Long enough that no two files of a site share one by chance. */
export const hashLength = 16;
