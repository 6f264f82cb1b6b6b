import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillPage } from '../../../src/build/editions/fill-page.ts';
import { editionMark } from '../../../src/views/html.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

const pageWith = (html: string): string => {
  const folder = aFolder();
  writeFiles(folder, { 'nl/print/index.html': html });
  return folder;
};

const filled = (html: string, pieces: Iterable<string>): string => {
  const site = pageWith(html);
  fillPage(site, 'nl/print/index.html', pieces, (piece) => piece.toUpperCase());
  return readFileSync(path.join(site, 'nl/print/index.html'), 'utf8');
};

test('pieces stand in the place of the mark, changed and in order, however long they are', () => {
  expect(filled(`<main>${editionMark}</main>`, ['<p>', 'é', '</p>'])).toBe('<main><P>É</P></main>');
  const long = Array.from({ length: 50 }, (_, at) => `${at} ${'é'.repeat(10_000)}`);
  expect(filled(`a${editionMark}b`, long)).toBe(`a${long.join('').toUpperCase()}b`);
  expect(filled(`a${editionMark}b`, [])).toBe('ab');
});

test('a page without a place for its edition, or with two, ends the build, and stays as it is', () => {
  for (const html of ['<main></main>', `${editionMark}${editionMark}`]) {
    const site = pageWith(html);
    expect(() => fillPage(site, 'nl/print/index.html', ['x'], (piece) => piece)).toThrow(
      'The build wrote nl/print/index.html without one place for its edition.',
    );
    expect(readFileSync(path.join(site, 'nl/print/index.html'), 'utf8')).toBe(html);
  }
});
