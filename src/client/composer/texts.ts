import { isOnDisk } from '../disk/on-disk.ts';
import { diskTextsFile } from '../../contract/disk/script-files.ts';
import { brought } from '../disk/load-script.ts';
import type { Composed } from '../../document/compose.ts';

export type TextFormat = 'markdown' | 'text';
export type TextWriters = Readonly<Record<TextFormat, (document: Composed) => string>>;

declare global {
  /** Where the script of a site on disk leaves its writers. */
  var dossierTexts: TextWriters | undefined;
}

/** The writer of documents as text. It is large, and most readers print: so it loads when it is asked for. */
export async function textWriter(format: TextFormat, base: string): Promise<TextWriters[TextFormat]> {
  if (!isOnDisk()) {
    if (format === 'text') return (await import('../../document/writers/plain-text.ts')).plainText;
    return (await import('../../document/writers/markdown.ts')).markdown;
  }
  return (await brought(base + diskTextsFile, () => globalThis.dossierTexts))[format];
}
