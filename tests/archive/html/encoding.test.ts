import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decodedPage } from '../../../src/archive/html/encoding.ts';

const bytes = (html: string, encoding: BufferEncoding): Uint8Array => Buffer.from(html, encoding);
/** As latin1 has it, except for what stands for the marks of windows-1252. */
const page = (head: string, words: string): Uint8Array =>
  bytes(`<!doctype html><head>${head}</head><p>${words}`, 'latin1');

const words = (html: Uint8Array, sentWith?: string): string => decodedPage(html, sentWith).split('<p>').at(-1) ?? '';

test.each([
  ['a declaration', '<meta charset=windows-1252>', '\x93\xe9\x94', '“é”'],
  ['another name of it', '<meta charset="ISO-8859-1">', '\x93\xe9\x94', '“é”'],
  ['one in the older form', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', '\xa4', '€'],
  ['one with single marks', "<META CHARSET='koi8-r' />", '\xc1', 'а'],
  ['none', '', '\x93\xe9\x94', '“é”'],
  ['one that nobody knows', '<meta charset=none-such>', '\xe9', 'é'],
  ['one that browsers read as another', '<meta charset=x-user-defined>', '\x93\xe9', '“é'],
  ['one in a comment', '<!-- <meta charset=koi8-r> -->', '\xe9', 'é'],
  ['one in a script', '<script>"<meta charset=koi8-r>"</script>', '\xe9', 'é'],
  ['a description that names one', '<meta name=x content="charset=koi8-r">', '\xe9', 'é'],
  ['two', '<meta charset=windows-1252><meta charset=koi8-r>', '\xe9', 'é'],
  ['UTF-8, with a fault', '<meta charset=utf-8>', '\xc3\xa9 caf\xe9', 'é caf\ufffd'],
  ['UTF-8, of which it has nothing', '<meta charset=utf-8>', '\x93\xe9\x94', '“é”'],
  ['UTF-16, which cannot be', '<meta charset=utf-16>', '\xc3\xa9', 'é'],
  ['one of several bytes', '<meta charset=shift_jis>', '\x93\xfa\x96{', '日本'],
])('a page with %s is read as a browser does', (_, head, written, read) => {
  expect(words(page(head, written))).toBe(read);
});

test.each([
  ['utf8', '\ufeff'],
  ['utf16le', '\ufeff'],
] as const)('a byte order mark goes before all: %s', (encoding, mark) => {
  const html = bytes(`${mark}<meta charset=koi8-r><p>“é”`, encoding);
  expect(words(html, 'windows-1252')).toBe('“é”');
  expect(decodedPage(html).startsWith('<meta')).toBe(true);
});

test('UTF-16 may have its bytes the other way round', () => {
  expect(words(Buffer.from('\ufeff<p>é', 'utf16le').swap16())).toBe('é');
});

test('UTF-16 that does not name itself is told by its zeros', () => {
  const html = Buffer.from('<meta charset=utf-16><title>Brug</title><p>“é” dicht', 'utf16le');
  expect(words(html)).toBe('“é” dicht');
  expect(words(Buffer.from(html).swap16())).toBe('“é” dicht');
  expect(words(Buffer.from('<p>De br\0ug'))).toBe('De br\0ug');
});

test('sound UTF-8 is UTF-8, whether a page says so, nothing, or something else', () => {
  for (const head of ['<meta charset=utf-8>', '', '<meta charset=iso-8859-1>'])
    expect(words(bytes(`<head>${head}</head><p>“é”`, 'utf8'))).toBe('“é”');
});

test('a page in XML names its encoding before all else', () => {
  const xml = (meta: string) =>
    words(bytes(`<?xml version="1.0" encoding="koi8-r"?><head>${meta}</head><p>\xc1`, 'latin1'));
  expect(xml('')).toBe('а');
  expect(xml('<meta charset=windows-1252>')).toBe('Á');
});

test('what it was sent with goes before what a page says itself', () => {
  expect(words(page('<meta charset=koi8-r>', '\xe9'), 'latin1')).toBe('é');
});
