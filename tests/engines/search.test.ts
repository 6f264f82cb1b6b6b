import { describe, expect, test } from 'vitest';
import { useEngine } from './use-engine.ts';
import type { Tab } from './engine.ts';

const use = useEngine('site');

const field = 'dialog[open] input[type="search"]';

const titles = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => [...document.querySelectorAll('.search-title')].map(({ textContent }) => textContent.trim()));
const focused = (tab: Tab): Promise<unknown> => tab.evaluate(() => document.activeElement?.textContent.trim());
const hasFocus = (tab: Tab, selector: string): Promise<unknown> =>
  tab.evaluate((each) => document.activeElement?.matches(each), selector);
const shown = (tab: Tab): Promise<unknown> => tab.evaluate(() => location.href);

describe.each([
  { place: 'from a server', address: (page: string) => use.served(page) },
  { place: 'from disk', address: (page: string) => use.onDisk(`${page}index.html`) },
])('search $place', ({ address }) => {
  const at = (page: string, question = ''): string => `${address(page)}${question}`;

  test('opens by a key, is walked through by keys, and leads to the words that were looked for', async () => {
    const tab = await use.open(at('nl/timeline/'));
    await tab.type('/');
    await expect.poll(() => hasFocus(tab, field)).toBe(true);
    await tab.type('cyberaanvallen');
    await expect.poll(() => titles(tab)).toContain('Cyberaanval op servers van Amaq');
    await tab.press('ArrowDown');
    await expect.poll(() => focused(tab)).toBe('Cyberaanval op servers van Amaq');
    await tab.press('Enter');
    await expect.poll(() => shown(tab)).toBe(at('nl/events/aanval-op-amaq-2018/'));
    const marked = (): unknown => [...new Set([...(CSS.highlights.get('search') ?? [])].map(String))].sort();
    await expect.poll(() => tab.evaluate(marked)).toContain('cyberaanval');
  });

  test('opens by its link, fits a phone, and closes on Escape', async () => {
    const tab = await use.open(at('en/actors/'), { width: 320 });
    await tab.click('[data-search-open]');
    await expect.poll(() => hasFocus(tab, field)).toBe(true);
    await tab.type('willokx');
    await expect.poll(() => titles(tab)).toContain('Patrick Willocx');
    const sticksOut = (): unknown => {
      const dialog = document.querySelector('dialog');
      const { left = -1, right = 999 } = dialog?.getBoundingClientRect() ?? {};
      return left < 0 || right > innerWidth || (dialog?.scrollWidth ?? 1) > (dialog?.clientWidth ?? 0);
    };
    expect(await tab.evaluate(sticksOut)).toBe(false);
    await tab.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.querySelector('dialog[open]') === null)).toBe(true);
  });

  test('is narrowed down by a filter that stands in the address, in either language', async () => {
    const tab = await use.open(at('nl/search/', '?q=europol'));
    await expect.poll(() => titles(tab)).toContain('Europol');
    await tab.click('[data-filter="kind"] input[value="events"]');
    await expect.poll(() => shown(tab)).toBe(at('nl/search/', '?q=europol&kind=events'));
    await expect.poll(() => titles(tab)).not.toContain('Europol');
    await tab.click('header a[hreflang="en"]');
    await expect.poll(() => shown(tab)).toBe(at('en/search/', '?q=europol&kind=events'));
    await expect.poll(() => titles(tab)).toContain('Press conference at Europol in The Hague');
  });
});
