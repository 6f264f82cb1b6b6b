import { expect, test } from 'vitest';
import { sitePages } from './pages.ts';
import { aSite } from './temp-site.ts';

test('pages are listed by URL path, and other files are not', () => {
  const dir = aSite({
    'index.html': '',
    '404.html': '',
    'nl/index.html': '',
    'nl/actors/europol/index.html': '',
    'a.css': '',
  });
  expect(sitePages(dir)).toEqual(['/', '/404.html', '/nl/', '/nl/actors/europol/']);
});
