import { describe, expect, test } from 'vitest';
import { kinds } from '../harness/page-kinds.ts';
import { useEngine } from './use-engine.ts';

const use = useEngine('site');

const pages = ['nl', 'en'].flatMap((locale) => kinds.map((kind) => `${locale}/${kind}`));

/** What a reader would see: the words of the heading in the font of the site, and nothing beside the screen. */
const looks = () => {
  const heading = document.querySelector('h1');
  const root = document.documentElement;
  const menu = document.querySelector('.menu > summary')?.getBoundingClientRect();
  const ways = document.querySelector('.ways')?.getBoundingClientRect();
  return [
    (heading?.textContent ?? '').trim() !== '',
    heading ? getComputedStyle(heading).fontFamily.replaceAll('"', '').startsWith('Newsreader') : false,
    // The menu and the ways beside it are apart, or one above the other.
    !menu || !ways || menu.width === 0 || menu.bottom <= ways.top || menu.right + 4 < ways.left,
    root.scrollWidth - root.clientWidth,
    innerWidth,
  ];
};

/** Where a server is, the address of a page ends in a slash; on disk it is a file. */
const places = [
  { place: 'from a server', address: (page: string) => use.served(page) },
  { place: 'from disk', address: (page: string) => use.onDisk(`${page}index.html`) },
] as const;

describe.each(places)('a page that is opened $place', ({ address }) => {
  test('is laid out within screens of 320, 390 and 1280 pixels, of whatever kind', async () => {
    const tab = await use.open(address('nl/'));
    for (const page of pages) {
      await tab.go(address(page));
      for (const width of [320, 390, 1280]) {
        await tab.resize(width);
        // Scripts of a page may still be at work.
        await expect.poll(async () => [page, await tab.evaluate(looks)]).toEqual([page, [true, true, true, 0, width]]);
      }
    }
  });

  test('has the fonts of the site', async () => {
    const tab = await use.open(address('en/'));
    const loaded = (): unknown => [...document.fonts].some(({ status }) => status === 'loaded');
    await expect.poll(() => tab.evaluate(loaded)).toBe(true);
  });

  test.each(['nl/', 'en/timeline/', 'nl/map/'])('shows its links as such: %s', async (page) => {
    const tab = await use.open(address(page));
    const lines = (): unknown => [
      ...new Set(
        [...document.querySelectorAll('main p a[href], main li a[href]')].map(
          (link) => getComputedStyle(link).textDecorationLine,
        ),
      ),
    ];
    expect(await tab.evaluate(lines)).toContain('underline');
  });

  test.each([
    ['dark', true],
    ['light', false],
  ])('is %s where the reader prefers that', async (prefers, dark) => {
    const tab = await use.open(address('nl/'), { dark });
    const brightness = (): unknown => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number);
      return red + green + blue > 382 ? 'light' : 'dark';
    };
    expect(await tab.evaluate(brightness)).toBe(prefers);
  });

  test('leads to the same page in the other language', async () => {
    const tab = await use.open(address('nl/actors/europol/'));
    await tab.click('header a[hreflang="en"]');
    // The address changes before the page is there.
    const shown = (): unknown => [
      location.href,
      document.documentElement.lang,
      document.querySelector('h1')?.textContent.trim(),
    ];
    await expect.poll(() => tab.evaluate(shown)).toEqual([address('en/actors/europol/'), 'en', 'Europol']);
  });

  test('opens the words that a fact rests on', async () => {
    const tab = await use.open(address('nl/events/operatie-amaq-2019/'));
    const isOpen = (): unknown => document.querySelector('details.evidence q')?.checkVisibility();
    expect(await tab.evaluate(isOpen)).toBe(false);
    await tab.click('details.evidence > summary');
    await expect.poll(() => tab.evaluate(isOpen)).toBe(true);
  });

  test('reads and links without JavaScript', async () => {
    const tab = await use.open(address('nl/actors/europol/'), { scripts: false });
    const isShown = (): unknown =>
      ['h1', 'main p', 'header a[hreflang="en"]'].map((each) => document.querySelector(each)?.checkVisibility());
    expect(await tab.evaluate(isShown)).toEqual([true, true, true]);
    expect(
      await tab.evaluate(() => document.querySelector('[data-include]')?.checkVisibility({ visibilityProperty: true })),
    ).toBe(false);
    await tab.go(address('nl/search/'));
    // Where scripts run, these words are no elements.
    const words = (): unknown =>
      [...document.querySelectorAll('main noscript *')].map(({ textContent }) => textContent);
    expect(String(await tab.evaluate(words))).toContain('Zoeken werkt alleen met JavaScript');
  });
});
