import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recoverInside, replaceInside } from '../../../../src/build/swap/replace/inside.ts';
import { filesOf, writeFiles } from '../../../fixtures/files.ts';
import { aFolder } from '../../../fixtures/written-dossier.ts';

/** Two sites that differ in every way two folders can. */
const oldSite = {
  'index.html': 'old home',
  'same.css': 'same',
  'gone/deep/page.html': 'old',
  'folder-to-file/a.html': 'old',
  'file-to-folder': 'old',
  'nl/index.html': 'old',
};
const newSite = {
  'index.html': 'new home',
  'same.css': 'same',
  '_astro/new.css': 'new',
  'folder-to-file': 'new',
  'file-to-folder/a/b.html': 'new',
  'nl/index.html': 'new',
};

function sites() {
  const folder = aFolder();
  const [site, target] = [path.join(folder, 'site'), path.join(folder, 'volume')];
  writeFiles(site, newSite);
  writeFiles(target, oldSite);
  return { folder, site, target, before: filesOf(target), after: filesOf(site) };
}

test('the files of the new site take the place of the old ones, and nothing else is left', async () => {
  const { site, target, after } = sites();
  await replaceInside(site, target);
  expect(filesOf(target)).toEqual(after);
  expect(readdirSync(target).toSorted()).toEqual(readdirSync(site).toSorted());
});

test('the folder itself stays, since it may be a volume', async () => {
  const { site, target } = sites();
  mkdirSync(path.join(target, 'empty'));
  await replaceInside(site, target);
  expect(existsSync(path.join(target, 'empty'))).toBe(false);
});

/** What is left by a build that is killed after it has decided and moved some of its files. */
function interrupted(moved: readonly string[]) {
  const made = sites();
  const { folder, site, target } = made;
  const swap = path.join(target, '.dossier-swap');
  mkdirSync(path.join(swap, 'old-0123456789ab'), { recursive: true });
  writeFiles(swap, { 'files.json': JSON.stringify(Object.keys(newSite)) });
  renameSync(site, path.join(swap, 'site'));
  for (const file of moved) renameSync(path.join(swap, 'site', file), path.join(target, file));
  return { folder, target, after: made.after };
}

test.each([[[]], [['same.css']], [['index.html', 'nl/index.html', 'same.css']]])(
  'what a build had decided when it was killed is finished by the next command, after %j',
  (moved) => {
    const { target, after } = interrupted(moved);
    recoverInside(target);
    expect(filesOf(target)).toEqual(after);
    recoverInside(target);
    expect(filesOf(target)).toEqual(after);
  },
);

test('the next build finishes it too, and then puts its own', async () => {
  const { folder, target } = interrupted(['index.html']);
  const third = path.join(folder, 'third');
  writeFiles(third, { 'index.html': 'third' });
  await replaceInside(third, target);
  expect(filesOf(target)).toEqual(filesOf(third));
  expect(readdirSync(target)).toEqual(['index.html']);
});

test('what was not decided is removed, and the old site is as it was', () => {
  const { target, before } = sites();
  writeFiles(target, { '.dossier-new-0123456789ab/site/index.html': 'half' });
  recoverInside(target);
  expect(filesOf(target)).toEqual(before);
});

test('a build whose copy another command takes for left over makes it again', async () => {
  const { site, target, after } = sites();
  writeFiles(site, Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`pages/${number}.html`, 'new'])));
  const replaced = replaceInside(site, target);
  const working = () => readdirSync(target).filter((name) => name.startsWith('.dossier-'));
  const [first] = working();
  await setImmediate();
  recoverInside(target);
  expect(working()).not.toContain(first);
  await replaced;
  expect(filesOf(target)).toEqual(filesOf(site));
  expect(filesOf(target)).toMatchObject(after);
});

test('of two builds at once each is complete, and the last stays', async () => {
  const { folder, site, target } = sites();
  const other = path.join(folder, 'other');
  writeFiles(other, oldSite);
  await Promise.all([replaceInside(site, target), replaceInside(other, target), replaceInside(site, target)]);
  expect([filesOf(site), filesOf(other)]).toContainEqual(filesOf(target));
});
