import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Languages } from '../../../src/document/row.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { nodesOf } from '../../harness/nodes.ts';
import { withoutOrigins } from '../../harness/origins.ts';
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
    expect(outline(withoutOrigins(titlePage))).toEqual(written.get('title-page'));
  });

  test.each(parts.map((part) => ({ part, anchor: part.anchor })))('has $anchor', ({ part, anchor }) => {
    const { title, children } = withoutOrigins(part);
    expect(outline({ title, children })).toEqual(written.get(anchor));
  });

  test('says of each entry which field names it', () => {
    const origins = nodesOf(parts, 'entry').map(({ anchor, origin }) => [anchor, `${origin?.file}: ${origin?.at}`]);
    expect(origins).toEqual([
      ['actors-dienst', 'content/actors/dienst.yaml: name'],
      ['actors-parket', 'content/actors/parket.yaml: name'],
      ['actors-wim', 'content/actors/wim.yaml: name'],
      ['events-inval', 'content/events/inval.yaml: title'],
      ['events-proces', 'content/events/proces.yaml: title'],
      ['events-overleg', 'content/events/overleg.yaml: title'],
      ['quotes-bericht', 'content/quotes/bericht.yaml: speaker'],
      ['quotes-ontkenning', 'content/quotes/ontkenning.yaml: speaker'],
      ['sources-report', 'content/sources/report.yaml: title'],
      ['sources-artikel', 'content/sources/artikel.yaml: title'],
    ]);
  });
});
