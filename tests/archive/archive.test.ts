import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { limits } from '../../src/schema/limits.ts';
import { aPdf } from '../fixtures/pdf.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function anArchive(files: Readonly<Record<string, string | Uint8Array>>): Promise<Archive> {
  const folder = aFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const archive = await openArchive(folder);
  if (!archive) throw new Error('There is no archive.');
  return archive;
}

const words = 'De brug is veilig. \u{1f309}\n';

test('a folder that is not there, and a file, are no archive', async () => {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'file'), '');
  expect(await openArchive(path.join(folder, 'archive'))).toBeUndefined();
  expect(await openArchive(path.join(folder, 'file'))).toBeUndefined();
});

test.each(['artikel.txt', 'artikel.md'])('%s is read as it is, byte order mark included', async (file) => {
  const text = `\ufeff${words}`;
  const archive = await anArchive({ [file]: text });
  expect(await archive.read({ id: 'artikel', sha256: sha256(text) })).toEqual({
    state: 'text',
    file,
    sha256: sha256(text),
    text,
  });
});

test.skipIf(process.platform !== 'linux')(
  'a file that the system does not give is one that cannot be read',
  async () => {
    const folder = aFolder();
    symlinkSync('/proc/self/mem', path.join(folder, 'artikel.txt'));
    const archive = await openArchive(folder);
    expect(await archive?.read({ id: 'artikel', sha256: sha256('') })).toEqual({
      state: 'unreadable',
      file: 'artikel.txt',
      reason: 'access',
    });
  },
);

test('a file is found by its hash, whatever its name', async () => {
  const archive = await anArchive({ 'krant van zaterdag.txt': words, 'andere.txt': 'iets anders' });
  mkdirSync(path.join(archive.folder, 'artikel.d'));
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toMatchObject({
    file: 'krant van zaterdag.txt',
  });
});

test('of several files with the id of a source, the one with its hash is its own', async () => {
  const archive = await anArchive({ 'artikel.html': '<p>De brug</p>', 'artikel.txt': words });
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toMatchObject({ file: 'artikel.txt' });
});

test('a file with the id of a source and another hash is another file', async () => {
  const archive = await anArchive({ 'artikel.txt': 'De brug is dicht.' });
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toEqual({
    state: 'other-file',
    file: 'artikel.txt',
    sha256: sha256('De brug is dicht.'),
  });
});

test('a source without a file has none, also where its id is the start of another', async () => {
  const archive = await anArchive({ 'artikel-twee.txt': 'De brug is dicht.', '.artikel.txt': words });
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toBeUndefined();
});

test.each([
  ['artikel.docx', 'words', 'format'],
  ['artikel', 'words', 'format'],
  ['artikel.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'encoding'],
  ['artikel.pdf', 'words', 'pdf'],
])('%s that gives no text is unreadable', async (file, bytes, reason) => {
  const archive = await anArchive({ [file]: bytes });
  expect(await archive.read({ id: 'artikel', sha256: sha256(bytes) })).toEqual({ state: 'unreadable', file, reason });
});

test('a file that is too large is unreadable, and is not read for another source', async () => {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'artikel.txt'), words);
  truncateSync(path.join(folder, 'artikel.txt'), limits.archivedBytes + 1);
  const archive = await openArchive(folder);
  expect(await archive?.read({ id: 'artikel', sha256: sha256(words) })).toEqual({
    state: 'unreadable',
    file: 'artikel.txt',
    reason: 'size',
  });
  expect(await archive?.read({ id: 'ander', sha256: sha256(words) })).toBeUndefined();
});

test('a text that is too long is unreadable', async () => {
  const text = 'a'.repeat(limits.archivedText + 1);
  const archive = await anArchive({ 'artikel.txt': text });
  expect(await archive.read({ id: 'artikel', sha256: sha256(text) })).toEqual({
    state: 'unreadable',
    file: 'artikel.txt',
    reason: 'size',
  });
});

test('of HTML, the text that a reader sees is read, a line per block', async () => {
  const html = `<!doctype html><html><head><title>Krant</title><style>p { color: red }</style></head><body>
    <script>const niet = 'dit';</script><template><p>en dit</p></template><p hidden>en dit</p>
    <h1>De <em>brug</em></h1>
    <p>is&nbsp;veilig,
       zei<br>de <b>b</b>urgemeester &amp; co.</p><ul><li>een<li>twee</ul></body></html>`;
  const archive = await anArchive({ 'artikel.html': html });
  expect(await archive.read({ id: 'artikel', sha256: sha256(html) })).toEqual({
    state: 'text',
    file: 'artikel.html',
    sha256: sha256(html),
    text: 'De brug\nis\u00a0veilig, zei\nde burgemeester & co.\neen\ntwee',
  });
});

test('of a PDF, the text is read page by page, with the place where each page starts', async () => {
  const pdf = aPdf(['De brug is veilig.', 'Niet voor vrachtwagens.']);
  const archive = await anArchive({ 'artikel.pdf': pdf });
  expect(await archive.read({ id: 'artikel', sha256: sha256(pdf) })).toEqual({
    state: 'text',
    file: 'artikel.pdf',
    sha256: sha256(pdf),
    text: 'De brug is veilig.\fNiet voor vrachtwagens.',
    pages: [0, 19],
  });
});
