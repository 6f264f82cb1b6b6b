import { expect, test } from 'vitest';
import { rareTextsIn } from '../../src/dossier/rare-texts.ts';

test('each string with rare letters comes with its path, in the order of the fields, and nothing else does', () => {
  const value = {
    name: 'ж',
    count: 1,
    none: null,
    list: [{ text: '频道' }, 'ж', 'é'],
    deep: { deeper: { text: '🛰️' } },
  };
  expect(rareTextsIn(value)).toEqual([
    { text: 'ж', path: ['name'] },
    { text: '频道', path: ['list', 0, 'text'] },
    { text: 'ж', path: ['list', 1] },
    { text: '🛰️', path: ['deep', 'deeper', 'text'] },
  ]);
  expect(rareTextsIn('ж')).toEqual([{ text: 'ж', path: [] }]);
});
