import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { catalogueText } from '../../../../src/search/catalogue.ts';
import { manifestText } from '../../../../src/search/manifest.ts';
import { pagefindIndex } from '../../../../src/client/search/ask/pagefind-index.ts';
import { fromServer } from '../../../../src/client/search/ask/reach.ts';

const manifest = {
  folder: 'abc',
  counts: [1, 2, 1],
  languages: {
    nl: { hash: 'nl_1', letters: '0ah', missing: [] },
    en: { hash: 'en_1', letters: 'a', missing: [1] },
  },
};
const catalogue = catalogueText({ actors: [['a', 'A']], sources: [], entries: [] });

const zipped: Record<string, string> = {
  '/pagefind/abc/words-nl-h': 'hamran*\nhaven',
  '/pagefind/abc/words-nl-a': 'aanval',
  '/pagefind/abc/words-nl-0': '26000',
  '/pagefind/abc/words-en-a': 'attack',
  '/pagefind/abc/catalogue-nl': catalogue,
  // Pages come first, and what looks like them after.
  '/pagefind/pagefind.nl_1.pf_meta': 'xnl_1111111xxnl_2222222xnl_3333333xnl_4444444xnl_9999999',
  '/pagefind/pagefind.en_1.pf_meta': 'en_1111111xen_2222222xen_3333333xen_9999999',
};

let asked: string[] = [];

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    if (address === '/pagefind/dossier.txt') return Promise.resolve(new Response(manifestText(manifest)));
    const text = zipped[address];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(gzipSync(text)));
  });
});
afterAll(() => vi.unstubAllGlobals());

test('the files of an index are read as they are needed, each once', async () => {
  asked = [];
  const files = await pagefindIndex('/', fromServer).openFiles();
  expect(files.manifest).toEqual(manifest);
  const shard = { words: ['hamran', 'haven'], names: new Set(['hamran']) };
  expect([await files.shard('nl', 'hamran'), await files.shard('nl', 'heen')]).toEqual([shard, shard]);
  // There is no file for this letter, so none is asked for.
  expect(await files.shard('en', 'hamran')).toEqual({ words: [], names: new Set() });
  expect((await files.shards('nl')).map(({ words }) => words)).toEqual([['26000'], ['aanval'], ['hamran', 'haven']]);
  expect(await files.catalogue('nl')).toBe(catalogue);
  expect(asked).toEqual([
    '/pagefind/dossier.txt',
    '/pagefind/abc/words-nl-h',
    '/pagefind/abc/words-nl-0',
    '/pagefind/abc/words-nl-a',
    '/pagefind/abc/catalogue-nl',
  ]);
});

test('each page of an index is about its entry, also where some entries have no page in the language', async () => {
  const files = await pagefindIndex('/', fromServer).openFiles();
  expect([...(await files.entries('nl'))]).toEqual([
    ['nl_1111111', 0],
    ['nl_2222222', 1],
    ['nl_3333333', 2],
    ['nl_4444444', 3],
  ]);
  expect([...(await files.entries('en'))]).toEqual([
    ['en_1111111', 0],
    ['en_2222222', 2],
    ['en_3333333', 3],
  ]);
  expect(await files.entries('nl')).toBe(await files.entries('nl'));
});

test('a site without an index says so', async () => {
  await expect(pagefindIndex('/elsewhere/', fromServer).openFiles()).rejects.toThrow('answers 404.');
});
