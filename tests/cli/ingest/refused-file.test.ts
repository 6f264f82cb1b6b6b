import { existsSync, mkdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { aContent } from '../content.ts';
import { aFile, letter, make } from './ingested-file.ts';

describe('what is no source is said in a line, and nothing is kept of it', () => {
  const endings = '.txt, .md, .html, .htm, .eml, .mhtml, .mht, .vtt, .srt, .pdf, .odt or .docx';
  test.each([
    ['leeg.txt', '', 'is empty: it has no byte. Give the file that has the words.'],
    [
      'wit.txt',
      ' \n\n',
      'has no text. Archive the file that has the words, and give its sha256. Nothing was kept of it.',
    ],
    [
      'foto.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      `is none of ${endings}. Make a PDF with text of it by OCR, such as ocrmypdf, and give its sha256. Nothing was kept of it.`,
    ],
    [
      'pak.zip',
      Uint8Array.of(0x50, 0x4b, 3, 4),
      `is none of ${endings}. Unpack it, and archive the file that is quoted. Nothing was kept of it.`,
    ],
    ['wit.docx', Uint8Array.of(0x50, 0x4b, 3, 4), /is damaged: it cannot be read/],
    [
      'oud.txt',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'is not in UTF-8. Give its encoding, such as --encoding windows-1252.',
    ],
  ])('%s', async (name, bytes, message) => {
    const content = aContent();
    const before = filesOf(content);
    const given = aFile(name, bytes);
    const { good, failed } = await make(content, [given]);
    expect([good, failed.length]).toEqual([false, 1]);
    expect(failed[0]?.slice(given.length + 1)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(filesOf(content)).toEqual(before);
  });

  test('200 MB, of which no more is read than a file may have', async () => {
    const given = aFile('groot.txt', 'x');
    truncateSync(given, 200_000_000);
    const { failed } = await make(aContent(), [given]);
    expect(failed).toEqual([expect.stringContaining('is too large: a file may have 100,000,000 bytes')]);
  });

  test('a folder, and what is not there; the others come in', async () => {
    const content = aContent();
    const folder = aFolder();
    mkdirSync(path.join(folder, 'map'));
    const [map, none] = [path.join(folder, 'map'), path.join(folder, 'geen.pdf')];
    const { good, failed } = await make(content, [map, none, aFile('brief.txt', letter)]);
    expect([good, failed]).toEqual([
      false,
      [
        `"${map}" is a folder. Name the files in it.`,
        `There is no file "${none}". Give the path of one, or a web address.`,
      ],
    ]);
    expect(existsSync(path.join(content, 'sources/brief.yaml'))).toBe(true);
  });
});

test.each([
  [['--type', 'krant'], /^--type: "krant" is none of article-newspaper/],
  [['--language', 'Dutch!'], /^--language: "Dutch!" is not a language/],
  [['--archived', 'gisteren'], /^--archived: "gisteren" is not an EDTF date/],
  [['--archive-url', 'https://a.example', 'b.txt'], /^--archive-url is the copy of one document/],
])('%s is refused before anything is read', async (args, message) => {
  await expect(make(aContent(), ['a.txt', ...args])).rejects.toThrow(message);
});
