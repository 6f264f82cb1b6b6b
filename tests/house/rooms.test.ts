import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open, rooms } from '../../rooms.js';
import { circles, moduleOf, modules, roomOf } from './imports.ts';

const all = modules();
const names = rooms.map(({ name }) => name);

describe('the rooms', () => {
  test('are the folders of src/', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test('import from the rooms that are open to them, late imports included', () => {
    const refused = all.flatMap(({ file, imports }) => {
      const room = rooms.find(({ name }) => name === roomOf(file));
      // What Astro looks for directly in src/ wires rooms together.
      if (!room) return [];
      const mayUse = [room.name, ...open(room).filter((name) => name !== 'client')];
      return imports.flatMap((target) => (mayUse.includes(roomOf(target) ?? '') ? [] : [`${file} → ${target}`]));
    });
    expect(refused).toEqual([]);
  });

  test('have scripts in their components that import from client/ and nothing else', () => {
    const scripts = all.flatMap(({ scripts }) => scripts);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((file) => roomOf(file) !== 'client')).toEqual([]);
  });

  test('are found by their names in a folder, and not in one of the same name elsewhere', () => {
    expect([roomOf('src/views/print-edition/edition.ts'), roomOf('src/app.d.ts')]).toEqual(['views', undefined]);
  });
});

test('what is imported is there', () => {
  const files = new Set(all.map(({ file }) => file));
  const code = all.flatMap(({ imports, scripts }) => [...imports, ...scripts]).filter((file) => !file.endsWith('.css'));
  expect(code.length).toBeGreaterThan(1_500);
  expect(code.filter((file) => !files.has(file))).toEqual([]);
});

describe('circles', () => {
  test('are in no imports of src/', () => {
    expect(circles(all)).toEqual([]);
  });

  test('are found, however long', () => {
    const module = (file: string, ...imports: string[]) => ({ file, imports });
    expect(circles([module('a', 'b', 'd'), module('b', 'c'), module('c', 'a'), module('d')])).toEqual([
      ['a', 'b', 'c'],
    ]);
    expect(circles([module('a', 'a')])).toEqual([['a']]);
  });
});

test('imports are read from the head and the script of a component, and not from its words', () => {
  const component = [
    '---',
    "import { a } from '../a.ts';",
    "import sheet from './b.css?url';",
    "const late = await import('../c.ts');",
    '---',
    "<p>import './d.ts';</p>",
    '<script>',
    "  import '../e.ts';",
    '</script>',
  ].join('\n');
  expect(moduleOf('src/room/X.astro', component)).toEqual({
    file: 'src/room/X.astro',
    imports: ['src/a.ts', 'src/room/b.css', 'src/c.ts'],
    scripts: ['src/e.ts'],
  });
});
