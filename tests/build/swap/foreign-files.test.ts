import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeIntegrity } from '../../../src/build/manifest/integrity.ts';
import { foreignFault } from '../../../src/build/swap/foreign-files.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

function aSite() {
  const folder = aFolder();
  const out = path.join(folder, 'dist');
  writeFiles(out, { '.dossier-site': '', 'index.html': 'home', 'nl/index.html': 'home' });
  writeIntegrity(out, {
    versions: { dossier: '0.1.0', node: '24.0.0' },
    content: { files: 1, sha256: '0'.repeat(64) },
  });
  return { out, place: path.join(folder, 'public') };
}

describe('the folder of an earlier site', () => {
  test('is replaced where it has no more than that, and what systems and killed commands leave', () => {
    const { out, place } = aSite();
    writeFiles(out, {
      '.DS_Store': '',
      'nl/Thumbs.db': '',
      'nl/.dossier.pdf.part': '',
      '.dossier-new-0123456789ab/site/index.html': '',
    });
    expect(foreignFault(out, place)).toBe(undefined);
  });

  test('is not replaced where others put files there: the first three are named', () => {
    const { out, place } = aSite();
    writeFiles(out, { CNAME: 'dossier.example' });
    expect(foreignFault(out, place)).toBe(
      `${out} has 1 file that no build wrote, and a build would remove it: ${out}/CNAME. Move it to ${place}/ to publish it with the site, or delete it.`,
    );
    writeFiles(out, { '.git': '', 'nl/a.html': '', 'nl/b.html': '', 'z/c.html': '' });
    expect(foreignFault(out, undefined)).toBe(
      `${out} has 5 files that no build wrote, and a build would remove them: ${out}/.git, ${out}/CNAME, ${out}/nl/a.html and 2 more. Move them elsewhere to keep them, or delete them.`,
    );
  });

  test.skipIf(process.platform === 'win32')('is not replaced where a link is in it', () => {
    const { out, place } = aSite();
    symlinkSync('/', path.join(out, 'nl/link'));
    expect(foreignFault(out, place)).toContain(`${out}/nl/link.`);
  });

  test('is replaced as before where an older version wrote no list', () => {
    const folder = aFolder();
    writeFiles(folder, { '.dossier-site': '', 'index.html': 'home', CNAME: 'dossier.example' });
    expect(foreignFault(folder, undefined)).toBe(undefined);
  });

  test('is not replaced where its list cannot be read', () => {
    const { out, place } = aSite();
    writeFiles(out, { 'integrity.json': '{"format":2}' });
    expect(foreignFault(out, place)).toBe(
      `${out}/integrity.json has format 2, and this version of Dossier knows format 1, so nothing tells which files of ${out} a build wrote. Delete it to have all of them replaced, or give another folder with --out DIR.`,
    );
  });
});

test('a new folder and one of others is no concern of it', () => {
  const { out, place } = aSite();
  writeFiles(path.dirname(out), { 'photos/cat.jpg': 'a cat' });
  expect(foreignFault(path.join(out, 'none'), place)).toBe(undefined);
  expect(foreignFault(path.join(path.dirname(out), 'photos'), place)).toBe(undefined);
  expect(foreignFault(path.join(path.dirname(out), 'photos/cat.jpg/x'), place)).toBe(undefined);
});
