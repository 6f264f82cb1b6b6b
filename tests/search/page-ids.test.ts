import { expect, test } from 'vitest';
import { pageIds } from '../../src/search/page-ids.ts';
import { isStopWord } from '../../src/client/search/ask/stop-words.ts';

test('the ids of pages stand in the list of an index, those of one language', () => {
  const meta = new TextEncoder().encode('\u0001nl_0a1b2c3\u0002nl_ff00ff00\u0003en_1234567nl_123456');
  expect([pageIds(meta, 'nl'), pageIds(meta, 'en')]).toEqual([['nl_0a1b2c3', 'nl_ff00ff00'], ['en_1234567']]);
});

test.each([
  ['De', true],
  ['is', true],
  ['IS', false],
  ['Which', true],
  ['die', false],
])('%s says nothing of what is looked for: %s', (word, isStop) => {
  expect(isStopWord(word)).toBe(isStop);
});
