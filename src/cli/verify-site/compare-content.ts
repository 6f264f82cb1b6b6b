import path from 'node:path';
import { checkContent } from '../../dossier/check-content.ts';
import { lockName } from '../../dossier/provenance/lock-file.ts';
import { publishedHashes } from '../../dossier/provenance/published-hashes.ts';
import { displayName } from '../../reader/content-folder.ts';
import type { Integrity } from '../../schema/integrity.ts';
import { plural } from '../../schema/limits.ts';
import type { Difference } from './difference.ts';

/** Compares a dossier with what a site says that it was made of. */
export async function compareContent(folder: string, integrity: Integrity): Promise<Difference[]> {
  const name = displayName(folder) || '.';
  const { content, ...rest } = await checkContent(folder);
  if (!content)
    return [
      {
        path: name,
        kind: 'content',
        message: 'has errors, so no site is made of it as it is: dossier check lists them',
      },
    ];
  const ours = publishedHashes({ ...rest, content });
  const differences: Difference[] = [];
  if (ours.content.sha256 !== integrity.content.sha256) {
    const [here, there] = [ours.content.files, integrity.content.files];
    const count = here === there ? '' : `: ${plural(here, 'published file')}, and the site was made of ${there}`;
    differences.push({ path: name, kind: 'content', message: `is not the content that the site was made of${count}` });
  }
  if (ours.lock !== integrity.lock)
    differences.push({
      path: displayName(path.join(folder, lockName)),
      kind: 'lock',
      message: 'is not the lock that the site was made with',
    });
  return differences;
}
