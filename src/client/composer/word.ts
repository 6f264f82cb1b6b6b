import { diskWordFile } from '../../contract/disk/script-files.ts';
import { brought } from '../disk/load-script.ts';
import { isOnDisk } from '../disk/on-disk.ts';
import type { Composed } from '../../document/compose.ts';

type WordWriter = (document: Composed) => Blob;

declare global {
  /** Where the script of a site on disk leaves its writer. */
  var dossierWord: WordWriter | undefined;
}

/** The writer of documents for Word. It loads when it is asked for, as that of texts does. */
export async function wordWriter(base: string): Promise<WordWriter> {
  if (!isOnDisk()) return (await import('./word-file.ts')).composedFile;
  return brought(base + diskWordFile, () => globalThis.dossierWord);
}
