import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyPublic, publicClash, publicPlace, readPublic } from '../../../src/build/public-folder.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

function aPublic(files: Readonly<Record<string, string>> = {}) {
  const folder = aFolder();
  const place = path.join(folder, 'public');
  mkdirSync(place);
  writeFiles(place, files);
  return { folder, place };
}

test('its place is beside the content, unless that is taken', () => {
  const { folder, place } = aPublic();
  const content = path.join(folder, 'content');
  expect(publicPlace(content, [path.join(folder, 'dist')])).toBe(place);
  expect(publicPlace(content, [path.join(folder, 'dist'), `${place}${path.sep}`])).toBe(undefined);
});

describe('a public folder', () => {
  test('gives all its files but those that begin with a dot, save two that hosts ask for', () => {
    const { place } = aPublic({
      CNAME: 'dossier.example',
      '.nojekyll': '',
      '.well-known/security.txt': 'Contact:',
      '.well-known/.git/config': 'secret',
      '.env': 'secret',
      'a/.nojekyll': 'secret',
      'a/b/ë.txt': '',
    });
    expect(readPublic(place)).toEqual({
      folder: place,
      files: ['.nojekyll', '.well-known/security.txt', 'CNAME', 'a/b/ë.txt'],
      leftOut: ['.env', '.well-known/.git', 'a/.nojekyll'],
    });
  });

  test('that is not there, is a file, or is an earlier site gives none', () => {
    const { folder, place } = aPublic({ '.dossier-site': '' });
    writeFiles(folder, { 'other/public': 'a file' });
    for (const none of [place, path.join(folder, 'other/public'), path.join(folder, 'none/public')])
      expect(readPublic(none)).toBe(undefined);
  });

  test.skipIf(process.platform === 'win32')('with a link, to a file or a folder, or that is one is refused', () => {
    const { folder, place } = aPublic({ 'a/b.txt': '' });
    writeFiles(folder, { 'secret.txt': 'secret' });
    mkdirSync(path.join(folder, 'other'));
    symlinkSync(place, path.join(folder, 'other/public'));
    expect(readPublic(path.join(folder, 'other/public'))).toEqual({
      fault: `${folder}/other/public is a link, and links are not followed. Put the folder itself there.`,
    });
    symlinkSync(path.join(folder, 'secret.txt'), path.join(place, 'a/link.txt'));
    expect(readPublic(place)).toEqual({
      fault: `${place}/a/link.txt is a link, and links are not followed. Put the file itself there.`,
    });
  });

  test.skipIf(process.platform === 'win32')('with what is no file, or a name for no address, is refused', () => {
    const [one, other] = [aPublic(), aPublic({ 'a\\b': '' })];
    execFileSync('mkfifo', [path.join(one.place, 'pipe')]);
    expect(readPublic(one.place)).toEqual({
      fault: `${one.place}/pipe is no file, and cannot be published. Remove it.`,
    });
    expect(readPublic(other.place)).toEqual({
      fault: `${other.place}/a\\b has a name that no address can have. Rename it.`,
    });
  });
});

test.each([
  [['a.txt', 'nl/extra.html', '.well-known/x'], undefined],
  [['nl/index.html'], 'nl/index.html'],
  [['nl'], 'nl'],
  [['index.html/a.txt'], 'index.html'],
  [['integrity.json'], 'integrity.json'],
  [['integrity.json/a'], 'integrity.json'],
])('of %j, what would replace a file that the build makes is named: %s', (files, taken) => {
  const { folder, place } = aPublic();
  writeFiles(path.join(folder, 'site'), { 'index.html': 'home', 'nl/index.html': 'home' });
  const own = { folder: place, files, leftOut: [] };
  expect(publicClash(own, path.join(folder, 'site'), ['integrity.json'])).toBe(
    taken && `${place}/${files[0] ?? ''} would replace ${taken}, which the build makes. Rename it, or delete it.`,
  );
});

test('its files are copied as they are, and never over others', () => {
  const { folder, place } = aPublic({ 'nl/a.txt': 'own', 'index.html': 'own' });
  const site = path.join(folder, 'site');
  writeFiles(site, { 'nl/index.html': 'home' });
  copyPublic({ folder: place, files: ['nl/a.txt', 'index.html'], leftOut: [] }, site);
  expect(readFileSync(path.join(site, 'nl/a.txt'), 'utf8')).toBe('own');
  expect(() => copyPublic({ folder: place, files: ['index.html'], leftOut: [] }, site)).toThrow(/EEXIST/);
});
