import { expect, test } from 'vitest';
import { UnreadableFile } from '../../src/archive/format.ts';
import { decoded } from '../../src/archive/plain-text.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (text: string): Buffer => Buffer.from(utf16(text)).swap16();

test.each([
  ['UTF-8', Buffer.from('café 🌉'), 'café 🌉'],
  ['UTF-8 with its mark', Buffer.from('\ufeffcafé'), '\ufeffcafé'],
  ['UTF-16 with its mark', utf16('\ufeffcafé 🌉'), '\ufeffcafé 🌉'],
  ['UTF-16 of the other order with its mark', swapped('\ufeffcafé 🌉'), '\ufeffcafé 🌉'],
])('a text in %s is read without a word about it', (_, bytes, text) => {
  expect(decoded(bytes)).toBe(text);
});

test.each([
  ['windows-1252', Buffer.from('“caf\xe9”'.replace('“', '\x93').replace('”', '\x94'), 'latin1'), '“café”'],
  ['latin1', Buffer.from('caf\xe9', 'latin1'), 'café'],
  ['iso-8859-15', Buffer.from('\xa4 5', 'latin1'), '€ 5'],
  ['utf-16le', utf16('café'), 'café'],
  ['shift_jis', Buffer.from([0x8b, 0xb4]), '橋'],
  // What the file itself says counts for more.
  ['windows-1252', Buffer.from('\ufeffcafé'), '\ufeffcafé'],
])('a text in %s is read where its source says so', (encoding, bytes, text) => {
  expect(decoded(bytes, { encoding })).toBe(text);
});

test.each([
  ['another encoding than UTF-8', Buffer.from('caf\xe9', 'latin1'), undefined],
  ['UTF-16 without its mark', utf16('cafe'), undefined],
  ['another encoding than the one that is given', Buffer.from([0x81, 0xff]), 'shift_jis'],
  ['half a character', Buffer.from('é').subarray(0, 1), undefined],
])('a text in %s is not guessed at', (_, bytes, encoding) => {
  expect(() => decoded(bytes, { encoding })).toThrow(new UnreadableFile('encoding'));
});

test.each([
  ['a character that no text has', 'Café één\0 brug'],
  ['many of them', '\0\0\0\0\0\0Café'],
])('%s is no question of the encoding', (_, text) => {
  expect(() => decoded(Buffer.from(text))).toThrow(new UnreadableFile('damaged'));
});
