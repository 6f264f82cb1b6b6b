import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { UsageError } from '../../src/cli/options.ts';
import { print } from '../../src/cli/print.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';
import { optionsFor, run, writing } from './build-steps.ts';

test.each([
  ['the content', 'content', /^A build replaces all of .*content, and .*content is in it\./],
  ['a folder around the content', '.', /^A build replaces all of .*, and .*content is in it\./],
  ['a folder in the content', 'content/dist', /^The site may not stand inside .*content, which it is made from\./],
  ['a folder with other files', 'photos', /photos holds files that are no earlier site/],
  ['a file', 'photos/cat.jpg', /cat\.jpg is a file, and the site needs a folder\./],
])('%s is refused as the folder of the site', async (_what, out, message) => {
  const folder = aWrittenDossier();
  writeFiles(folder, { 'photos/cat.jpg': 'a cat' });
  const before = filesOf(folder);
  const options = { ...optionsFor(folder), out: path.join(folder, out) };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(message);
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(UsageError);
  expect(filesOf(folder)).toEqual(before);
});

test('the folder of the generator is refused', async () => {
  const options = { ...optionsFor(aWrittenDossier()), out: path.resolve(import.meta.dirname, '../..') };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(UsageError);
});

test('a new folder, also in one that is not there yet, and an empty one are accepted', async () => {
  const folder = aWrittenDossier();
  mkdirSync(path.join(folder, 'empty'));
  for (const out of ['empty', 'public/dossier'])
    await build({ ...optionsFor(folder), out: path.join(folder, out) }, aTerminal(), writing('site'));
  expect(existsSync(path.join(folder, 'empty/index.html'))).toBe(true);
  expect(existsSync(path.join(folder, 'public/dossier/index.html'))).toBe(true);
});

test('an archive that is not there is refused', () => {
  expect(() => optionsFor(aWrittenDossier(), '--archive', path.join(aFolder(), 'archive'))).toThrow(
    /^There is no folder .*archive\. Give another with --archive DIR\.$/,
  );
});

test('a review copy and a site without drafts never take each other’s place', async () => {
  const folder = aWrittenDossier();
  const out = path.join(folder, 'dist');
  expect(await run(folder, writing('published'))).toBe(true);
  const before = filesOf(folder);
  await expect(build(optionsFor(folder, '--drafts'), aTerminal(), writing('draft'))).rejects.toThrow(
    new UsageError(
      `${out} holds a site without drafts, and a review copy never takes its place. Give another folder with --out DIR.`,
    ),
  );
  expect(filesOf(folder)).toEqual(before);
  const review = path.join(folder, 'dist-drafts');
  const reviewing = { ...optionsFor(folder, '--drafts'), out: review };
  for (const words of ['draft', 'again']) expect(await build(reviewing, aTerminal(), writing(words))).toBe(true);
  expect(Object.keys(filesOf(review))).toEqual([
    '.dossier-drafts',
    '_headers',
    '_redirects',
    'again.html',
    'index.html',
    'integrity.json',
  ]);
  for (const command of [build, print])
    await expect(command({ ...reviewing, drafts: false }, aTerminal())).rejects.toThrow(
      new UsageError(
        `${review} holds a review copy with drafts, and never becomes the site. Add --drafts, or give another folder with --out DIR.`,
      ),
    );
});

test('a file that others put into the site is named, also when it comes while the new one is built', async () => {
  const folder = aWrittenDossier();
  const dist = path.join(folder, 'dist');
  await run(folder, writing('good'));
  const late: Steps = {
    ...writing('late'),
    offline: () => {
      writeFiles(dist, { CNAME: 'dossier.example' });
      return Promise.resolve();
    },
  };
  const message = `${dist} has 1 file that no build wrote, and a build would remove it: ${dist}/CNAME. Move it to ${folder}/public/ to publish it with the site, or delete it.`;
  for (const steps of [late, writing('next')])
    await expect(run(folder, steps)).rejects.toThrow(new UsageError(message));
  expect(existsSync(path.join(dist, 'good.html'))).toBe(true);
});
