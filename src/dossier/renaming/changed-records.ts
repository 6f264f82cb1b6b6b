import type { ReadContent } from '../../reader/content.ts';
import { type ChecksFile, checksName, checksText } from '../fact-checks/checks-file.ts';
import { type LockFile, lockName } from '../provenance/lock-file.ts';
import { lockText } from '../provenance/lock-text.ts';
import { lineEnd } from './edits.ts';
import type { Redirection } from './ref-edits.ts';
import { renamedChecks } from './renamed-checks.ts';
import { renamedLock } from './renamed-lock.ts';

/** A file of the content folder that is written, by its names in the folder. */
export interface ChangedFile {
  /** The file as it was; another than `name` where it moves. */
  readonly from: string;
  readonly name: string;
  readonly text: string;
  /** In how many places it says something else. */
  readonly places: number;
}

/** What commands have recorded of a dossier. */
export interface Records {
  readonly lock: LockFile | undefined;
  readonly factChecks: ChecksFile | undefined;
}

/** How many lines of a text are others than before. */
function changedLines(before: string, after: string): number {
  const [old, renewed] = [before.split('\n'), after.split('\n')];
  const [known, kept] = [new Set(old), new Set(renewed)];
  return Math.max(renewed.filter((line) => !known.has(line)).length, old.filter((line) => !kept.has(line)).length);
}

function changedFile(name: string, old: string, before: string, after: string): ChangedFile[] {
  if (before === after) return [];
  const text = after.replaceAll('\n', lineEnd(old));
  return [{ from: name, name, text, places: changedLines(old, text) }];
}

/** Where passages stand and who checked which facts, where a change has that say something else. */
export function changedRecords(
  { lock, factChecks }: Records,
  content: ReadContent,
  intent: Redirection & { readonly isMerged: boolean },
): ChangedFile[] {
  const { isMerged } = intent;
  const files: ChangedFile[] = [];
  if (lock?.provenance) {
    const renamed = renamedLock(lock.provenance, content, intent, isMerged);
    files.push(...changedFile(lockName, lock.text, lockText(lock.provenance), lockText(renamed)));
  }
  if (factChecks?.checks) {
    const renamed = renamedChecks(factChecks.checks, content, intent, isMerged);
    files.push(...changedFile(checksName, factChecks.text, checksText(factChecks.checks), checksText(renamed)));
  }
  return files;
}
