import { expect, test } from 'vitest';
import { invalidHtml } from './html.ts';
import { aPage, aSite } from './temp-site.ts';

test('a sound page has no messages', async () => {
  expect(await invalidHtml(aSite({ 'index.html': aPage('<p>Sound.</p>') }))).toEqual([]);
});

test('each fault is reported at its page, line and column', async () => {
  const dir = aSite({
    'index.html': aPage(),
    'nl/index.html': aPage('<p><div>In a paragraph</div></p>\n<b id="a"></b><i id="a"></i>'),
  });
  expect(await invalidHtml(dir)).toEqual([
    'nl/index.html:13:8 no-implicit-close Element <p> is implicitly closed by adjacent <div>',
    "nl/index.html:13:36 close-order Stray end tag '</p>'",
    'nl/index.html:14:22 no-dup-id Duplicate ID "a"',
  ]);
});

test('a document must be whole', async () => {
  expect(await invalidHtml(aSite({ 'index.html': '<p>No document.</p>' }))).toEqual([
    'index.html:1:1 missing-doctype Document is missing doctype',
  ]);
});
