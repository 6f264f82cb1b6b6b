import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeRoot } from '../../src/cli/astro-root.ts';
import { writePages } from '../../src/cli/astro.ts';
import { checkContent, type CheckedContent } from '../../src/dossier/check-content.ts';
import { handOver } from '../../src/run/checked-content.ts';
import { dataCollections } from '../../src/schema/collections.ts';
import { openDossier } from '../fixtures/assembled.ts';

/** A page that somebody adds to the generator, which asks Astro for all that there is. */
const addedPage = `import { getCollection, getEntry, getLiveCollection, getLiveEntry } from 'astro:content';

export const GET = async () => {
  const live = {};
  for (const name of ${JSON.stringify(dataCollections)}) live[name] = await getLiveCollection(name);
  const [first] = live.actors.entries;
  return Response.json({
    live,
    first: await getLiveEntry('actors', first.id),
    none: (await getLiveEntry('actors', 'nobody')).error.name,
    dossier: await getEntry('dossier', 'dossier'),
    briefings: (await getCollection('briefings')).map(({ id }) => id),
    summary: (await getCollection('summary')).map(({ id }) => id),
  });
};
`;

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-collections-'));
let checked: CheckedContent;
let found: Record<string, unknown>;

beforeAll(async () => {
  checked = await checkContent(openDossier);
  const { content } = checked;
  if (!content) throw new Error('The open dossier is not sound.');
  await handOver({ ...checked, content });
  const [root, out] = [path.join(folder, 'root'), path.join(folder, 'out')];
  makeRoot(root);
  writeFileSync(path.join(root, 'src/pages/added.json.ts'), addedPage);
  const settings = {
    content: openDossier,
    archive: path.join(openDossier, 'archive'),
    base: '/',
    out,
    site: 'https://site.example',
    drafts: false,
    documents: [],
  };
  await writePages(settings, root, false, (_file, { before, main, after }) => Promise.resolve(before + main + after));
  found = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path.join(out, 'added.json'), 'utf8')));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page that is JSON can have of something. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(dataCollections)('a page can ask for %s, each as its schema gives it', (name) => {
  const entries = checked.content?.[name].map(({ id, data }) => ({ id, data }));
  expect(entries?.length).toBeGreaterThan(0);
  expect(found['live']).toMatchObject({ [name]: asJson({ entries }) });
});

test('a page can ask for one of them, and learns where there is none', () => {
  expect(found['first']).toMatchObject({
    entry: asJson(checked.content?.actors.map(({ id, data }) => ({ id, data }))[0]),
  });
  expect(found['none']).toBe('LiveEntryNotFoundError');
});

test('running text and the dossier as a whole are collections as well', () => {
  expect(found['dossier']).toMatchObject({ id: 'dossier', data: asJson(checked.content?.dossier) });
  expect(found['summary']).toHaveLength(checked.content?.summary.length ?? 0);
  expect(found['briefings']).toHaveLength(checked.content?.briefings.length ?? 0);
});
