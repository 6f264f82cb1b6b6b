import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../harness/computed-styles.ts';
import { type DevServer, startDev } from '../harness/dev-server.ts';
import { kinds } from '../harness/page-kinds.ts';
import { useSite } from '../harness/use-site.ts';

const base = '/dossiers/amaq/';
const use = useSite('based', base);
let dev: DevServer;

beforeAll(async () => {
  // The documents that the built pages link to: `dev` makes none, and would leave the links out.
  dev = await startDev(['--base', base], { DOSSIER_DOCUMENTS: 'epub docx' });
});
afterAll(() => dev.stop());

const media = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  paper: { media: 'print', colorScheme: 'light' },
} as const;
type Medium = keyof typeof media;
const everywhere: readonly Medium[] = ['light', 'dark', 'paper'];

/** A page as `dev` serves it and as it was built, and what differs between the two in each medium. */
async function compare(path: string, context: BrowserContextOptions = {}, shown: readonly Medium[] = everywhere) {
  const pages: Page[] = [];
  for (const address of [dev.url(path), use.site.url(`/${path}`)]) {
    const page = await use.browser.newPage(context);
    await page.goto(address, { waitUntil: 'networkidle' });
    // Where a script shows what a page has, a slow machine may not have come to it yet.
    if (path.includes('compose/')) await page.locator(path.includes('?e=') ? '.composed' : '.yours').waitFor();
    pages.push(page);
  }
  const [inDev, built] = pages;
  if (!inDev || !built) throw new Error('A page is missing.');
  const found = [];
  for (const medium of shown) {
    for (const page of pages) await page.emulateMedia(media[medium]);
    const { places, different, first } = await differences(inDev, built);
    expect(places).toBeGreaterThan(10);
    found.push({ medium, different, first });
  }
  for (const page of pages) await page.close();
  return found;
}

const nothing = (shown: readonly Medium[] = everywhere) => shown.map((medium) => ({ medium, different: 0, first: [] }));

test.each([
  ...kinds.filter((kind) => !['search/', 'print/'].includes(kind)).map((kind) => `nl/${kind}`),
  ...['', 'quotes/hamran-preventie/'].map((path) => `en/${path}`),
  'en/compose/?e=q_hamran-preventie.e_operatie-amaq-2019.a_europol',
])('%s looks in dev as it does when it is built, in light, in dark and on paper', async (path) => {
  expect(await compare(path)).toEqual(nothing());
});

// They are long, and have no colours of their own.
test.each(['nl/print/', 'print/'])(
  '%s looks in dev as it does when it is built, in light and on paper',
  async (path) => {
    expect(await compare(path, {}, ['light', 'paper'])).toEqual(nothing(['light', 'paper']));
  },
);

test('an address that is not there looks in dev as it does when it is built', async () => {
  expect(await compare('nl/nowhere/')).toEqual(nothing());
});

// Without scripts: that of the door would go on to a language, and that of search has no index in dev.
test.each(['', 'nl/search/'])('/%s looks in dev as it does when it is built, before its script runs', async (path) => {
  expect(await compare(path, { javaScriptEnabled: false })).toEqual(nothing());
});
