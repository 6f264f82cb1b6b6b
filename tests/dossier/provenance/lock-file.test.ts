import { expect, test } from 'vitest';
import { parseLock, readLock } from '../../../src/dossier/provenance/lock-file.ts';
import { limits } from '../../../src/schema/limits.ts';

const empty = { version: 1, sources: {}, passages: {}, translations: {} };

test.each([
  ['text without end', '['.repeat(1_000_000), 'The lock is no JSON'],
  ['lists without end', '['.repeat(100_000) + ']'.repeat(100_000), 'The lock is not'],
  ['bytes', '\0\x01\ufffd', 'The lock is no JSON'],
  ['a number as text', JSON.stringify({ ...empty, version: '1' }), '"version" is not'],
  ['a name of JavaScript', JSON.stringify({ ...empty, passages: { toString: 1 } }), '"passages.toString" is not'],
  ['a prototype', `{"__proto__":{},${JSON.stringify(empty).slice(1)}`, 'The lock is not'],
])('%s in a lock is one problem', (_, text, start) => {
  const { problems, provenance } = parseLock('provenance.lock.json', text);
  expect(problems).toEqual([
    expect.objectContaining({ rule: 'broken-lock', message: expect.stringContaining(start) as unknown }),
  ]);
  expect(provenance).toBeUndefined();
});

test('of a lock that is larger than verification writes, nothing is parsed', async () => {
  const lock = await readLock({
    name: 'content',
    files: () => Promise.resolve(['provenance.lock.json']),
    read: (_file, limit = 0) => Promise.resolve(Buffer.alloc(limit + 1)),
  });
  expect(lock?.problems.map(({ message }) => message)).toEqual([
    'The lock is larger than 50,000,000 bytes, which verification never writes. Restore it from version control, or write it anew: npm run verify.',
  ]);
  expect(limits.lockBytes).toBe(50_000_000);
});
