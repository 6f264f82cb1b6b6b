import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { largerDossier } from '../search/larger/dossier.ts';
import { writeContent } from './write-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The first dossier, built as `npm run build` does, with its PDFs. */
    site: string;
    /** The same, built a second time. */
    again: string;
    /** The same under the base path `/dossiers/amaq/`, without PDFs. */
    based: string;
    /** A dossier with a source whose full text may be published, and one that may only be quoted. */
    open: string;
    /** A generated dossier of 300 entries. */
    larger: string;
    /** The dossier with two sources once more, under the base path `/kade/`: one that readers keep for reading offline. */
    offline: string;
  }
}

const run = promisify(execFile);

const build = (out: string, ...options: string[]) =>
  run(process.execPath, ['src/cli/dossier.ts', 'build', '--out', out, ...options]);

/** Builds the sites that the tests look at, once for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-sites-'));
  const inFolder = (name: string): string => path.join(folder, name);
  const [site, again, based, open] = [inFolder('site'), inFolder('again'), inFolder('based'), inFolder('open')];
  const larger = inFolder('larger');
  const offline = inFolder('offline');
  const content = await writeContent(largerDossier(300));
  await build(site);
  await build(again);
  await build(based, '--base', '/dossiers/amaq/', '--no-pdf');
  await build(open, '--content', 'tests/fixtures/open', '--require-archive', '--no-pdf');
  await build(larger, '--content', content, '--no-pdf');
  await rm(content, { recursive: true });
  const kept = inFolder('offline-content');
  await cp('tests/fixtures/open', kept, { recursive: true });
  await appendFile(path.join(kept, 'dossier.yaml'), 'offline: true\n');
  await build(offline, '--content', kept, '--base', '/kade/', '--no-pdf');
  project.provide('site', site);
  project.provide('again', again);
  project.provide('based', based);
  project.provide('open', open);
  project.provide('larger', larger);
  project.provide('offline', offline);
  return () => rm(folder, { recursive: true });
}
