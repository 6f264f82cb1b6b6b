import { strToU8, type Zippable, zipSync } from 'fflate';
import { firstDay } from '../document/zip.ts';

/** A file of the book, by its path in it. */
export interface BookFile {
  readonly path: string;
  readonly text: string;
}

/** The files as an EPUB container: its media type stands first and as it is, so that its bytes tell what the file is. */
export function epubFile(files: readonly BookFile[]): Uint8Array {
  const packed: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const { path, text } of files) packed[path] = strToU8(text);
  return zipSync(packed, { mtime: firstDay(), level: 9 });
}
