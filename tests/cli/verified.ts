import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../../src/cli/options.ts';
import { verify } from '../../src/cli/verify.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { aTerminal } from '../fixtures/terminal.ts';

export const month = edtf().parse('2026-12');

export const allProven = '9 passages: 9 proven, 0 refused, 0 not checkable';

/** Runs the command on the dossier in a folder, and tells what it says. */
export async function run(folder: string, ...args: string[]) {
  const terminal = aTerminal();
  const options = readOptions(['verify', '--content', path.join(folder, 'content'), ...args], {});
  const good = await verify(options, terminal, month);
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  return { good, printed: short(terminal.printed), failed: short(terminal.failed) };
}

export const lockIn = (folder: string): string => path.join(folder, 'content/provenance.lock.json');

export const replaceIn = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
