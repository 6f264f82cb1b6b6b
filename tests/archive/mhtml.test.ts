import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { htmlFormat } from '../../src/archive/html/html-format.ts';
import { mhtmlFormat } from '../../src/archive/mhtml/mhtml-format.ts';

const head =
  'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--grens"\n';
const part = (headers: string, body: string): string => `----grens\n${headers}\n\n${body}\n`;
const page = (headers: string, body: string): string =>
  part(`Content-Type: text/html${headers}\nContent-Location: https://krant.example/a/brug`, body);
const saved = (...parts: readonly string[]): Uint8Array =>
  Buffer.from(`${head}\n\n${parts.join('')}----grens--\n`.replaceAll('\n', '\r\n'), 'latin1');
const text = async (bytes: Uint8Array, select?: string) => (await mhtmlFormat.read(bytes, { select })).text;

const quoted =
  '<link rel=3Dstylesheet href=3D"../stijl.css"><p class=3Dx>Niet.</p><p>De =\n=E2=80=9Cbrug=E2=80=9D =3D dicht, zei hij =\nen ging.</p>';

test('the page is read as it was before it was saved, with the sheets that came with it', async () => {
  const sheet = part(
    'Content-Type: text/css\nContent-Location: https://krant.example/stijl.css',
    '.x { display: none }',
  );
  const bytes = saved(page('\nContent-Transfer-Encoding: quoted-printable', quoted), sheet);
  expect(await mhtmlFormat.read(bytes, {})).toMatchObject({
    text: 'De “brug” = dicht, zei hij en ging.',
    about: { URL: 'https://krant.example/a/brug' },
  });
  expect(await text(saved(page('\nContent-Transfer-Encoding: quoted-printable', quoted)))).toBe(
    'Niet.\n\nDe “brug” = dicht, zei hij en ging.',
  );
});

test('a sheet may be named by the id of its part', async () => {
  const sheet = part(
    'Content-Type: text/css\nContent-ID: <css-1@mhtml.blink>\nContent-Transfer-Encoding: base64',
    Buffer.from('.x{display:none}').toString('base64'),
  );
  expect(
    await text(saved(page('', '<link rel=stylesheet href="cid:css-1@mhtml.blink"><p class=x>Niet.</p>Wel.'), sheet)),
  ).toBe('Wel.');
});

test('what a sheet imports is relative to that sheet, and holds on its conditions', async () => {
  const sheet = (location: string, css: string): string =>
    part(`Content-Type: text/css\nContent-Location: https://krant.example/${location}`, css);
  const main = `@charset "utf-8"; @import "een.css"; @import url("diep/twee.css") screen; @import "papier.css" print;
@import url(laag.css) layer(basis) supports((display: grid) and (gap: 1px)) screen; @import 'stijl.css'; .x4 { display: none }
@import "laat.css";`;
  const sheets = [
    sheet('css/stijl.css', main),
    sheet('css/een.css', '.x1 { display: none }'),
    sheet('css/diep/twee.css', '@import "../diep/drie.css";'),
    sheet('css/diep/drie.css', '.x2 { display: none }'),
    sheet('css/papier.css', '.y1 { display: none }'),
    sheet('css/laag.css', '.x3 { display: none } .y2 { display: none }'),
    sheet('css/laat.css', '.y3 { display: none }'),
  ];
  const niet = ['x1', 'x2', 'x3', 'x4'].map((name) => `<p class=${name}>Niet.`).join('');
  const wel = ['y1', 'y2', 'y3'].map((name) => `<p class=${name}>Wel, ${name}.`).join('');
  const body = `<link rel=stylesheet href="../css/stijl.css"><style>.y2 { display: block }</style>${niet}${wel}`;
  expect(await text(saved(page('', body), ...sheets))).toBe('Wel, y1.\n\nWel, y2.\n\nWel, y3.');
});

test('a page without an address has sheets that import others too', async () => {
  const bytes = saved(
    part('Content-Type: text/html', '<link rel=stylesheet href="s/a.css"><p class=x>Niet.</p>Wel.'),
    part('Content-Type: text/css\nContent-Location: s/a.css', '@import "b.css";'),
    part('Content-Type: text/css\nContent-Location: s/b.css', '.x { display: none }'),
  );
  expect(await text(bytes)).toBe('Wel.');
});

test('sheets that import each other without end, or far too much, are read soon', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `${at}.css`);
  const sheet = `${names.map((name) => `@import "${name}";`).join('')}${'.x { color: red } '.repeat(500)}`;
  const sheets = names.map((name) =>
    part(`Content-Type: text/css\nContent-Location: https://krant.example/a/${name}`, sheet),
  );
  const start = performance.now();
  expect(await text(saved(page('', '<link rel=stylesheet href="0.css"><p>Wel.'), ...sheets))).toBe('Wel.');
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('the encoding of a part goes before what the page says', async () => {
  const body = Buffer.from('<meta charset=utf-8><p>\x93\xe9\x94', 'latin1').toString('base64');
  expect(await text(saved(page('; charset="windows-1252"\nContent-Transfer-Encoding: base64', body)))).toBe('“é”');
});

test('the pages in the frames of a page are read where they show, by id or address', async () => {
  const frame = part(
    'Content-Type: text/html\nContent-ID: <kader>',
    '<style>.x{display:none}</style><p class=x>Niet.<p>In.',
  );
  const other = part('Content-Type: text/html\nContent-Location: https://krant.example/kader', '<p>Ook in.');
  const body =
    '<p>Voor.<iframe src="cid:kader"></iframe><iframe hidden src=../kader></iframe><p>Na.<iframe src=weg></iframe>';
  expect(await text(saved(page('', body), frame, other))).toBe('Voor.\n\nIn.\n\nNa.');
  const frames = '<frameset><frame src=../kader><frame src="cid:kader"></frameset>';
  expect(await text(saved(page('', frames), frame, other))).toBe('Ook in.\n\nIn.');
});

test('a page in a frame of itself is read as deep as frames are', async () => {
  const self = '<p>Brug<iframe src="https://krant.example/a/brug"></iframe><iframe src="cid:kader"></iframe>';
  const frame = part('Content-Type: text/html\nContent-ID: <kader>', '<p>In.<iframe src="cid:kader"></iframe>');
  expect(await text(saved(page('', self), frame))).toBe('Brug\n\nIn.\n\nIn.\n\nIn.');
});

test('of several pages, the first is it, or the one that the file begins with', async () => {
  const frame = part('Content-Type: text/html\nContent-ID: <frame>', '<p>Kader');
  expect(await text(saved(page('', '<p>Brug'), frame))).toBe('Brug');
  const bytes = Buffer.from(
    Buffer.from(saved(page('', '<p>Brug'), frame))
      .toString('latin1')
      .replace('type="text/html"', 'start="<frame>"'),
    'latin1',
  );
  expect(await text(bytes)).toBe('Kader');
});

test('parts may stand in each other, and a file may be one part', async () => {
  const inner =
    'Content-Type: multipart/alternative; boundary=binnen\n\n--binnen\nContent-Type: text/html\n\n<p>Brug\n--binnen--\n';
  expect(await text(saved(`----grens\n${inner}`))).toBe('Brug');
  expect(await text(Buffer.from('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Brug'))).toBe('Brug');
});

test('a file without a page is damaged', async () => {
  await expect(text(saved(part('Content-Type: text/css', 'p {}')))).rejects.toMatchObject({ reason: 'damaged' });
  await expect(text(Buffer.from('From: x'))).rejects.toMatchObject({ reason: 'damaged' });
});

test('what it is shows by what is in it, whatever its name', () => {
  const bytes = saved(page('', '<p>Brug'));
  const isSaved = (ending: string) => mhtmlFormat.isOne({ bytes, ending });
  expect(['mhtml', 'mht', 'html', 'bin', '', 'eml'].map(isSaved)).toEqual([true, true, true, true, true, false]);
  const html = Buffer.from('\ufeff<!-- saved -->\n<!DOCTYPE html><p>Brug');
  expect(mhtmlFormat.isOne({ bytes: html, ending: 'mhtml' })).toBe(false);
  expect(
    ['html', 'htm', 'php', '', 'mhtml', 'txt', 'md'].map((ending) => htmlFormat.isOne({ bytes: html, ending })),
  ).toEqual([true, true, true, true, true, false, false]);
  expect(htmlFormat.isOne({ bytes: Buffer.from('\ufeff<html>', 'utf16le'), ending: '' })).toBe(true);
  expect(htmlFormat.isOne({ bytes: Buffer.from('De <html> van de brug'), ending: '' })).toBe(false);
});

test('a page that Chromium saved has what Chromium showed', async () => {
  const bytes = readFileSync(path.join(import.meta.dirname, '../fixtures/pages/brug-chromium.mhtml'));
  const { text: read, about } = await mhtmlFormat.read(bytes, {});
  expect(read.split('\n\n').slice(0, 4)).toEqual([
    'Voorpagina Sport',
    'Brug blijft dicht',
    'De brug over de Mandervoort blijft tot het voorjaar dicht, zei de burgemeester – “hoe vervelend ook” – op de raad van dinsdag.',
    'Volgens de aannemer is er tot in de winter geen staal te krijgen, en wie over het water wil, moet langs de sluis, met een omweg van twaalf kilometer.',
  ]);
  expect(about).toEqual({
    title: 'Brug blijft dicht',
    language: 'nl',
    URL: 'http://localhost:8765/index.html',
    from: { title: '<title>', language: '<html lang>', URL: 'saved from' },
  });
});
