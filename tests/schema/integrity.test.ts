import { describe, expect, test } from 'vitest';
import { parseIntegrity } from '../../src/build/manifest/integrity.ts';
import { type Integrity, integrityText } from '../../src/schema/integrity.ts';

const zeros = '0'.repeat(64);

const aList = (...paths: readonly string[]): Integrity => ({
  format: 1,
  versions: { dossier: '0.1.0', node: '24.0.0', browser: 'Chromium 153.0' },
  content: { files: 12, sha256: zeros },
  lock: zeros,
  files: paths.map((path) => ({ path, bytes: 1, sha256: zeros })),
});

describe('the list of a site', () => {
  test('has a line for each file, and nothing of a moment', () => {
    expect(integrityText(aList('index.html', 'nl/é "x".html'))).toBe(
      `{
  "format": 1,
  "versions": {"dossier":"0.1.0","node":"24.0.0","browser":"Chromium 153.0"},
  "content": {"files":12,"sha256":"${zeros}"},
  "lock": "${zeros}",
  "files": [
    {"path":"index.html","bytes":1,"sha256":"${zeros}"},
    {"path":"nl/é \\"x\\".html","bytes":1,"sha256":"${zeros}"}
  ]
}
`,
    );
  });

  test('is read as it was written, also without browser and lock', () => {
    const whole = aList('a', 'b/c', 'b/d');
    const { format, content, files } = whole;
    for (const list of [whole, { format, content, files, versions: { dossier: '0.1.0', node: '24.0.0' } }])
      expect(parseIntegrity(integrityText(list))).toEqual({ integrity: list });
  });

  test.each([
    ['../../etc/passwd', 'files.0.path'],
    ['/etc/passwd', 'files.0.path'],
    ['a//b', 'files.0.path'],
    ['a/./b', 'files.0.path'],
    ['', 'files.0.path'],
    ['a\\..\\b', 'files.0.path'],
    ['a\u0000b', 'files.0.path'],
    ['a\ud800', 'files.0.path'],
  ])('names no file outside the site: %j', (path, field) => {
    expect(parseIntegrity(integrityText(aList(path)))).toEqual({
      fault: `is not as a build writes it (${field})`,
    });
  });

  test.each([[['b', 'a']], [['a', 'a']]])('has its files in order, each once, and not %j', (paths) => {
    expect(parseIntegrity(integrityText(aList(...paths)))).toEqual({
      fault: 'is not as a build writes it (files)',
    });
  });

  test.each([
    ['<!doctype html>', 'is not JSON'],
    ['null', 'is not as a build writes it (the whole)'],
    ['{"format":2,"tree":[]}', 'has format 2, and this version of Dossier knows format 1'],
    ['{"format":"1"}', 'is not as a build writes it (format)'],
  ])('%s is none', (text, fault) => {
    expect(parseIntegrity(text)).toEqual({ fault });
  });
});
