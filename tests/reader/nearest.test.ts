import { expect, test } from 'vitest';
import { nearest } from '../../src/reader/nearest.ts';

const ids = ['europol', 'eurojust', 'is', 'patrick-willocx', 'amaq-2018', 'amaq-2019'];

test.each([
  ['europool', 'europol'],
  ['Europol', 'europol'],
  ['euro-just', 'eurojust'],
  ['willocx', 'patrick-willocx'],
  ['amaq-201', 'amaq-2018'],
])('%s is near to %s', (word, near) => {
  expect(nearest(word, ids)).toBe(` Did you mean "${near}"?`);
});

test.each(['eu', 'parket', 'amaq'])('%s is near to none of them', (word) => {
  expect(nearest(word, ids)).toBe('');
});

test('among nothing, nothing is near', () => {
  expect(nearest('europol', [])).toBe('');
});
