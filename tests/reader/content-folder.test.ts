import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFolder, displayName } from '../../src/reader/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { aDossier } from '../fixtures/dossier.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const link = 'This is a link to another place, which is not followed. Put the file itself here, or remove the link.';
const special = 'This is neither a file nor a folder, and cannot be read. Move it away.';

/** What a walk of a folder finds, in the order of names. */
async function walked(folder: string) {
  const disk = diskFolder(folder, 'content');
  const refused = (await disk.refused?.()) ?? [];
  return {
    files: (await disk.files()).toSorted(),
    refused: refused.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, as }) => `${name}: ${as}`),
  };
}

test('a walk finds files in folders at any depth, and leaves the archive and hidden names alone', async () => {
  const folder = aFolder();
  writeFiles(folder, {
    'dossier.yaml': '',
    'actors/a.yaml': '',
    'briefings/x/nl.mdx': '',
    'archive/a.txt': '',
    '.git/config': '',
    'actors/.a.yaml.swp': '',
  });
  expect(await walked(folder)).toEqual({
    files: ['actors/a.yaml', 'briefings/x/nl.mdx', 'dossier.yaml'],
    refused: [],
  });
});

test('links, wherever they lead, folders named like files and pipes are no files', async () => {
  const [folder, elsewhere] = [aFolder(), aFolder()];
  writeFiles(elsewhere, { 'a.yaml': 'invented', 'folder/b.yaml': 'invented' });
  writeFiles(folder, { 'quotes/own.yaml': '', 'events/c.yaml/d.txt': '' });
  symlinkSync(path.join(elsewhere, 'a.yaml'), path.join(folder, 'quotes/a.yaml'));
  symlinkSync(path.join(elsewhere, 'folder'), path.join(folder, 'actors'));
  symlinkSync('../quotes', path.join(folder, 'quotes/loop'));
  symlinkSync('nowhere', path.join(folder, 'quotes/dangling.yaml'));
  symlinkSync('own.yaml', path.join(folder, 'quotes/beside.yaml'));
  mkdirSync(path.join(folder, 'summary'));
  execFileSync('mkfifo', [path.join(folder, 'summary/nl.mdx')]);
  expect(await walked(folder)).toEqual({
    files: ['quotes/own.yaml'],
    refused: [
      'actors: link',
      'events/c.yaml: folder',
      'quotes/a.yaml: link',
      'quotes/beside.yaml: link',
      'quotes/dangling.yaml: link',
      'quotes/loop: link',
      'summary/nl.mdx: special',
    ],
  });
});

test('a folder that is itself a link is walked', async () => {
  const [folder, parent] = [aFolder(), aFolder()];
  writeFiles(folder, { 'dossier.yaml': '' });
  symlinkSync(folder, path.join(parent, 'content'));
  expect(await walked(path.join(parent, 'content'))).toEqual({ files: ['dossier.yaml'], refused: [] });
});

test('what took the place of a file after the walk is not followed and not waited for', async () => {
  const folder = aFolder();
  writeFiles(folder, { 'own.yaml': '' });
  symlinkSync('own.yaml', path.join(folder, 'link.yaml'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
  const disk = diskFolder(folder);
  await expect(disk.read('link.yaml')).rejects.toThrow('ELOOP');
  await expect(disk.read('pipe.yaml')).rejects.toThrow('is no file');
});

test('each is a problem at its place, beside the others', async () => {
  const dossier = aDossier();
  const { problems, content } = await readContent('content', {
    ...dossier,
    files: async () => [...(await dossier.files()), 'actors/secret.yaml'],
    refused: () =>
      Promise.resolve([
        { name: 'quotes/a.yaml', as: 'link' },
        { name: 'summary/nl.mdx', as: 'special' },
      ]),
    read: (file) =>
      file === 'actors/secret.yaml'
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : dossier.read(file),
  });
  const told = problems.map(({ rule, file, message }) => ({ rule, file, message }));
  expect(told).toEqual([
    { rule: 'unreadable-file', file: 'content/quotes/a.yaml', message: link },
    { rule: 'unreadable-file', file: 'content/summary/nl.mdx', message: special },
    {
      rule: 'unreadable-file',
      file: 'content/actors/secret.yaml',
      message:
        'This file cannot be read (EACCES). Give yourself the right to read it, or look whether it is still there.',
    },
  ]);
  expect(content.actors.map(({ id }) => id)).toEqual(['parket']);
});

test.each([
  ['/home/an/brug/content', '/home/an/brug', 'content'],
  ['/home/an/brug', '/home/an/brug', ''],
  ['/srv/brug/content', '/home/an', '/srv/brug/content'],
])('%s is called for somebody in %s: %s', (file, from, name) => {
  expect(displayName(file, from, path.posix)).toBe(name);
});

test.each([
  ['C:\\An\\brug\\content\\actors\\a.yaml', 'C:\\An\\brug', 'content/actors/a.yaml'],
  ['C:\\An\\brug\\content', 'c:\\an\\BRUG', 'content'],
  ['C:\\An\\brug\\content', 'C:\\An\\dist', 'C:/An/brug/content'],
  ['D:\\brug\\content', 'C:\\An', 'D:/brug/content'],
  ['\\\\server\\delen\\brug', 'C:\\An', '//server/delen/brug'],
])('on Windows, %s is called for somebody in %s: %s', (file, from, name) => {
  expect(displayName(file, from, path.win32)).toBe(name);
});
