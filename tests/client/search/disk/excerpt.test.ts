import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/client/search/disk/excerpt.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

test('a passage shows what matches, with a few words before it', () => {
  const text = `${words(40, 'voor')} de cyber\`aanval op Amaq, ${words(40, 'na')}`;
  expect(excerpt(text, new Set(['aanval', 'amaq']))).toBe(
    `voor voor voor de <mark>cyber\`aanval</mark> op <mark>Amaq,</mark> ${words(23, 'na')}`,
  );
});

test('of several passages, it is the one that holds most', () => {
  const text = `Amaq ${words(50, 'tussen')} servers van Amaq ${words(50, 'na')} Amaq`;
  expect(excerpt(text, new Set(['amaq', 'servers']))).toMatch(/^(?:tussen ){4}<mark>servers<\/mark> van <mark>Amaq/);
});

test('of several that hold as much, it is the first', () => {
  const text = `eerst Amaq ${words(50, 'tussen')} later Amaq ${words(50, 'na')}`;
  expect(excerpt(text, new Set(['amaq']))).toMatch(/^eerst <mark>Amaq/);
});

test('where nothing matches, it is the first words, and brackets are no tags', () => {
  expect(excerpt('Eén <b> & twee', new Set(['amaq']))).toBe('Eén &lt;b&gt; & twee');
  expect(excerpt('', new Set())).toBe('');
});
