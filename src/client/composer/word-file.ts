import type { Composed } from '../../document/compose.ts';
import { composedInput } from '../../document/writers/word/document.ts';
import { wordFile } from '../../document/writers/word/package.ts';
import { mediaTypes } from '../../schema/document-formats.ts';

/** A composed document as a file of Word. The same document is the same bytes. */
export const composedFile = (document: Composed): Blob =>
  // A copy of each piece, which is a buffer of its own.
  new Blob(
    Array.from(wordFile(composedInput(document)), (piece) => new Uint8Array(piece)),
    { type: mediaTypes.docx },
  );
