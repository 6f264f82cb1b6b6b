import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../fixtures/files.ts';
import { workplace, written } from './workplace.ts';

const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'workplace-'));

test('a folder that is not there, or has no room for the dossiers, is refused in one line', () => {
  const folder = aFolder();
  expect(() => workplace(path.join(folder, 'none'), 10)).toThrow(
    `There is no folder ${path.join(folder, 'none')}. Make it, or leave out --folder.`,
  );
  expect(() => workplace(folder, 1e12)).toThrow(
    /^\S+ has [\d.]+ GB left, and 1000000000000 entries need 300000000\.4 GB\. Name another with --folder DIR, or give smaller --sizes\.$/,
  );
});

test('pages are counted, and the bytes of all files', () => {
  const site = aFolder();
  writeFiles(site, { 'index.html': 'abc', 'nl/index.html': 'abcd', 'nl/style.css': 'ab' });
  expect(written(site)).toEqual({ pages: 2, bytes: 9 });
});
