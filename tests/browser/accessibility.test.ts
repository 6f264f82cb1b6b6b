import { describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { pagePaths as paths } from '../harness/page-kinds.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

const use = useSite();

const views = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'wide and dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow and light', width: 390, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, colorScheme: 'dark' },
] as const;

describe.each(views)('a page, $name', ({ width, colorScheme }) => {
  test.each(paths)('is accessible, without an error and without a request to others: %s', async (path) => {
    const context = await use.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url(path));
    await page.evaluate(() => document.fonts.ready);
    const violations = await axeViolations(page);
    await context.close();
    expect(problems).toEqual([]);
    expect(violations).toEqual([]);
  });
});
