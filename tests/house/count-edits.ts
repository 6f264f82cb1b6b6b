import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyOf } from '../mutants/copy.ts';
import { applied, type Change } from './change.ts';
import { french } from './french.ts';
import { places } from './places.ts';
import { plainSearch } from './plain-search.ts';

const original = path.resolve(import.meta.dirname, '../..');

/** Makes a change in a copy, and lets the compiler and `prove` judge it. Returns the files that it touched. */
async function tried(change: Change): Promise<readonly string[]> {
  const copy = copyOf(original);
  const temporary = mkdtempSync(path.join(tmpdir(), 'dossier-edits-'));
  try {
    const files = applied(copy.root, change);
    execFileSync('npm', ['run', '--silent', 'typecheck'], { cwd: copy.root, stdio: 'pipe' });
    await change.prove(copy.root, temporary);
    return files;
  } finally {
    copy.remove();
    rmSync(temporary, { recursive: true, force: true });
  }
}

const changes: Readonly<Record<string, Change>> = { places, french, search: plainSearch };
const wanted = process.argv.slice(2);
const chosen = Object.entries(changes).filter(([name]) => wanted.length === 0 || wanted.includes(name));

let failed = 0;
for (const [, change] of chosen) {
  try {
    const files = await tried(change);
    if (files.length > change.most) failed++;
    console.log(`${change.name}: ${files.length} files (${change.most} at most)\n  ${files.join('\n  ')}`);
  } catch (error) {
    failed++;
    const { stdout = '' } = error instanceof Error && 'stdout' in error ? error : {};
    console.log(`${change.name}: ${error instanceof Error ? error.message : String(error)}\n${String(stdout)}`);
  }
}
console.log(`${chosen.length} changes, ${failed} failed`);
if (failed > 0 || chosen.length === 0) process.exitCode = 1;
