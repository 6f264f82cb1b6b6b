import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '../../src/reader/content-folder.ts';
import { writeContent } from '../harness/write-content.ts';
import { build } from '../trials/trial-build.ts';

/** Builds a dossier with the program in `root`, and returns the folder of the site. Throws what the build says. */
export async function builtFrom(root: string, temporary: string, dossier: ContentFolder): Promise<string> {
  const content = await writeContent(dossier);
  const out = path.join(mkdtempSync(path.join(temporary, 'site-')), 'dist');
  const { code, said } = await build({ content, out, temporary, generator: root });
  if (code !== 0) throw new Error(`The changed program builds no site: ${said}`);
  return out;
}
