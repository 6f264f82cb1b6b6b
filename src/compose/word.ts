import { mediaTypes } from '../schema/document-formats.ts';
import { diskWordFile, loadScript } from '../disk/load-script.ts';
import { isOnDisk } from '../disk/on-disk.ts';
import type { Composed } from '../document/compose.ts';
import { saveFile } from './save-file.ts';

type WordWriter = (document: Composed) => Iterable<Uint8Array>;

declare global {
  /** Where the script of a site on disk leaves its writer. */
  var dossierWord: WordWriter | undefined;
}

/** What writes a document for Word. It loads when it is asked for, as what writes texts does. */
async function wordWriter(base: string): Promise<WordWriter> {
  if (!isOnDisk()) return (await import('../document/writers/word/composed-file.ts')).composedFile;
  if (!globalThis.dossierWord) await loadScript(base + diskWordFile);
  if (!globalThis.dossierWord) throw new Error(`${diskWordFile} brought nothing.`);
  return globalThis.dossierWord;
}

/** Has the browser save a document for Word. */
export async function saveWord(document: Composed, base: string, file: string): Promise<void> {
  const write = await wordWriter(base);
  saveFile(
    // A copy of each piece, which is a buffer of its own.
    Array.from(write(document), (piece) => new Uint8Array(piece)),
    mediaTypes.docx,
    file,
  );
}
