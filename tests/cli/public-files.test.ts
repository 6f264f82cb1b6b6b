import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { UsageError } from '../../src/cli/options.ts';
import { gatherServed } from '../../src/cli/public-files.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { optionsFor, run, writing, writingPdfs } from './build-steps.ts';

test.each([
  ['a page', 'public/index.html', 'index.html'],
  ['the list', 'public/integrity.json', 'integrity.json'],
  ['a PDF', 'public/nl/dossier.pdf', 'nl/dossier.pdf'],
])('a file of public/ that would replace %s is named, and the old site stays', async (_what, file, taken) => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  writeFiles(folder, { [file]: 'own' });
  const before = filesOf(folder);
  const print: Steps['pdfs'] = (_content, _dossier, _options, site) => {
    writeFiles(site, { 'nl/dossier.pdf': 'a PDF' });
    return Promise.resolve({ files: 1, warnings: [], forBooks: new Map() });
  };
  await expect(run(folder, writingPdfs(print))).rejects.toThrow(
    new UsageError(`${folder}/${file} would replace ${taken}, which the build makes. Rename it, or delete it.`),
  );
  expect(filesOf(folder)).toEqual(before);
});

test('a site may not stand inside public/, and one that was built as public/ is not published again', async () => {
  const folder = aWrittenDossier();
  await build({ ...optionsFor(folder), out: path.join(folder, 'public') }, aTerminal(), writing('first'));
  await run(folder, writing('second'));
  expect(existsSync(path.join(folder, 'dist/first.html'))).toBe(false);
  const other = aWrittenDossier();
  writeFiles(other, { 'public/CNAME': '' });
  const options = { ...optionsFor(other), out: path.join(other, 'public/site') };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(/^The site may not stand inside .*public/);
});

test('dev serves the files of the generator and those of public/, and refuses what a build refuses', () => {
  const folder = aWrittenDossier();
  const places = { content: path.join(folder, 'content'), out: path.join(folder, 'dist') };
  writeFiles(folder, { 'public/.well-known/security.txt': 'Contact:' });
  gatherServed(path.join(folder, 'served'), places);
  expect(Object.keys(filesOf(path.join(folder, 'served')))).toEqual(['.well-known/security.txt', 'favicon.svg']);
  writeFiles(folder, { 'public/favicon.svg': '<svg/>' });
  expect(() => gatherServed(path.join(folder, 'again'), places)).toThrow(
    new UsageError(
      `${folder}/public/favicon.svg would replace favicon.svg, which the build makes. Rename it, or delete it.`,
    ),
  );
});
