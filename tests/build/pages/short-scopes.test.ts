import { expect, test } from 'vitest';
import { scopeShortener } from '../../../src/build/pages/short-scopes.ts';

test('the attributes that bind styles to components are short, and the same wherever they stand', () => {
  const shorten = scopeShortener();
  expect([
    shorten('<p class="more" data-astro-cid-3xih677i="true"><a data-astro-cid-ry2l6wiv>'),
    shorten('.more[data-astro-cid-3xih677i],a[data-astro-cid-ry2l6wiv]{}'),
  ]).toEqual(['<p class="more" data-s3xi="true"><a data-sry2>', '.more[data-s3xi],a[data-sry2]{}']);
});

test('two components never have the same', () => {
  const shorten = scopeShortener();
  shorten('[data-astro-cid-3xih677i]');
  expect(() => shorten('[data-astro-cid-3xiaaaaa]')).toThrow(
    new Error('Two components have styles under data-s3xi. Keep more of their names in short-scopes.ts.'),
  );
});
