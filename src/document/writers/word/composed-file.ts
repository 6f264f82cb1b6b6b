import type { Composed } from '../../compose.ts';
import { composedInput } from './document.ts';
import { wordFile } from './package.ts';

/** A composed document as a file of Word, in pieces. The same document is the same bytes. */
export const composedFile = (document: Composed): Iterable<Uint8Array> => wordFile(composedInput(document));
