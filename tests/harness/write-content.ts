import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFolder } from '../../src/reader/content-folder.ts';

/** Writes a content folder that a test holds in memory to a temporary folder, and returns where. */
export async function writeContent(content: ContentFolder): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-content-'));
  for (const name of await content.files()) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await content.read(name));
  }
  return folder;
}
