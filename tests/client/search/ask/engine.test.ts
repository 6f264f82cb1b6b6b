import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { startEngine } from '../../../../src/client/search/ask/pagefind-index.ts';
import { fromServer } from '../../../../src/client/search/ask/reach.ts';

interface Asked {
  readonly id: string;
  readonly instanceId: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | undefined;
  readonly asked: Asked[] = [];
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.last = this;
  }

  postMessage(question: Asked): void {
    this.asked.push(question);
  }

  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterAll(() => vi.unstubAllGlobals());

function started() {
  const engine = startEngine('/pagefind/', 'nl', fromServer);
  const worker = FakeWorker.last;
  if (!worker) throw new Error('No worker was started.');
  return { engine, worker };
}

const results = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, score: 1, data: `d${index}` }));

test('the worker of Pagefind is started for a language, with what names and titles count', () => {
  const { worker } = started();
  expect(worker.address).toBe('/pagefind/pagefind-worker.js');
  expect(worker.asked).toEqual([
    {
      id: '0',
      instanceId: 'nl0',
      method: 'init',
      args: [
        {
          basePath: '/pagefind/',
          baseUrl: '/',
          language: 'nl',
          ranking: {
            metaWeights: { title: 4, names: 24, speaker: 1, date: 0, titleLang: 0 },
            termSimilarity: 1,
          },
        },
      ],
    },
  ]);
});

test('answers reach who asked, in whichever order they come', async () => {
  const { engine, worker } = started();
  const [one, other] = [engine.search('one'), engine.page({ id: 'x', score: 1, data: 'the data' })];
  expect(worker.asked.slice(1)).toEqual([
    { id: '1', instanceId: 'nl0', method: 'search', args: ['one'] },
    { id: '2', instanceId: 'nl0', method: 'getData', args: ['the data'] },
  ]);
  const page = { url: '/', excerpt: '', meta: {} };
  worker.answer({ id: '2', result: page });
  worker.answer({ id: '1', result: { results: results(1) } });
  expect([await one, await other]).toEqual([results(1), page]);
});

test('a question that goes wrong rejects alone', async () => {
  const { engine, worker } = started();
  const [one, other] = [engine.search('one'), engine.search('other')];
  worker.answer({ id: '1', error: 'No.' });
  worker.answer({ id: '2', result: { results: [] } });
  await expect(one).rejects.toThrow('No.');
  expect(await other).toEqual([]);
});

test('where the worker does not run, all that was and is asked of it rejects', async () => {
  const { engine, worker } = started();
  const before = engine.search('before');
  worker.dispatchEvent(new Event('error'));
  await expect(before).rejects.toThrow('/pagefind/pagefind-worker.js did not run.');
  await expect(engine.search('after')).rejects.toThrow('/pagefind/pagefind-worker.js did not run.');
});

test('a worker that holds much starts anew between questions, and not before', async () => {
  const { engine, worker } = started();
  const methods = () => worker.asked.slice(1).map(({ method, instanceId }) => `${instanceId} ${method}`);
  const search = async (count: number) => {
    const found = engine.search('a');
    worker.answer({ id: worker.asked.at(-1)?.id, result: { results: results(count) } });
    await found;
  };
  await search(39_999);
  engine.rest();
  await search(1);
  engine.rest();
  engine.rest();
  await search(0);
  expect(methods()).toEqual(['nl0 search', 'nl0 search', 'nl0 destroy', 'nl1 init', 'nl1 search']);
});
