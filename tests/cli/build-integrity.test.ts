import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Steps } from '../../src/cli/build-site.ts';
import { type Integrity, integritySchema } from '../../src/schema/integrity.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { run, writing, writingPdfs } from './build-steps.ts';

const listIn = (folder: string): Integrity =>
  integritySchema.parse(JSON.parse(readFileSync(path.join(folder, 'dist/integrity.json'), 'utf8')));

test('the list of a site has every other file with its hash, PDFs, books and those of public/ included', async () => {
  const folder = aWrittenDossier();
  writeFiles(folder, { 'public/CNAME': 'dossier.example\n', 'public/.env': 'secret' });
  const writesAt =
    (file: string) =>
    (site: string): Promise<void> => {
      writeFiles(site, { [file]: file });
      return Promise.resolve();
    };
  const by = { name: 'Chromium', version: '153.0', path: '/usr/bin/chromium', isSandboxed: true };
  const print: Steps['pdfs'] = async (_content, _dossier, _options, site) => {
    await writesAt('nl/dossier.pdf')(site);
    return { files: 1, warnings: [], forBooks: new Map(), by };
  };
  const terminal = aTerminal();
  await run(
    folder,
    { ...writingPdfs(print), book: writesAt('nl/dossier.epub'), offline: writesAt('offline.js') },
    terminal,
  );
  const all = Object.entries(filesOf(path.join(folder, 'dist')));
  const others = Object.fromEntries(all.filter(([file]) => !['integrity.json', '.dossier-site'].includes(file)));
  const { versions, content, files } = listIn(folder);
  expect(Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]))).toEqual(others);
  expect(Object.keys(others)).toEqual([
    'CNAME',
    '_headers',
    '_redirects',
    'first.html',
    'index.html',
    'nl/dossier.epub',
    'nl/dossier.pdf',
    'offline.js',
  ]);
  const ofSteps = files.filter(({ path }) => !path.startsWith('_'));
  expect(ofSteps.map(({ bytes }) => bytes)).toEqual([16, 5, 5, 15, 14, 10]);
  expect({ versions, files: content.files }).toEqual({
    versions: {
      dossier: expect.stringMatching(/^\d/) as string,
      node: process.versions.node,
      browser: 'Chromium 153.0',
    },
    files: 10,
  });
  expect(terminal.printed.slice(1, 3)).toEqual([
    `1 file of ${folder}/public stands in the site as it is.`,
    `${folder}/public/.env is left out, since its name begins with a dot.`,
  ]);
});

test('the same content gives the same list, byte for byte, whatever changes in a draft', async () => {
  const [one, other] = [aWrittenDossier(), aWrittenDossier()];
  writeFiles(other, { 'content/actors/geheim.yaml': 'kind: person\nname: Geheim\ndraft: true\n' });
  for (const folder of [one, other]) await run(folder, writing('first'));
  const text = (folder: string): string => readFileSync(path.join(folder, 'dist/integrity.json'), 'utf8');
  expect(text(other)).toBe(text(one));
});
