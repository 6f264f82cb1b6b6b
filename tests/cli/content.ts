import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/cli/check.ts';
import { readOptions } from '../../src/cli/options.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

export const aContent = (): string => path.join(aWrittenDossier(), 'content');

export const read = (content: string, file: string): string => readFileSync(path.join(content, file), 'utf8');

/** The last line of what check says. */
export async function checked(content: string): Promise<string | undefined> {
  const terminal = aTerminal();
  await check(readOptions(['check', '--content', content], {}), terminal);
  return terminal.printed[0]?.split('\n').at(-1);
}
