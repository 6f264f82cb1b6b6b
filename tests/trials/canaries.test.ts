import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { writeFiles } from '../generator/write-dossier.ts';
import { canaryDossier } from './canaries.ts';
import { leaksIn } from './search-bytes.ts';

const canary = { word: 'zqabcdefghijklmnop', where: 'quotes/a.yaml.description.nl' };
const { word } = canary;
const utf16 = Buffer.from(word, 'utf16le').swap16();
const pdf = (stream: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nstream\n'),
    Buffer.from(stream),
    Buffer.from('\nendstream\nendobj\n'),
  ]);

test.each<[string, string | Uint8Array]>([
  ['a page', `<p>${word}</p>`],
  ['capitals', word.toUpperCase()],
  ['a hyphenated word', word.replace('def', 'd\u00ade\u00adf')],
  ['an escape of JSON', JSON.stringify(word).replace('q', '\\u0071')],
  ['an entity', word.replace('q', '&#x71;').replace('a', '&#97;')],
  ['an address', word.replace('q', '%71')],
  ['base64', `data:text/plain;base64,${Buffer.from(`......${word}......`).toString('base64')}`],
  ['gzip', gzipSync(word)],
  ['a book', zipSync({ 'EPUB/nl.xhtml': strToU8(`<p>${word}</p>`) })],
  ['gzip in a book', zipSync({ 'a.gz': new Uint8Array(gzipSync(word)) })],
  ['a stream of a PDF', pdf(deflateSync(`(${word}) Tj`))],
  ['UTF-16 in a PDF', pdf(utf16)],
  ['a hexadecimal string of a PDF', pdf(`<FEFF${utf16.toString('hex').toUpperCase()}>`)],
  ['such a string in a stream', pdf(deflateSync(`<FEFF${utf16.toString('hex')}>`))],
])('a canary is found in %s', (_, content) => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'nl'));
  writeFileSync(path.join(folder, 'nl/file'), content);
  writeFileSync(path.join(folder, 'other'), 'zq');
  expect(leaksIn(folder, [canary]).leaks).toEqual([{ ...canary, file: 'nl/file' }]);
});

test('a canary is found in the name of a file', () => {
  const folder = aFolder();
  writeFileSync(path.join(folder, `${word}.html`), '');
  expect(leaksIn(folder, [canary]).leaks).toEqual([{ ...canary, file: `${word}.html` }]);
});

test('every draft has canaries, each in one place, and the dossier stays sound but for its lock', async () => {
  const { files, canaries } = canaryDossier(16, 3);
  const drafts = files.filter(
    ({ path: name, content }) => name !== 'dossier.yaml' && String(content).includes('\ndraft: true'),
  );
  expect(drafts.length).toBeGreaterThanOrEqual(3);
  for (const { path: name } of drafts)
    expect(canaries.filter(({ where }) => where.startsWith(name)).length).toBeGreaterThan(1);
  const whole = files.map(({ path: name, content }) => [name, Buffer.from(content).toString()] as const);
  for (const { word: each, where } of canaries.filter(({ where: at }) => !at.endsWith(': id')))
    expect(whole.filter(([, text]) => text.includes(each)).map(([name]) => where.startsWith(name))).toEqual([true]);
  const folder = aFolder();
  writeFiles(folder, files);
  const { problems } = await checkContent(folder);
  // `verify` has to look at the new text of a source; no font has the emoji of generated texts.
  expect(problems.filter(({ rule }) => !/^(?:changed-source|missing-glyph|outdated-translation)$/.test(rule))).toEqual(
    [],
  );
});
