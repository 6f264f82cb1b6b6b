import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sources = globSync('src/**/*.{ts,astro}')
  .toSorted()
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));
const inRoom = (room: string) => sources.filter(({ file }) => file.startsWith(`src/${room}/`));

/** Attributes by the places in which their names stand, style sheets aside. */
const places = Map.groupBy(
  sources.flatMap(({ file, text }) => [...text.matchAll(/data-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => ({ name, file }))),
  ({ name }) => name,
);
const agreed = [
  ...new Set(
    inRoom('contract').flatMap(({ text }) => [...text.matchAll(/'(data-[a-z-]+)'/g)].map(([, name]) => name ?? '')),
  ),
];

describe('an attribute that a script asks of a page', () => {
  test.each(agreed)('has its name written once: %s', (name) => {
    expect(places.get(name)?.map(({ file }) => file)).toEqual([expect.stringMatching(/^src\/contract\//)]);
  });

  test('has a name in contract/, or in one module of client/ that makes and reads it', () => {
    const own = inRoom('client').flatMap(({ text, file }) =>
      [...text.matchAll(/data-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => `${file}: ${name}`),
    );
    expect(own).toEqual([
      'src/client/composer/chosen-list.ts: data-act',
      'src/client/composer/chosen-list.ts: data-key',
      'src/client/search/search-filters.ts: data-filter',
    ]);
  });

  test('is read by that name: a dataset is written to, and read only as words that have a type', () => {
    const reads = inRoom('client').flatMap(({ file, text }) =>
      [...text.matchAll(/^.*\.dataset\b.*$/gm)]
        .map(([line]) => line.trim())
        .filter((line) => !/\.dataset\['\w+'\] = /.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(reads).toEqual(['src/client/offline/offline-copy.ts: const words = wordsOf<State>(part.dataset);']);
  });
});
