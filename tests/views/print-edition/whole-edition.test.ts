import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Languages } from '../../../src/document/row.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { outline } from '../../harness/outline.ts';

const dossier = await fullDossier();

/** What an edition should hold, part by part, as `outline` tells it: written down, and read by people. */
const expected = (name: string): Map<string, unknown> => {
  const file = path.join(import.meta.dirname, 'editions', `${name}.yaml`);
  const parts: unknown = parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(parts ?? {}));
};

describe.each<{ locales: Languages; name: string }>([
  { locales: ['nl', 'en'], name: 'nl-en' },
  { locales: ['en'], name: 'en' },
])('the edition in $name of a dossier that has something of everything', ({ locales, name }) => {
  const { titlePage, parts } = printEdition(dossier, locales);
  const written = expected(name);

  test('has its parts in order', () => {
    expect(['title-page', ...parts.map(({ anchor }) => anchor)]).toEqual([...written.keys()]);
  });

  test('has a title page', () => {
    expect(outline(titlePage)).toEqual(written.get('title-page'));
  });

  test.each(parts.map((part) => ({ part, anchor: part.anchor })))('has $anchor', ({ part, anchor }) => {
    expect(outline({ title: part.title, children: part.children })).toEqual(written.get(anchor));
  });
});
