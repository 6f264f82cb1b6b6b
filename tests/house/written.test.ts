import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picture, roomImports } from './picture.ts';
import { withSection, written } from './written.ts';

test('README, CONTRIBUTING, the picture and the tables of the editing guide say what rooms.js and src/ do: else npm run house', async () => {
  const stale = [...(await written())].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('a section takes the place of the one before, and nothing else changes', () => {
  const text = 'a\n<!-- x: written by npm run house -->\nold\n<!-- end of x -->\nb\n';
  const changed = withSection(text, 'x', 'new');
  expect(changed).toBe('a\n<!-- x: written by npm run house -->\n\nnew\n\n<!-- end of x -->\nb\n');
  expect(withSection(changed, 'x', 'new')).toBe(changed);
  expect(() => withSection(text, 'y', 'new')).toThrow('The text has no place for “y”');
});

test('the picture has a dot for each room that a room imports from', () => {
  const imports = roomImports([
    { file: 'src/a/one.ts', imports: ['src/a/two.ts'], scripts: [] },
    { file: 'src/b/one.ts', imports: ['src/a/one.ts', 'src/a/two.ts'], scripts: [] },
    { file: 'src/c/one.ts', imports: ['src/settings.ts'], scripts: ['src/b/one.ts'] },
    { file: 'src/settings.ts', imports: ['src/c/one.ts'], scripts: [] },
  ]);
  expect([...imports].map(([room, used]) => [room, [...used]])).toEqual([
    ['a', []],
    ['b', ['a']],
    ['c', ['b']],
  ]);
  const svg = picture(['a', 'b', 'c'], imports);
  expect(
    svg
      .split('<circle')
      .slice(1)
      .map((dot) => dot.split('<title>')[1]?.split('</title>', 1)[0]),
  ).toEqual(['b → a', 'c → b']);
});
