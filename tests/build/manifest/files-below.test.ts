import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, namesBelow } from '../../../src/build/files-below.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

test.skipIf(process.platform === 'win32')('files are found in all folders, and no link is followed', () => {
  const folder = aFolder();
  const [site, other] = [path.join(folder, 'site'), path.join(folder, 'other')];
  writeFiles(site, { 'b.html': '', 'a/c/d.html': '', 'a.html': '', '.hidden/e': '' });
  writeFiles(other, { 'secret.txt': '' });
  mkdirSync(path.join(site, 'empty'));
  symlinkSync(other, path.join(site, 'a/folder'));
  symlinkSync(path.join(other, 'secret.txt'), path.join(site, 'link.txt'));
  const files = ['.hidden/e', 'a.html', 'a/c/d.html', 'b.html'];
  expect(filesBelow(site)).toEqual(files);
  expect(namesBelow(site)).toEqual([...files, 'a/folder', 'link.txt'].toSorted());
});
