import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadedScripts, sum } from '../harness/loaded-scripts.ts';
import { useSite } from '../harness/use-site.ts';
import { locales } from '../../src/schema/locales.ts';
import { type Answer, ask, quality, rank } from '../search/ask.ts';
import { firstDossierAfterwards, largerDossierAfterwards } from '../search/afterwards.ts';
import { firstDossier } from '../search/first-dossier.ts';
import { largerDossierQueries } from '../search/larger-dossier.ts';
import type { Query } from '../search/query.ts';

const first = { folder: 'site', queries: firstDossier, afterwards: firstDossierAfterwards } as const;
const larger = { folder: 'larger', queries: largerDossierQueries, afterwards: largerDossierAfterwards } as const;

describe.each([
  { name: 'the first dossier', ...first },
  { name: 'a larger dossier', ...larger },
])('over $name', ({ folder, queries, afterwards }) => {
  const use = useSite(folder);
  const fromServer = (path: string): string => use.site.url(path);
  const fromDisk = (path: string): string => pathToFileURL(`${use.folder}${path}index.html`).href;

  async function answers(asked: readonly Query[], address = fromServer): Promise<Answer[]> {
    const all: Answer[] = [];
    for (const locale of locales) {
      const page = await use.browser.newPage();
      await page.goto(address(`/${locale}/search/`));
      await page.locator('[data-ready]').waitFor();
      for (const query of asked.filter((each) => each.locale === locale)) all.push(await ask(page, query));
      await page.close();
    }
    return all;
  }

  test.each([
    ['written before search was tuned', queries],
    ['written afterwards', afterwards],
  ])('nine of ten queries %s have the right result first, and the others nearly so', async (_, asked) => {
    const all = await answers(asked);
    const { successAt1, mrr } = quality(all);
    const missed = all.filter((answer) => rank(answer) !== 1).map(({ query: { text } }) => text);
    expect(successAt1, `Not first: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.9);
    expect(mrr).toBeGreaterThanOrEqual(0.93);
  });

  test('every query has the same results, in the same order, from disk', async () => {
    const results = (all: readonly Answer[]) => all.map(({ query: { text }, results }) => [text, ...results]);
    const asked = [...queries, ...afterwards];
    expect(results(await answers(asked, fromDisk))).toEqual(results(await answers(asked)));
  });
});

describe('from disk', () => {
  const use = useSite('larger');

  test.each(['brandweer', 'noordzee logistiek', 'Van den Bossche', '"een vergunning"', 'ver', 'verguning'])(
    'the first question loads what it needs of the index: %s',
    async (text) => {
      const page = await use.browser.newPage();
      const scripts = loadedScripts(page);
      await page.goto(pathToFileURL(path.join(use.folder, 'nl/search/index.html')).href);
      await page.locator('[data-ready]').waitFor();
      await ask(page, { text, locale: 'nl', kind: 'topic', first: [] });
      await page.close();
      const pieces = [...scripts.keys()].filter((script) => script.includes('/disk/index/'));
      expect(sum(scripts.values())).toBeLessThan(500_000);
      expect(pieces.length).toBeLessThan(readdirSync(path.join(use.folder, 'disk/index')).length / 2);
    },
  );
});
