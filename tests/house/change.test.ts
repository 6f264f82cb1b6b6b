import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { after, applied, type Edit, removed, replacing, written } from './change.ts';

const edited = (edits: Readonly<Record<string, Edit>>): { root: string; apply: () => string[] } => {
  const root = aFolder();
  writeFileSync(path.join(root, 'list.ts'), "const list = [\n  'a',\n];\n");
  writeFileSync(path.join(root, 'old.ts'), 'export {};\n');
  return { root, apply: () => applied(root, { name: 'more', edits }) };
};

test('a change makes, edits and removes files, and says which', () => {
  const { root, apply } = edited({
    'old.ts': removed,
    'src/new.ts': written('export const b = 1;\n'),
    'list.ts': replacing(after("  'a',", "  'b',"), ['const list', 'export const list']),
  });
  expect(apply()).toEqual(['list.ts', 'old.ts', 'src/new.ts']);
  expect(readFileSync(path.join(root, 'list.ts'), 'utf8')).toBe("export const list = [\n  'a',\n  'b',\n];\n");
  expect(readFileSync(path.join(root, 'src/new.ts'), 'utf8')).toBe('export const b = 1;\n');
  expect(() => readFileSync(path.join(root, 'old.ts'))).toThrow('ENOENT');
});

test.each<[string, Edit, string]>([
  ['list.ts', replacing(["'c'", "'d'"]), "more: list.ts: “'c'” stands 0 times. Give words that stand there once."],
  ['list.ts', replacing(['st', 'ts']), 'more: list.ts: “st” stands 2 times. Give words that stand there once.'],
  ['list.ts', written(''), 'more: list.ts: The file is there already. Give it another name.'],
  ['list.ts', (text) => text, 'more: list.ts: The edit changes nothing. Remove it.'],
])('an edit of %s that does not fit any more fails', (file, edit, message) => {
  expect(edited({ [file]: edit }).apply).toThrow(message);
});
