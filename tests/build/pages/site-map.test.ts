import { expect, test } from 'vitest';
import { siteMap } from '../../../src/build/pages/site-map.ts';

const site = 'https://dossier.example/a.b/';

/** What is listed of pages, by their paths below the site. */
function listed(...paths: string[]) {
  const { filter, serialize } = siteMap('/a.b/');
  return paths
    .map((path) => site + path)
    .filter(filter)
    .map((url) => serialize({ url }));
}

test('a page names itself and its counterpart, in the order of languages', () => {
  const links = [
    { lang: 'en', url: `${site}en/actors/europol/` },
    { lang: 'nl', url: `${site}nl/actors/europol/` },
  ];
  expect(listed('nl/actors/europol/', 'en/actors/europol/')).toEqual([
    { url: `${site}nl/actors/europol/`, links },
    { url: `${site}en/actors/europol/`, links },
  ]);
});

test('a page in one language is listed alone', () => {
  expect(listed('nl/briefings/pers/', 'en/briefings/lessons/')).toEqual([
    { url: `${site}nl/briefings/pers/` },
    { url: `${site}en/briefings/lessons/` },
  ]);
});

test('the door and the print editions are not listed, nor what stands beside the site', () => {
  expect(listed('', 'print/', 'nl/print/')).toEqual([]);
  expect(siteMap('/a.b/').filter('https://dossier.example/axb/nl/')).toBe(false);
});

test('a page that leads on to where an entry is now is not listed', () => {
  const { filter } = siteMap('/', () => new Set(['actors/europol/']));
  const paths = ['nl/actors/europol/', 'en/actors/europol/', 'nl/actors/europol-den-haag/', 'nl/events/europol/'];
  expect(paths.filter((path) => filter(`https://dossier.example/${path}`))).toEqual(paths.slice(2));
});
