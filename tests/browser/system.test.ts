import { expect, test } from 'vitest';
import { systemBrowserPaths } from '../../src/browser/system.ts';

test('on Linux, Chrome on the PATH comes first and a snap last', () => {
  const paths = systemBrowserPaths('linux', { PATH: '/usr/local/bin:/usr/bin::relative' });
  expect(paths.slice(0, 3)).toEqual([
    '/usr/local/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome',
  ]);
  expect(paths.at(-1)).toBe('/snap/bin/chromium');
});

test('on macOS, applications of the machine and of the user are known', () => {
  expect(systemBrowserPaths('darwin', { HOME: '/Users/a' }).slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
});

test('on Windows, the program folders that are set are known', () => {
  expect(systemBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('other platforms have none', () => {
  expect(systemBrowserPaths('aix', { PATH: '/usr/bin' })).toEqual([]);
});
