import { runInThisContext } from 'node:vm';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { packedIndex } from '../../../../src/build/index/packed-index.ts';
import { fromDisk } from '../../../../src/client/search/disk/from-disk.ts';

const worker = `
  const kept = { times: 0 };
  self.addEventListener('message', async ({ data: { id, path } }) => {
    kept.times++;
    self.postMessage({ id, kept, text: await (await fetch(path)).text() });
  });
`;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const scripts = packedIndex([
  { path: 'words-nl-a', content: text('aanval') },
  { path: 'large', content: new Uint8Array(9000).fill(255) },
  { path: 'worker.js', content: text(worker) },
]);

let loaded: string[] = [];
let lost: string | undefined;

/** A page that runs the scripts which are put into it, as far as the site has them. */
const page = {
  createElement: () => new EventTarget(),
  head: {
    append: (element: EventTarget & { src: string }) => {
      const script = scripts.find(({ path }) => element.src === `/a site/${path}` && path !== lost);
      loaded.push(element.src.replace('/a site/disk/', ''));
      if (script) runInThisContext(script.content);
      queueMicrotask(() => element.dispatchEvent(new Event(script ? 'load' : 'error')));
    },
  },
};

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('dossierIndex', undefined);
  vi.stubGlobal('dossierWorker', undefined);
  loaded = [];
  lost = undefined;
});
afterAll(() => vi.unstubAllGlobals());

describe('the index of a site on disk', () => {
  test('is loaded by the piece, each when something in it is asked for, and once', async () => {
    const { fetch } = fromDisk('/a site/');
    const read = async (file: string) => Buffer.from(await (await fetch(`/a site/pagefind/${file}`)).arrayBuffer());
    const both = await Promise.all([read('words-nl-a'), read('words-nl-a?ts=1')]);
    expect(both.map(String)).toEqual(['aanval', 'aanval']);
    expect(loaded).toEqual(['index.js', 'index/1.js']);
    expect(await read('large')).toEqual(Buffer.alloc(9000, 255));
    expect(loaded).toEqual(['index.js', 'index/1.js', 'index/0.js']);
  });

  test('has no answer to what it does not hold', async () => {
    const { ok, status } = await fromDisk('/a site/').fetch('/a site/pagefind/words-nl-b');
    expect([ok, status]).toEqual([false, 404]);
  });

  test('has a worker of its own for each that asks, with messages that are copied', async () => {
    const { startWorker } = fromDisk('/a site/');
    const heard: unknown[] = [];
    const hear = ({ data }: MessageEvent): void => void heard.push(data);
    const [first, second] = [startWorker('worker.js', hear, () => undefined), startWorker('', hear, () => undefined)];
    for (const [id, send] of [first, first, second].entries()) send({ id, path: '/a site/pagefind/words-nl-a' });
    await expect.poll(() => heard.length).toBe(3);
    const answer = (id: number, times: number) => ({ id, kept: { times }, text: 'aanval' });
    expect(heard).toEqual([answer(0, 2), answer(1, 2), answer(2, 1)]);
    const [one, other] = heard as { kept: object }[];
    expect(one?.kept).not.toBe(other?.kept);
    expect(loaded.filter((file) => file === 'index-worker.js')).toHaveLength(1);
  });

  test('says so where its worker does not load', async () => {
    lost = 'disk/index-worker.js';
    const fail = vi.fn();
    fromDisk('/a site/').startWorker('worker.js', () => undefined, fail)({});
    await expect.poll(() => fail.mock.calls.length).toBe(1);
  });
});
