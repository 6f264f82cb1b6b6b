import { expect, test } from 'vitest';
import { queue } from '../../../src/build/index/queue.ts';

test('values come in the order in which they were put, those put before anyone asked as well', async () => {
  const { put, end, values } = queue<number>();
  void put(1);
  void put(2);
  const found: number[] = [];
  const reading = (async () => {
    for await (const value of values) found.push(value);
  })();
  await put(3);
  end();
  await reading;
  expect(found).toEqual([1, 2, 3]);
});

test('putting is done when the next is asked for', async () => {
  const { put, values } = queue<string>();
  const told: string[] = [];
  const asking = values[Symbol.asyncIterator]();
  const putting = put('a').then(() => told.push('put'));
  expect(await asking.next()).toEqual({ value: 'a', done: false });
  told.push('taken');
  void asking.next();
  await putting;
  expect(told).toEqual(['taken', 'put']);
});

test('an end with an error is thrown to whoever asks, and what waits is not read any more', async () => {
  const { put, end, values } = queue<number>();
  void put(1);
  end(new Error('Dropped.'));
  await expect(values[Symbol.asyncIterator]().next()).rejects.toThrow('Dropped.');
});
