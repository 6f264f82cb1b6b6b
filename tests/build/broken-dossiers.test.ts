import path from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { readOptions } from '../../src/cli/options.ts';
import { marker } from '../../src/build/swap/out-folder.ts';
import { report } from '../../src/cli/report.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier, brokenNames, expectedReport } from '../fixtures/written-dossier.ts';

const unreachable: Steps = {
  pages: () => Promise.reject(new Error('A broken dossier was built.')),
  wordFiles: () => Promise.reject(new Error('A broken dossier was built.')),
  book: () => Promise.reject(new Error('A broken dossier was built.')),
  portable: () => {
    throw new Error('A broken dossier was made portable.');
  },
  searchIndex: () => {
    throw new Error('A broken dossier was indexed.');
  },
  edition: () => {
    throw new Error('A broken dossier got editions.');
  },
  offline: () => Promise.reject(new Error('A broken dossier got a worker.')),
  browserFault: () => Promise.reject(new Error('A browser was sought for a broken dossier.')),
  pdfs: () => Promise.reject(new Error('A broken dossier was printed.')),
};

/** What is an error only where one asks for it. */
const isAsked = (name: string | undefined): boolean => name === 'unchecked-fact';

/** As `npm run check` does it, with the names that an editor would see. */
const checked = async (content: string, name?: string) => {
  const archive = await openArchive(path.join(content, 'archive'));
  return checkContent(content, diskFolder(content, 'content'), {
    archive: archive && { ...archive, folder: 'content/archive' },
    requireChecked: isAsked(name),
  });
};

const hasErrors = (name: string): boolean => /^\d+ errors?\b/m.test(expectedReport(name));

test('the dossier that the broken ones start from has no problems', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  expect(report(await checked(content))).toBe('10 files checked, no problems');
});

test('there are at least 30 broken dossiers', () => {
  expect(brokenNames.filter(hasErrors).length).toBeGreaterThanOrEqual(30);
});

test.each(brokenNames)('%s gets exactly its expected report', async (name) => {
  const content = path.join(aWrittenDossier(name), 'content');
  expect(`${report(await checked(content, name))}\n`).toBe(expectedReport(name));
});

test.each(brokenNames.filter(hasErrors))('%s is not built, and the last good site stays', async (name) => {
  const folder = aWrittenDossier(name);
  const out = path.join(folder, 'dist');
  writeFiles(out, { [marker]: '', 'index.html': 'the last good site', 'nl/index.html': 'Samenvatting' });
  const before = filesOf(out);
  const asked = isAsked(name) ? ['--require-checked'] : [];
  const options = readOptions(['build', '--content', path.join(folder, 'content'), '--out', out, ...asked], {});
  const terminal = aTerminal();
  expect(await build(options, terminal, unreachable)).toBe(false);
  expect(terminal.failed).toEqual([`Not built: ${out} is as it was.`]);
  expect(filesOf(out)).toEqual(before);
});
