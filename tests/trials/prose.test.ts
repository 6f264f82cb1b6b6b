import { expect, test } from 'vitest';
import { judgeProse, textOf } from './prose.ts';

test('what is checked is what is rendered, in the first of the texts that the trial takes', async () => {
  const texts = Array.from({ length: 400 }, (_, number) => textOf(1, number));
  const judged = await Promise.all(texts.map(judgeProse));
  const same = judged.filter(({ as }) => as === 'same').length;
  expect(judged.filter(({ as }) => as === 'other')).toEqual([]);
  expect(same).toBeGreaterThan(80);
});

test('the same seed gives the same text', () => {
  expect([textOf(1, 7), textOf(1, 8) === textOf(1, 7), textOf(2, 7) === textOf(1, 7)]).toEqual([
    textOf(1, 7),
    false,
    false,
  ]);
});
