import { expect, test } from 'vitest';
import { basePathOf, cacheName, ownCaches } from '../../../src/contract/offline/names.ts';

test('sites on one host know their own caches', () => {
  const names = [cacheName('/', '1'), cacheName('/a/', '1'), cacheName('/a/', '2'), cacheName('/a/b/', '1'), 'other'];
  expect(ownCaches('/', names)).toEqual([cacheName('/', '1')]);
  expect(ownCaches('/a/', names)).toEqual([cacheName('/a/', '1'), cacheName('/a/', '2')]);
});

test('the base of a site is where its worker stands', () => {
  expect(basePathOf('https://site.example/kade/offline.js')).toBe('/kade/');
});
