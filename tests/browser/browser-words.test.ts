import { expect, test } from 'vitest';
import { browserLines, browserName } from '../../src/browser/browser-words.ts';

test.each([
  ['/usr/bin/google-chrome-stable', 'Chrome'],
  ['/usr/bin/chromium', 'Chromium'],
  ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft Edge'],
  ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
  ['/home/a/.cache/dossier/chromium-153.0.0/chromium', 'Chromium'],
])('%s is called %s', (path, name) => {
  expect(browserName(path)).toBe(name);
});

test('a browser without its sandbox is told, with the reason and what to do', () => {
  const facts = { name: 'Chrome', version: '150', path: '/c', isSandboxed: true };
  expect(browserLines(facts, true)).toEqual(['PDFs printed by Chrome 150, /c']);
  const reason = (isRoot: boolean) => browserLines({ ...facts, isSandboxed: false }, isRoot)[1];
  const advice = 'Print what others wrote on a machine where it has one.';
  expect(reason(true)).toBe(`It ran without its sandbox, since this user is root. ${advice}`);
  expect(reason(false)).toBe(`It ran without its sandbox, since this system gives it none. ${advice}`);
});
