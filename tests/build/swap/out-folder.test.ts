import path from 'node:path';
import { expect, test } from 'vitest';
import { holds } from '../../../src/build/swap/out-folder.ts';

test.each([
  ['/srv/brug', '/srv/brug', true],
  ['/srv/brug', '/srv/brug/content', true],
  ['/srv/brug', '/srv/brug/..x', true],
  ['/srv/brug', '/srv/brug-2', false],
  ['/srv/brug', '/srv', false],
])('%s holds %s: %s', (outer, inner, isHeld) => {
  expect(holds(outer, inner, path.posix)).toBe(isHeld);
});

test.each([
  ['C:\\An\\brug', 'c:\\an\\Brug\\content', true],
  ['C:\\An\\brug', 'C:\\An\\brug-2', false],
  ['C:\\An\\brug', 'D:\\An\\brug\\content', false],
  ['C:\\An\\brug', '\\\\server\\An\\brug', false],
])('on Windows, %s holds %s: %s', (outer, inner, isHeld) => {
  expect(holds(outer, inner, path.win32)).toBe(isHeld);
});
