import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { limits } from '../../src/schema/limits.ts';
import { aDocx, aParagraph } from '../fixtures/docx.ts';
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

test('a plain text is read as it is, byte order mark included', async () => {
  const file = 'artikel.txt';
  const text = `\ufeff${words}`;
  const archive = await anArchive({ [file]: text });
  expect(await archive.read({ id: 'artikel', sha256: sha256(text) })).toEqual({
    state: 'text',
    file,
    sha256: sha256(text),
    format: { id: 'text', version: 1 },
    text,
  });
});

test('a text in Markdown is read as it shows', async () => {
  const text = '# De *brug*\n\nZij is **veilig**.\n';
  const archive = await anArchive({ 'artikel.md': text });
  expect(await archive.read({ id: 'artikel', sha256: sha256(text) })).toMatchObject({
    format: { id: 'markdown', version: 2 },
    text: 'De brug\n\nZij is veilig.',
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

test('a file is read as what it is, whatever its name says', async () => {
  const document = aDocx(aParagraph('De brug is veilig.'));
  const cues = 'WEBVTT\n\n00:01.000 --> 00:02.000\nDe brug\nis veilig.';
  const message = 'From: An\nMIME-Version: 1.0\n\nDe brug is veilig.';
  const archive = await anArchive({ 'een.pdf': document, 'twee.txt': cues, 'drie.html': message });
  for (const [id, bytes] of Object.entries({ een: document, twee: cues, drie: message }))
    expect(await archive.read({ id, sha256: sha256(bytes) })).toMatchObject({ text: 'De brug is veilig.' });
});

test('a file with the id of a source and another hash is another file', async () => {
  const archive = await anArchive({ 'artikel.txt': 'De brug is dicht.' });
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toEqual({
    state: 'other-file',
    file: 'artikel.txt',
    sha256: sha256('De brug is dicht.'),
    changedEnds: false,
  });
});

test.each([
  ['LF', 'De brug\r\nis veilig.\r\n', 'De brug\nis veilig.\n'],
  ['CRLF', 'De brug\nis veilig.\n', 'De brug\r\nis veilig.\r\n'],
])('a file that had %s until git changed its line ends is known again', async (_, now, then) => {
  const archive = await anArchive({ 'artikel.html': 'x', 'artikel.txt': now });
  expect(await archive.read({ id: 'artikel', sha256: sha256(then) })).toEqual({
    state: 'other-file',
    file: 'artikel.txt',
    sha256: sha256(now),
    changedEnds: true,
  });
});

test('a source without a file has none, also where its id is the start of another', async () => {
  const archive = await anArchive({ 'artikel-twee.txt': 'De brug is dicht.', '.artikel.txt': words });
  expect(await archive.read({ id: 'artikel', sha256: sha256(words) })).toBeUndefined();
});

test.each([
  ['artikel.doc', 'words', 'format'],
  ['artikel.docx', 'words', 'damaged'],
  ['artikel.eml', 'words', 'damaged'],
  ['artikel', 'words', 'format'],
  ['artikel.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'encoding'],
  ['artikel.pdf', 'words', 'damaged'],
])('%s that gives no text is unreadable', async (file, bytes, reason) => {
  const archive = await anArchive({ [file]: bytes });
  expect(await archive.read({ id: 'artikel', sha256: sha256(bytes) })).toEqual({ state: 'unreadable', file, reason });
});

test.each(['password', 'scan', 'empty'])('a PDF without a text says why: %s', async (reason) => {
  const bytes = readFileSync(`tests/fixtures/pdf/${reason}.pdf`);
  // A PDF is known by its beginning, whatever its name.
  const archive = await anArchive({ 'artikel.txt': bytes });
  expect(await archive.read({ id: 'artikel', sha256: sha256(bytes) })).toEqual({
    state: 'unreadable',
    file: 'artikel.txt',
    reason,
  });
});

test.each(['artikel.txt', 'artikel.html', 'artikel.srt'])('%s without a word has no text', async (file) => {
  const archive = await anArchive({ [file]: '\ufeff \n\n' });
  expect(await archive.read({ id: 'artikel', sha256: sha256('\ufeff \n\n') })).toEqual({
    state: 'unreadable',
    file,
    reason: 'empty',
  });
});

test.each([
  ['artikel.pdf', 'html', '<!doctype html><p>De brug is veilig.'],
  ['artikel.docx', 'pdf', aPdf(['De brug is veilig.'])],
  ['artikel.html', 'pdf', aPdf(['De brug is veilig.'])],
  ['artikel.pdf', 'docx', aDocx(aParagraph('De brug is veilig.'))],
  ['artikel.odt', 'docx', aDocx(aParagraph('De brug is veilig.'))],
])('%s that is in truth of the kind %s is read as that', async (file, id, bytes) => {
  const archive = await anArchive({ [file]: bytes });
  const read = await archive.read({ id: 'artikel', sha256: sha256(bytes) });
  expect(read).toMatchObject({ state: 'text', format: { id }, text: 'De brug is veilig.' });
});

test('one PDF after another is read, also after a damaged one', async () => {
  const [first, second] = [aPdf(['De brug is veilig.']), aPdf(['De brug is dicht.'])];
  const archive = await anArchive({ 'een.pdf': first, 'twee.pdf': '%PDF-1.4 niets', 'drie.pdf': second });
  const read = await Promise.all(
    [first, '%PDF-1.4 niets', second].map((bytes) => archive.read({ id: 'artikel', sha256: sha256(bytes) })),
  );
  expect(read).toMatchObject([{ text: 'De brug is veilig.' }, { reason: 'damaged' }, { text: 'De brug is dicht.' }]);
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

test('of HTML, the text that a reader sees is read, in blocks', async () => {
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
    format: { id: 'html', version: 4 },
    text: 'De brug\n\nis\u00a0veilig, zei\nde burgemeester & co.\n\neen\ntwee',
    blocks: [
      { kind: 'heading', level: 1, part: 'headline', start: 0, end: 7 },
      { kind: 'paragraph', start: 9, end: 45 },
      { kind: 'item', level: 1, ordered: false, start: 47, end: 50 },
      { kind: 'item', level: 1, ordered: false, start: 51, end: 55 },
    ],
    about: { title: 'Krant', from: { title: '<title>' } },
  });
});

test('of a PDF, the text is read page by page, with the place where each page starts', async () => {
  const pdf = aPdf(['De brug is veilig.', 'Niet voor vrachtwagens.']);
  const archive = await anArchive({ 'artikel.pdf': pdf });
  expect(await archive.read({ id: 'artikel', sha256: sha256(pdf) })).toEqual({
    state: 'text',
    file: 'artikel.pdf',
    sha256: sha256(pdf),
    format: { id: 'pdf', version: 4 },
    text: 'De brug is veilig.\n\nNiet voor vrachtwagens.',
    blocks: [
      { kind: 'paragraph', start: 0, end: 18 },
      { kind: 'paragraph', start: 20, end: 43 },
    ],
    places: [
      { start: 0, page: 1 },
      { start: 20, page: 2 },
    ],
    about: {},
  });
});
