import { strToU8, zipSync } from 'fflate';
import { firstDay } from '../../document/zip.ts';

/** A file of the book, by its path in it. */
export interface BookFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What ends an archive: how many files it has, and where its directory stands (APPNOTE 4.3.16). */
const endSize = 22;
const end = { files: 8, allFiles: 10, size: 12, offset: 16 } as const;
/** In a line of the directory: where the file stands (APPNOTE 4.3.12). */
const offsetInLine = 42;

const view = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

/**
 * The files as an EPUB container, each packed when it is asked for. Its media type stands first and as it is, so that
 * its bytes tell what the file is.
 *
 * Each file is packed as an archive of its own, of which the entry and the line in the directory are taken. `zipped()`
 * writes sizes after the content, which readers that begin at the front refuse of a file that is stored as it is.
 */
export function* epubFile(files: Iterable<BookFile>): Generator<Uint8Array> {
  const lines: Uint8Array[] = [];
  let offset = 0;
  let last = new Uint8Array(endSize);
  const packed = (path: string, bytes: Uint8Array, level: 0 | 9): Uint8Array => {
    const archive = zipSync({ [path]: bytes }, { mtime: firstDay(), level });
    last = archive.slice(-endSize);
    const directory = view(last).getUint32(end.offset, true);
    const line = archive.slice(directory, -endSize);
    view(line).setUint32(offsetInLine, offset, true);
    lines.push(line);
    offset += directory;
    return archive.subarray(0, directory);
  };
  yield packed('mimetype', strToU8('application/epub+zip'), 0);
  for (const { path, content } of files)
    yield packed(path, typeof content === 'string' ? strToU8(content) : content, 9);
  yield* lines;
  const closing = view(last);
  closing.setUint16(end.files, lines.length, true);
  closing.setUint16(end.allFiles, lines.length, true);
  closing.setUint32(
    end.size,
    lines.reduce((size, line) => size + line.length, 0),
    true,
  );
  closing.setUint32(end.offset, offset, true);
  yield last;
}
