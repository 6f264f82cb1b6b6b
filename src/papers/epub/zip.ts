import { zipped } from '../../document/zip.ts';
import { nodePacking } from '../node-packing.ts';
import { type BookText, bytesOf } from './book-text.ts';

/** A file of the book, by its path in it. */
export interface BookFile {
  readonly path: string;
  readonly content: string | BookText | Uint8Array;
}

function* container(files: Iterable<BookFile>) {
  // It stands first and as it is, so that its bytes tell what the file is.
  yield { path: 'mimetype', pieces: ['application/epub+zip'], isStored: true };
  for (const { path, content } of files) {
    const isText = typeof content === 'object' && 'utf8' in content;
    yield { path, pieces: [isText ? bytesOf(content) : content] };
  }
}

/** The files as an EPUB container, each packed when it is asked for. */
export const epubFile = (files: Iterable<BookFile>): Iterable<Uint8Array> => zipped(container(files), nodePacking);
