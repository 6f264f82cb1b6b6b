import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeComposerParts, writePrintPage } from '../../../src/build/editions/write-edition.ts';
import { partFile, partName, partScript } from '../../../src/contract/composer/shelf-script.ts';
import { editionHtml } from '../../../src/document/writers/markup/edition.ts';
import { shelvedEditions, shelvedPart, shelvedParts } from '../../../src/views/composer/shelved-editions.ts';
import { editionMark } from '../../../src/views/html.ts';
import { editionColumns } from '../../../src/views/print-edition/print-page.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { filesOf, writeFiles } from '../../fixtures/files.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

test('each print page gets its edition, with links of its own, and the composer all its parts', async () => {
  const dossier = await fullDossier();
  const site = aFolder();
  const pages = ['nl/print/index.html', 'en/print/index.html', 'print/index.html'];
  writeFiles(site, Object.fromEntries(pages.map((page) => [page, `<main>${editionMark}</main>`])));
  const page = (file: string, html: string) => html.replaceAll('id="part-summary"', `id="${file}"`);
  for (const columns of editionColumns(dossier)) {
    writePrintPage(site, dossier, columns, { page });
    writeComposerParts(site, dossier, columns);
  }
  const expected = ([['nl'], ['en'], ['en', 'nl']] as const).map((languages, at) => {
    const html = [...editionHtml(printEdition(dossier, languages))].join('');
    expect(html).toContain('id="part-summary"');
    return `<main>${html.replaceAll('id="part-summary"', `id="${pages[at] ?? ''}"`)}</main>`;
  });
  expect(pages.map((page) => readFileSync(path.join(site, page), 'utf8'))).toEqual(expected);
  const parts = shelvedEditions
    .flatMap((languages) => shelvedParts(dossier, languages))
    .map((part) => [partName(part.languages, part.index), shelvedPart(dossier, part)] as const)
    .map(([name, part]) => [partFile(name), partScript(name, part)] as const);
  const names = parts.map(([file]) => file);
  expect(parts.every(([file, script]) => readFileSync(path.join(site, file), 'utf8') === script)).toBe(true);
  expect(Object.keys(filesOf(site))).toEqual([...pages, ...names].toSorted());
});
