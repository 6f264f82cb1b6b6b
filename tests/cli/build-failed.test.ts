import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Steps } from '../../src/cli/build-site.ts';
import { DiskError } from '../../src/build/swap/disk-fault.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { noIndex, run, writing } from './build-steps.ts';

const failing: readonly (readonly [string, Steps])[] = [
  ['pages', { ...writing('half'), pages: () => Promise.reject(new Error('A page is broken.')) }],
  ['Word documents', { ...writing('half'), wordFiles: () => Promise.reject(new Error('No document.')) }],
  ['books', { ...writing('half'), book: () => Promise.reject(new Error('No book.')) }],
  [
    'search index',
    { ...writing('half'), searchIndex: () => ({ ...noIndex, write: () => Promise.reject(new Error('No index.')) }) },
  ],
  ['offline worker', { ...writing('half'), offline: () => Promise.reject(new Error('No worker.')) }],
  ['PDFs', { ...writing('half'), pdfs: () => Promise.reject(new Error('A page was not printed.')) }],
  ['home page', { ...writing('half'), pages: () => Promise.resolve() }],
];

test.each(failing)('a build that fails at its %s leaves the old site byte for byte', async (_part, steps) => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  const before = filesOf(folder);
  await expect(run(folder, steps)).rejects.toThrow(Error);
  expect(filesOf(folder)).toEqual(before);
});

/** A step that a disk refuses, with the error of the system. */
const refusing = (code: string, more: object = {}): Steps => ({
  ...writing('half'),
  searchIndex: () => ({
    ...noIndex,
    write: () => Promise.reject(Object.assign(new Error(`${code}: refused, write`), { code, ...more })),
  }),
});

test.each([
  ['ENOSPC', `The disk of ${tmpdir()} is full. Make room on it, or name`],
  ['EDQUOT', `You may store no more on the disk of ${tmpdir()}. Make room on it, or name`],
  ['EROFS', `The disk of ${tmpdir()} can only be read. Make it writable, or name`],
  ['EACCES', `You are not allowed to use ${tmpdir()}. Change its rights, or name`],
])('%s from any step is one line that names the disk, and says what became of the old site', async (code, start) => {
  const folder = aWrittenDossier();
  const dist = path.join(folder, 'dist');
  const end = ' a folder for what is needed meanwhile with TMPDIR.';
  await expect(run(folder, refusing(code))).rejects.toThrow(new DiskError(`${start}${end} Not built.`));
  await run(folder, writing('good'));
  await expect(run(folder, refusing(code))).rejects.toThrow(
    new DiskError(`${start}${end} Not built: ${dist} is as it was.`),
  );
});

test('a disk that is full is told of by its own words, however deep they stand', async () => {
  const said = new Error('Build failed', {
    cause: new AggregateError([new Error('No space left on device (os error 28)')]),
  });
  const steps: Steps = { ...writing('half'), pages: () => Promise.reject(said) };
  await expect(run(aWrittenDossier(), steps)).rejects.toThrow(/^The disk of .* is full\./);
});

test('a file elsewhere that may not be read is named itself', async () => {
  const folder = aWrittenDossier();
  const file = path.join(folder, 'content/dossier.yaml');
  await expect(run(folder, refusing('EACCES', { path: file }))).rejects.toThrow(
    new DiskError(`You are not allowed to use ${file}. Change its rights. Not built.`),
  );
});

test('another fault says which site there is, besides what is wrong', async () => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  const terminal = aTerminal();
  const broken: Steps = { ...writing('half'), pages: () => Promise.reject(new Error('A page is broken.')) };
  await expect(run(folder, broken, terminal)).rejects.toThrow('A page is broken.');
  expect(terminal.failed).toEqual([`Not built: ${path.join(folder, 'dist')} is as it was.`]);
});

test('a build that stops at its check has finished what a killed one left half way', async () => {
  const folder = aWrittenDossier('dangling-reference');
  const work = path.join(folder, '.dist-building-0123456789ab');
  writeFiles(work, { 'old/index.html': 'old', 'old/.dossier-site': '' });
  expect(await run(folder, writing('good'))).toBe(false);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});
