import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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
  { name: 'the first dossier', isOnDisk: false, ...first },
  { name: 'a larger dossier', isOnDisk: false, ...larger },
  { name: 'the first dossier, opened from disk', isOnDisk: true, ...first },
  { name: 'a larger dossier, opened from disk', isOnDisk: true, ...larger },
])('over $name', ({ folder, queries, afterwards, isOnDisk }) => {
  const use = useSite(folder);
  const address = (path: string): string =>
    isOnDisk ? pathToFileURL(`${use.folder}${path}index.html`).href : use.site.url(path);

  async function answers(asked: readonly Query[]): Promise<Answer[]> {
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
});
