import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlReading } from '../harness/html-reading.ts';

const modules = globSync('src/{document,papers,views,client/composer,contract/composer}/**/*.ts').map((file) =>
  file.replaceAll('\\', '/'),
);
const reading = modules.filter((file) => htmlReading(readFileSync(file, 'utf8')).length > 0);

test('no format is made by reading HTML of ours', () => {
  expect(modules.length).toBeGreaterThan(60);
  expect(reading).toEqual([]);
});

describe('reading HTML is', () => {
  test.each([
    ["import { parse } from 'parse5';", 'imports parse5'],
    ["const { parse } = await import('parse5');", 'imports parse5'],
    ['const parts = /<section[^>]*>/.exec(page);', 'matches /<section[^>]*>/'],
    ['const tag = /<[a-z]>/.test(page);', 'matches /<[a-z]>/'],
    ['const ends = page.split(/<\\/p>/);', 'matches /<\\/p>/'],
    ['const tags = page.replace(/<[^>]+>/g, "");', 'matches /<[^>]+>/g'],
    ['const href = /\\shref="([^"]*)"/.exec(tag);', 'matches /\\shref="([^"]*)"/'],
    ["const at = page.indexOf('<body');", 'matches <body'],
    ['const found = new RegExp("<h[1-6]");', 'matches <h[1-6]'],
  ])('%s', (source, told) => {
    expect(htmlReading(source)).toEqual([told]);
  });
});

describe('reading HTML is not', () => {
  test.each([
    'const escaped = text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);',
    "const json = JSON.stringify(data).replaceAll('<', '\\\\u003c');",
    'const year = /(?<year>\\d{4})(?<!0000)(?<=\\d)/.exec(date);',
    "const start = '<!DOCTYPE html>';",
    'const isHeading = /^h[1-6]$/.test(name);',
  ])('%s', (source) => {
    expect(htmlReading(source)).toEqual([]);
  });
});
