import { describe, expect, test } from 'vitest';
import { useSite } from '../harness/use-site.ts';
import { ask, quality, rank } from '../search/ask.ts';
import { firstDossier } from '../search/first-dossier.ts';
import { largerDossierQueries } from '../search/larger-dossier.ts';

describe.each([
  { name: 'the first dossier', folder: 'site', queries: firstDossier },
  { name: 'a larger dossier', folder: 'larger', queries: largerDossierQueries },
] as const)('over $name', ({ folder, queries }) => {
  const use = useSite(folder);

  test('nine of ten queries have the right result first, and the others nearly so', async () => {
    const answers = [];
    for (const locale of ['nl', 'en'] as const) {
      const page = await use.browser.newPage();
      await page.goto(use.site.url(`/${locale}/search/`));
      await page.locator('[data-ready]').waitFor();
      for (const query of queries.filter((each) => each.locale === locale)) answers.push(await ask(page, query));
      await page.close();
    }
    const { successAt1, mrr } = quality(answers);
    const missed = answers.filter((answer) => rank(answer) !== 1).map(({ query: { text } }) => text);
    expect(answers.length).toBeGreaterThanOrEqual(60);
    expect(successAt1, `Not first: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.9);
    expect(mrr).toBeGreaterThanOrEqual(0.93);
  });
});
