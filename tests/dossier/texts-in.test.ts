import { expect, test } from 'vitest';
import { textsIn } from '../../src/dossier/texts-in.ts';

test('each string comes with its path, in the order of the fields, and nothing else does', () => {
  const value = { name: 'a', count: 1, none: null, list: [{ text: 'b' }, 'c'], deep: { deeper: { text: '' } } };
  expect([...textsIn(value)]).toEqual([
    { text: 'a', path: ['name'] },
    { text: 'b', path: ['list', 0, 'text'] },
    { text: 'c', path: ['list', 1] },
    { text: '', path: ['deep', 'deeper', 'text'] },
  ]);
  expect([...textsIn('alone')]).toEqual([{ text: 'alone', path: [] }]);
});
