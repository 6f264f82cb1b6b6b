import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { addFiles } from '../../../src/build/swap/add-files.ts';
import { filesOf, writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

function folders() {
  const folder = aFolder();
  const [from, to] = [path.join(folder, 'pdfs'), path.join(folder, 'dist')];
  writeFiles(from, { 'dossier.pdf': 'new', 'nl/dossier.pdf': 'new', 'nl/briefings/a.pdf': 'new' });
  writeFiles(to, { 'index.html': 'page', 'nl/dossier.pdf': 'old' });
  return { from, to };
}

test('files take the place of those with their names, and others stay', async () => {
  const { from, to } = folders();
  const page = filesOf(to)['index.html'];
  expect(await addFiles(from, to)).toBe(3);
  expect(filesOf(to)).toEqual({ ...filesOf(from), 'index.html': page });
});

test('where one cannot be written, none has changed', async () => {
  const { from, to } = folders();
  const before = filesOf(to);
  // A folder has the name under which one would be written.
  writeFiles(to, { 'nl/briefings/.a.pdf.part/file': '' });
  await expect(addFiles(from, to)).rejects.toThrow(Error);
  expect(filesOf(to)).toEqual(before);
});

const here = import.meta.dirname;
const module = pathToFileURL(path.join(here, '../../../src/build/swap/add-files.ts')).href;

/** Does it in a process of its own, which is killed as it changes the folder for the nth time. */
function killed(from: string, to: string, nth: number): boolean {
  const program = `(await import(${JSON.stringify(module)})).addFiles(${JSON.stringify(from)}, ${JSON.stringify(to)});`;
  const { signal } = spawnSync(
    process.execPath,
    ['--import', path.join(here, '../../trials/killer.ts'), '--input-type=module', '--eval', program],
    { env: { ...process.env, KILL_BELOW: to, KILL_AT: String(nth) } },
  );
  return signal === 'SIGKILL';
}

test('killed at any moment, no file is half-written, and the same again does the rest', async () => {
  const { from, to } = folders();
  const [before, after] = [filesOf(to), filesOf(from)];
  let moments = 0;
  for (; ; moments++) {
    const { from: files, to: site } = folders();
    if (!killed(files, site, moments + 1)) break;
    const whole = Object.entries(filesOf(site)).filter(([file]) => !/\/?\.[^/]+\.part$/.test(file));
    expect(whole.filter(([file, hash]) => hash !== before[file] && hash !== after[file])).toEqual([]);
    await addFiles(files, site);
    expect(filesOf(site)).toEqual({ ...before, ...after });
  }
  // Three are copied, then three are renamed, and what is left of the copies is removed.
  expect(moments).toBe(9);
});
