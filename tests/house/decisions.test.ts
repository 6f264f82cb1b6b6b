import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../../docs/decisions');
const notes = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
const linked = [...readFileSync(path.join(folder, 'README.md'), 'utf8').matchAll(/\[(\d{4})\]\(([^)]+)\)/g)];

test('the page of what holds today leads to every decision note, under its own number', () => {
  expect([...new Set(linked.map(([, , file]) => file))].toSorted()).toEqual(notes);
  for (const [, number, file] of linked) expect(file?.slice(0, 4)).toBe(number);
});
