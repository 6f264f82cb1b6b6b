import { expect, test } from 'vitest';
import { inTurn } from '../../../src/client/offline/in-turn.ts';

test('each thing is done once, and never more at a time than asked', async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await inTurn([1, 2, 3, 4, 5], 2, async (number) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    done.push(number);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (number: number): Promise<void> => {
    begun.push(number);
    await Promise.resolve();
    if (number === 1) throw new Error('No answer.');
  };
  await expect(inTurn([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('No answer.');
  expect(begun.length).toBeLessThan(5);
});
