import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/options.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { aContent, read } from '../content.ts';
import { make } from './made-entry.ts';

describe('the document of a source', () => {
  const described = ['--title', 'T', '--type', 'book', '--language', 'nl', '--rights', 'open'];

  test('that is in the archive already is used as it is, and gives the id', async () => {
    const content = aContent();
    const document = path.join(content, 'archive/krant-2020.txt');
    writeFileSync(document, 'De krant.');
    const { printed } = await make(content, ['source', '--file', document, ...described]);
    expect(printed[0]).toBe(`${document} has this document already.`);
    expect(existsSync(path.join(content, 'sources/krant-2020.yaml'))).toBe(true);
    expect(Object.keys(filesOf(path.join(content, 'archive')))).toEqual(['artikel.txt', 'krant-2020.txt']);
  });

  test.each([
    ['a.doc', 'x', / is none of \.txt, .* Save it as \.docx or PDF, and give the new sha256\.$/],
    ['a.txt', Buffer.from([0xe9, 0x20]), / is not in UTF-8\. Give its encoding, such as --encoding windows-1252\.$/],
    ['a.pdf', 'x', / is damaged: /],
  ])('%s gives no text, and nothing is written', async (name, bytes, message) => {
    const content = aContent();
    const before = filesOf(content);
    const document = path.join(aFolder(), name);
    writeFileSync(document, bytes);
    await expect(make(content, ['source', '--file', document, ...described])).rejects.toThrow(message);
    expect(filesOf(content)).toEqual(before);
  });

  test('in another encoding than UTF-8 is taken where that is given, and the source says so', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'oude-krant.txt');
    writeFileSync(document, Buffer.from('Caf\xe9 de Brug is open.', 'latin1'));
    await make(content, ['source', '--file', document, '--encoding', 'windows-1252', ...described]);
    const written = filesOf(content);
    expect(read(content, 'sources/t.yaml')).toContain('\nencoding: windows-1252\n');
    const wrong = ['source', '--file', document, '--encoding', 'windows-9', ...described];
    await expect(make(content, wrong)).rejects.toThrow(/^--encoding: "windows-9" is not an encoding\. /);
    expect(filesOf(content)).toEqual(written);
  });

  test('never takes the place of another', async () => {
    const content = aContent();
    const document = path.join(aFolder(), 'a.txt');
    writeFileSync(document, 'Tekst.');
    writeFileSync(path.join(content, 'archive/nieuw.pdf'), 'mine');
    await expect(make(content, ['source', 'nieuw', '--file', document, ...described])).rejects.toThrow(
      new UsageError('The archive has another file "nieuw.pdf". Give another ID.'),
    );
  });
});
