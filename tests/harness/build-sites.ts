import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The first dossier, built as `npm run build` does. */
    site: string;
    /** The same, built a second time. */
    again: string;
    /** The same under the base path `/dossiers/amaq/`. */
    based: string;
  }
}

const run = promisify(execFile);

const build = (out: string, ...options: string[]) =>
  run(process.execPath, ['src/cli/dossier.ts', 'build', '--out', out, ...options]);

/** Builds the sites that the tests look at, once for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-sites-'));
  const [site, again, based] = [path.join(folder, 'site'), path.join(folder, 'again'), path.join(folder, 'based')];
  await build(site);
  await build(again);
  await build(based, '--base', '/dossiers/amaq/');
  project.provide('site', site);
  project.provide('again', again);
  project.provide('based', based);
  return () => rm(folder, { recursive: true });
}
