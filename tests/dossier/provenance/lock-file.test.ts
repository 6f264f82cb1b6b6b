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

test('every record is found at its key, however many there are', () => {
  const records = Array.from({ length: 50_000 }, (_, index): [string, unknown] => [
    `actors/a${index}#name`,
    { source: 'a', start: 0, end: 1, words: '0'.repeat(64) },
  ]);
  const lock = parseLock(
    'provenance.lock.json',
    JSON.stringify({ ...empty, passages: Object.fromEntries(records) }, null, 1),
  );
  expect(records.map(([key]) => lock.locate(['passages', key]).line)).toEqual(records.map((_, index) => 5 + 6 * index));
  expect(lock.locate(['passages', 'actors/none#name']).line).toBe(4);
});

test('a lock that cannot be read is one problem among the others', async () => {
  const lock = await readLock({
    name: 'content',
    files: () => Promise.resolve(['provenance.lock.json']),
    read: () => Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })),
  });
  expect(lock?.problems.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    [
      'unreadable-file',
      'content/provenance.lock.json',
      'This file cannot be read (EACCES). Give yourself the right to read it, or look whether it is still there.',
    ],
  ]);
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
