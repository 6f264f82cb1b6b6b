import { expect, test } from 'vitest';
import { portableSite } from '../../../src/build/links/portable-site.ts';

const html =
  '<link href="/d/nl/a.css"><a href="/d/nl/">A</a><script type="module" src="/d/_astro/page.js"></script><a href="/e/">B</a>';

test('a page leads to the site from where it stands, and loads scripts', () => {
  const { page } = portableSite('/d/');
  expect(page('nl/actors/index.html', html)).toBe(
    '<link href="../a.css"><a href="../">A</a><script src="../../_astro/page.js" defer></script><a href="/e/">B</a>',
  );
});

test('the page for what is not there is served anywhere: its addresses stay, its modules do not', () => {
  const { page } = portableSite('/d/');
  expect(page('404.html', html)).toBe(
    html.replace('<script type="module" src="/d/_astro/page.js">', '<script src="/d/_astro/page.js" defer>'),
  );
});
