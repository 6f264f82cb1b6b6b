import { hash } from 'node:crypto';
import { type Content, dataEntries } from '../../reader/content.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Integrity } from '../../schema/integrity.ts';
import { factChecksForAudience, forAudience, provenanceForAudience } from '../audience.ts';
import type { CheckedContent } from '../check-content.ts';
import { checksName, checksText } from '../fact-checks/checks-file.ts';
import { lockText } from './lock-text.ts';

/** The published files of a content folder, by their paths in it, in order. */
function publishedFiles(content: Content): string[] {
  const { folder, summary, briefings } = content;
  const files = [...dataEntries(content), ...summary, ...briefings].map(({ file }) => file);
  return [fileIn(folder, 'dossier.yaml'), ...files].map((file) => file.slice(fileIn(folder, '').length)).toSorted();
}

/**
 * The hashes by which a site names the content that it was made of, and its lock. They are of what the audience sees:
 * where all else is known, as it is of a lock, the hash of a whole tells a short secret in it to whoever tries guesses.
 */
export function publishedHashes({
  content,
  files,
  lock,
  factChecks,
}: Pick<CheckedContent, 'files' | 'lock' | 'factChecks'> & { readonly content: Content }): Pick<
  Integrity,
  'content' | 'lock'
> {
  const published = forAudience(content);
  const paths = publishedFiles(published);
  const line = (path: string, text: string): string => `${hash('sha256', text.replaceAll('\r\n', '\n'))}  ${path}\n`;
  const checks = factChecks?.checks && checksText(factChecksForAudience(factChecks.checks, published));
  const lines = [
    ...paths.map((path) => line(path, files.get(fileIn(content.folder, path))?.text ?? '')),
    ...(checks === undefined ? [] : [line(checksName, checks)]),
  ];
  const provenance = lock?.provenance && provenanceForAudience(lock.provenance, published);
  return {
    content: { files: lines.length, sha256: hash('sha256', lines.join('')) },
    ...(provenance ? { lock: hash('sha256', lockText(provenance)) } : {}),
  };
}
