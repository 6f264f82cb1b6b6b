import { dossierFiles } from './dossier-files.ts';
import type { DossierOptions } from './plan.ts';

/** The file of an entry; of a briefing, the Dutch one. */
export const entryPath = /^(?:(?:actors|events|quotes|sources)\/[^/]+\.yaml|briefings\/[^/]+\/nl\.mdx)$/;

/** The files of a generated dossier, as texts. */
export const texts = (options: DossierOptions): [path: string, text: string][] =>
  [...dossierFiles(options)].map(({ path, content }) => [path, Buffer.from(content).toString()]);
