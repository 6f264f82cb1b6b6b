import path from 'node:path';
import { expect, test } from 'vitest';
import { parseIntegrity, readIntegrity, withFiles, writeIntegrity } from '../../../src/build/manifest/integrity.ts';
import { integrityText } from '../../../src/schema/integrity.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { sha256Of } from '../../fixtures/archive.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

const origin = {
  versions: { dossier: '0.1.0', node: '24.0.0', browser: 'Chromium 1' },
  content: { files: 1, sha256: '0'.repeat(64) },
};

test('files that are printed later take their places in the list, and other files keep what is said of them', () => {
  const folder = aFolder();
  const [site, pdfs] = [path.join(folder, 'site'), path.join(folder, 'pdfs')];
  writeFiles(site, { 'index.html': 'home', 'nl/dossier.pdf': 'old' });
  writeIntegrity(site, origin);
  writeFiles(site, { 'index.html': 'altered since' });
  writeFiles(pdfs, { 'nl/dossier.pdf': 'newer', 'en/dossier.pdf': 'new' });
  const read = readIntegrity(site);
  if (!read || 'fault' in read) throw new Error('The list cannot be read.');
  const list = withFiles(read.integrity, pdfs, 'Chromium 2');
  expect(list).toEqual({
    format: 1,
    ...origin,
    versions: { ...origin.versions, browser: 'Chromium 2' },
    files: [
      { path: 'en/dossier.pdf', bytes: 3, sha256: sha256Of('new') },
      { path: 'index.html', bytes: 4, sha256: sha256Of('home') },
      { path: 'nl/dossier.pdf', bytes: 5, sha256: sha256Of('newer') },
    ],
  });
  expect(parseIntegrity(integrityText(list))).toEqual({ integrity: list });
});
