import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { verify } from '../../src/cli/verify.ts';
import { sha256Of } from '../fixtures/archive.ts';
import { changedLines, folderOf, textsIn } from '../fixtures/content-texts.ts';
import { aBriefing, anActor, aQuote, aSource, both } from '../fixtures/dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { europol, filesOf, run } from './renamed.ts';

test('the file moves, says its former id at its end, and the lock names it so', async () => {
  const actors = [
    anActor({ id: 'europol', description: both('Text.'), evidence: [{ source: 'artikel', exact: 'Zo is het.' }] }),
  ];
  const files = await filesOf({ actors });
  const folder = folderOf(files);
  expect(await run(folder, 'actor', 'europol', 'epol')).toEqual({
    isDone: true,
    printed: [
      'summary/en.mdx: 1 place',
      'summary/nl.mdx: 1 place',
      'actors/europol.yaml → actors/epol.yaml: 1 place',
      'provenance.lock.json: 1 place',
    ],
    failed: [],
  });
  const after = textsIn(folder);
  expect(after['actors/epol.yaml']).toBe(`${files['actors/europol.yaml']}formerIds: [europol]\n`);
  expect(after['actors/europol.yaml']).toBeUndefined();
  expect(changedLines(files['provenance.lock.json'] ?? '', after['provenance.lock.json'] ?? '').come).toEqual([
    expect.stringMatching(/^ {4}"actors\/epol#evidence\[0\]": /),
  ]);
  expect(Object.keys(after).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.each([
  ['a list in brackets', 'formerIds: [a] # once\n', 'formerIds: [a, europol] # once\n'],
  ['a list below', 'formerIds:\n  - "a" # once\nname: E\n', 'formerIds:\n  - "a" # once\n  - europol\nname: E\n'],
  ['a list below, at the margin', 'formerIds:\n- a\n- b', 'formerIds:\n- a\n- b\n- europol'],
  ['an empty list', 'formerIds: []\n', 'formerIds: [europol]\n'],
  ['none, and no end of line', 'sameAs: []', 'sameAs: []\nformerIds: [europol]'],
  ['its new id', "formerIds: [a, 'epol', b]\n", "formerIds: [a, 'europol', b]\n"],
])('a former id is added to %s', async (_, before, after) => {
  const head = `kind: unit\n${before.includes('name:') ? '' : 'name: E\n'}`;
  const folder = folderOf({ ...(await filesOf({ actors: [europol] })), 'actors/europol.yaml': head + before });
  expect((await run(folder, 'actor', 'europol', 'epol')).failed).toEqual([]);
  expect(textsIn(folder)['actors/epol.yaml']).toBe(head + after);
});

test('a briefing moves with its folder, and says its former id in each language', async () => {
  const files = {
    'briefings/kort/nl.mdx': aBriefing('nl', '[x](briefing:kort)'),
    'briefings/kort/en.mdx': aBriefing('en'),
  };
  const folder = folderOf(await filesOf({ files, about: both('[x](briefing:kort)') }));
  await run(folder, 'briefing', 'kort', 'lang');
  const after = textsIn(folder);
  expect(existsSync(path.join(folder, 'briefings/kort'))).toBe(false);
  expect(after['briefings/lang/nl.mdx']).toBe(
    files['briefings/kort/nl.mdx'].replace('\n---\n\n', '\nformerIds: [kort]\n---\n\n').replace(':kort)', ':lang)'),
  );
  expect(after['dossier.yaml']).toContain('[x](briefing:lang)');
});

test('a source takes its file in the archive along, and the passages that rest on it', async () => {
  const [said, cited] = ['Dat is altijd zo geweest.', 'En zo zal het blijven.'];
  const text = `${said} ${cited}\n`;
  const page = aBriefing('nl', `Zo.<Cite source="stuk" exact="${cited}" />`);
  const files = await filesOf({
    quotes: [aQuote({ source: 'stuk', segments: [{ exact: said }] })],
    sources: [aSource({ id: 'stuk', sha256: sha256Of(text) })],
    files: { 'briefings/kort/nl.mdx': page },
  });
  const folder = folderOf({ ...files, 'archive/stuk.2019.txt': text });
  const verified = async (): Promise<readonly string[]> => {
    const terminal = aTerminal();
    await verify(readOptions(['verify', '--content', folder], {}), terminal);
    return terminal.printed.map((line) => line.replaceAll(`${folder}/`, ''));
  };
  expect(await verified()).toEqual([
    '2 passages found in 1 source; provenance.lock.json written',
    '2 passages: 2 proven, 0 refused, 0 not checkable',
  ]);
  const { printed } = await run(folder, 'source', 'stuk', 'artikel-2');
  expect(printed.slice(-2)).toEqual([
    'provenance.lock.json: 3 places',
    'archive/stuk.2019.txt → archive/artikel-2.2019.txt',
  ]);
  const lock = textsIn(folder)['provenance.lock.json'];
  expect(await verified()).toEqual([
    '2 passages found in 1 source; provenance.lock.json is up to date',
    '2 passages: 2 proven, 0 refused, 0 not checkable',
  ]);
  expect(textsIn(folder)['provenance.lock.json']).toBe(lock);
  expect(lock).not.toContain('stuk');
});

test('with --dry-run it says what it would do, and does nothing', async () => {
  const folder = folderOf(await filesOf({ actors: [europol] }));
  const before = textsIn(folder);
  const { printed } = await run(folder, 'actor', 'europol', 'epol', '--dry-run');
  expect(printed.at(-1)).toBe('Nothing was changed. Leave out --dry-run to do this.');
  expect(printed).toContain('actors/europol.yaml → actors/epol.yaml: 1 place');
  expect(textsIn(folder)).toEqual(before);
});

test('a mark at the start of a file stays, and so does the old chain of ids', async () => {
  const files = await filesOf({ actors: [europol] });
  const folder = folderOf({ ...files, 'actors/europol.yaml': `\uFEFF${files['actors/europol.yaml']}` });
  await run(folder, 'actor', 'europol', 'b');
  await run(folder, 'actor', 'b', 'c');
  await run(folder, 'actor', 'c', 'b');
  expect(textsIn(folder)['actors/b.yaml']).toBe(`\uFEFF${files['actors/europol.yaml']}formerIds: [europol, c]\n`);
});
