import { expect, test } from 'vitest';
import { knownEndings } from '../../../src/archive/formats.ts';
import { unreadableWords } from '../../../src/dossier/provenance/unreadable-words.ts';

test.each([
  ['nota.doc', 'Save it as .docx or PDF, and give the new sha256.'],
  ['nota.PAGES', 'Save it as .docx or PDF, and give the new sha256.'],
  ['foto.van.de.brug.jpeg', 'Make a PDF with text of it by OCR, such as ocrmypdf, and give its sha256.'],
  ['alles.zip', 'Unpack it, and archive the file that is quoted.'],
  ['debat.mp4', 'Archive its transcript, as .vtt or .srt where it has times.'],
  ['antwoord.msg', 'Save the message as .eml or PDF, and give the new sha256.'],
  ['iets', 'Archive its text in one of these.'],
])('of %s it is said what to do', (file, remedy) => {
  expect(unreadableWords({ file, reason: 'format' })).toBe(`is none of ${knownEndings()}. ${remedy}`);
});

test('a text in another encoding than the one of its source, or than UTF-8, is told apart', () => {
  const file = 'nota.txt';
  expect(unreadableWords({ file, reason: 'encoding' })).toBe(
    'is not in UTF-8. Give its encoding in the source, such as encoding: windows-1252; the file stays as it is.',
  );
  expect(unreadableWords({ file, reason: 'encoding', encoding: 'utf-16le' })).toBe(
    'is not in utf-16le. Correct the encoding of the source.',
  );
});
