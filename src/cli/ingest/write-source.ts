import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onDisk } from '../../build/swap/on-disk.ts';
import { changeName, displayName } from '../../reader/content-folder.ts';
import { carryOutPlan } from '../change-files.ts';
import { dossierGround } from '../change-plan.ts';
import type { Options } from '../options.ts';
import { isRunning, replaceFile } from '../replace-file.ts';

/** Files on their way into the archive, which reads nothing that begins with a dot; the number is of the process. */
const pending = /^\.ingest-(\d+)-/;

/** Removes what a killed process was about to put into an archive. */
export function removePending(archive: string): void {
  if (!existsSync(archive)) return;
  for (const name of readdirSync(archive)) {
    const [, number] = pending.exec(name) ?? [];
    if (number !== undefined && (Number(number) === process.pid || !isRunning(Number(number))))
      rmSync(path.join(archive, name), { force: true });
  }
}

/** A source as it will stand in the dossier. */
export interface NewSource {
  readonly id: string;
  /** Its entry; `undefined` where that stands. */
  readonly yaml: string | undefined;
  /** The hash of the entry that it takes the place of; `null` where there is none. */
  readonly before?: string | null;
  /** Its files in the archive, by name. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
}

/**
 * Writes a source and its files, all of them or none: a process that is killed leaves files that no source has, which the
 * next one removes, or a plan, which the next one finishes.
 */
export async function writeSource(
  { id, yaml, before = null, files }: NewSource,
  { content, archive, command, operands }: Pick<Options, 'content' | 'archive' | 'command' | 'operands'>,
): Promise<void> {
  const moves = [...files.keys()].map((name, at) => ({ from: `.ingest-${process.pid}-${at}`, to: name }));
  try {
    await onDisk({ folder: archive, name: displayName(archive) }, () => {
      for (const [at, bytes] of [...files.values()].entries())
        replaceFile(path.join(archive, `.ingest-${process.pid}-${at}`), bytes);
    });
    const written = yaml === undefined ? [] : [{ file: `sources/${id}.yaml`, before, after: yaml }];
    await carryOutPlan(dossierGround({ content, archive }), {
      command: [command, ...operands].join(' '),
      files: written,
      archive: moves,
    });
  } catch (error) {
    // What a plan names is still to be moved.
    if (!existsSync(path.join(content, changeName))) removePending(archive);
    throw error;
  }
}
