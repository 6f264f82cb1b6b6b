import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { writeOffline } from '../../src/build/manifest/offline.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { axeViolations } from '../harness/axe.ts';
import { builtSite } from '../harness/built-site.ts';
import { liveSite } from '../harness/live-site.ts';
import { watchPage } from '../harness/watch.ts';

const offline = await builtSite('offline');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** A browser of a reader, and the site on a host of its own. */
async function visit(options: Parameters<Browser['newContext']>[0] = {}) {
  const site = await liveSite(offline, '/kade/');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    await site.stop();
  });
  return { site, context, page };
}

const state = (page: Page, name: string) => page.locator(`[data-offline-copy][data-state="${name}"]`).waitFor();

/** The first visit, until all is kept. */
async function visitAndKeep() {
  const reader = await visit();
  await reader.page.goto(reader.site.url('nl/about/'));
  await state(reader.page, 'kept');
  return reader;
}

/**
 * What the browser keeps for the site: names of caches, entries in them, registered workers. It must not be asked while
 * something is removed: opening a cache would bring it back.
 */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return { caches: names, entries, workers: (await navigator.serviceWorker.getRegistrations()).length };
  });

const nothing = { caches: [], entries: [], workers: 0 };

/** The names of the caches, which may be asked for again and again. */
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Errors in the console and in scripts; a request that a page gives up when it is left does not count. */
const errors = (problems: ReturnType<typeof watchPage>) =>
  problems.filter(({ kind, text }) => !(kind === 'failed' && text.startsWith('net::ERR_ABORTED')));

/** A later build, in which a page says something else. */
async function laterBuild(change: (html: string) => string): Promise<string> {
  const folder = aFolder();
  cpSync(offline, folder, { recursive: true });
  const file = path.join(folder, 'nl/timeline/index.html');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await writeOffline(folder, true);
  return folder;
}

/** Until the browser has looked for a new worker, and whatever it then found is in place. */
const updated = (page: Page, version: string) =>
  expect.poll(() => cacheNames(page)).toEqual([`offline /kade/ ${version}`]);

const versionOf = (folder: string): string =>
  readFileSync(path.join(folder, 'offline.txt'), 'utf8').slice(0, '0123456789abcdef'.length);

/** Has the browser look for a new worker, and waits for what becomes of it. */
const nextWorker = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const next = new Promise<ServiceWorker | null>((resolve) =>
      registration.addEventListener('updatefound', () => resolve(registration.installing)),
    );
    await registration.update();
    const worker = await next;
    return new Promise<ServiceWorkerState | undefined>((resolve) => {
      const settle = () => {
        if (worker?.state === 'activated' || worker?.state === 'redundant') resolve(worker.state);
      };
      worker?.addEventListener('statechange', settle);
      settle();
    });
  });

const heading = (page: Page) => page.locator('h1').innerText();

test('after one visit, with the host gone, the whole dossier is there', async () => {
  const { site, page } = await visitAndKeep();
  await site.stop();
  const problems = watchPage(page);
  for (const [address, title] of [
    ['nl/', 'De groene kade'],
    ['nl/actors/wijkraad/', 'Wijkraad'],
    ['nl/timeline/index.html', 'Tijdlijn'],
    ['en/timeline', 'Timeline'],
    ['nl/print/', 'De groene kade'],
  ] as const) {
    await page.goto(site.url(address));
    expect([address, await heading(page)]).toEqual([address, expect.stringContaining(title)]);
    expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.status))).toBe('loaded');
  }
  expect(errors(problems)).toEqual([]);
});

test('search and the composer work with the host gone, in both languages', async () => {
  const { site, page } = await visitAndKeep();
  await site.stop();
  const problems = watchPage(page);
  for (const [address, words] of [
    ['nl/search/?q=autovrij', 'Karim El Idrissi'],
    ['en/search/?q=cars', 'Karim El Idrissi'],
  ] as const) {
    await page.goto(site.url(address));
    await page.locator('.search-hits a').first().waitFor();
    expect(await page.locator('.search-hits').innerText()).toContain(words);
  }
  await page.goto(site.url('en/'));
  await page.keyboard.press('/');
  await page.locator('dialog input[type="search"]').fill('Ångström');
  await page.locator('dialog .search-hits a').first().waitFor();

  await page.goto(site.url('nl/compose/?e=a_wijkraad'));
  await page.locator('.composed [data-entry="actors/wijkraad"]').waitFor();
  expect(errors(problems)).toEqual([]);
});

test('a page that nobody has says so in both languages, and an e-book is kept once it was opened', async () => {
  const { site, page } = await visitAndKeep();
  await page.evaluate(async (book) => (await fetch(book)).arrayBuffer(), site.url('nl/dossier.epub'));
  await site.stop();
  const response = await page.goto(site.url('nl/nowhere/'));
  expect(response?.status()).toBe(503);
  expect(await page.locator('h2').allInnerTexts()).toEqual(['Deze pagina is er niet', 'This page is not here']);
  const size = (book: string) =>
    page.evaluate(
      (book) =>
        fetch(book).then(
          async (found) => (await found.arrayBuffer()).byteLength,
          () => 0,
        ),
      site.url(book),
    );
  expect(await size('nl/dossier.epub')).toBe(readFileSync(path.join(offline, 'nl/dossier.epub')).length);
  expect(await size('en/dossier.epub')).toBe(0);
});

test('a correction is shown at once, also offline afterwards, and nothing else is loaded anew for it', async () => {
  const { site, page } = await visitAndKeep();
  const later = await laterBuild((html) => html.replace('</h1>', ' verbeterd</h1>'));
  site.show(later);
  site.asked();
  await page.goto(site.url('nl/timeline/'));
  expect(await heading(page)).toBe('Tijdlijn verbeterd');
  await updated(page, versionOf(later));
  // The sheets for other scripts and for paper are asked for by the page: they have no name of their own for each content.
  // The icon is asked for by the window of a browser, where it has one.
  expect(site.asked().filter((file) => file !== 'favicon.svg')).toEqual([
    'fonts/faces.css',
    'nl/print.css',
    'nl/timeline/',
    'offline.js',
    'offline.txt',
  ]);
  await site.stop();
  await page.goto(site.url('nl/timeline/'));
  expect(await heading(page)).toBe('Tijdlijn verbeterd');
});

test('a build that its host has only in part is not taken for it, and the one before is kept', async () => {
  const { site, page } = await visitAndKeep();
  const before = await kept(page);
  const later = await laterBuild((html) => html.replace('</h1>', ' verbeterd</h1>'));
  cpSync(path.join(offline, 'nl/timeline/index.html'), path.join(later, 'nl/timeline/index.html'));
  site.show(later);
  expect(await nextWorker(page)).toBe('redundant');
  await site.stop();
  await page.goto(site.url('nl/timeline/'));
  expect(await heading(page)).toBe('Tijdlijn');
  expect((await kept(page)).caches).toContain(before.caches[0]);
});

test('an interrupted first visit goes on where it stopped', async () => {
  const { site, page } = await visit();
  const broken = aFolder();
  cpSync(offline, broken, { recursive: true });
  writeFileSync(path.join(broken, 'nl/verification/index.html'), 'cut off');
  site.show(broken);
  await page.goto(site.url('nl/about/'));
  await state(page, 'failed');
  const before = await kept(page);
  expect(before.workers).toBe(0);
  site.show(offline);
  site.asked();
  await page.goto(site.url('en/about/'));
  await state(page, 'kept');
  const fetched = site.asked().filter((file) => /^(?:nl|pagefind)\//.test(file));
  expect(fetched).toContain('nl/verification/');
  expect(fetched).not.toContain('nl/actors/');
});

test('the button removes everything, later visits keep nothing, and the other button keeps it again', async () => {
  const { site, page, context } = await visitAndKeep();
  const [files] = (await kept(page)).entries;
  await page.getByRole('button', { name: 'Van dit toestel verwijderen' }).click();
  await state(page, 'off');
  expect(await page.locator('[data-offline-status]').innerText()).toMatch(/^Op dit toestel is niets bewaard\./);
  expect(await kept(page)).toEqual(nothing);

  // On the page that still has the worker, and on one that never had it.
  for (const reader of [page, await context.newPage()]) {
    if (reader !== page) {
      await reader.goto(site.url('nl/'));
      await reader.waitForLoadState('networkidle');
      expect(await kept(reader)).toEqual(nothing);
      await reader.goto(site.url('nl/about/'));
    }
    await reader.getByRole('button', { name: 'Op dit toestel bewaren' }).click();
    await state(reader, 'kept');
    expect(await kept(reader)).toMatchObject({ entries: [files], workers: 1 });
    await reader.getByRole('button', { name: 'Van dit toestel verwijderen' }).click();
    await state(reader, 'off');
    expect(await kept(reader)).toEqual(nothing);
  }
});

test('a browser that saves data keeps nothing until it is asked to', async () => {
  const { site, page, context } = await visit();
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(site.url('nl/about/'));
  await state(page, 'off');
  expect((await kept(page)).workers).toBe(0);
  await page.getByRole('button', { name: 'Op dit toestel bewaren' }).click();
  await state(page, 'kept');
});

test('who begins to save data later is told of the copy from before', async () => {
  const { site, page, context } = await visitAndKeep();
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(site.url('en/about/'));
  await state(page, 'kept');
  expect(await page.getByRole('button', { name: 'Remove from this device' }).isVisible()).toBe(true);
});

test('once the editors have ended it, a visit leaves neither a worker nor a cache', async () => {
  const { site, page } = await visitAndKeep();
  const ended = aFolder();
  cpSync(await builtSite('open'), ended, { recursive: true });
  site.show(ended);
  await page.goto(site.url('nl/'));
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => kept(page)).toEqual(nothing);
});

test('the page about the dossier is accessible with what it says of the copy, and says nothing of it on paper or without scripts', async () => {
  const { page, site } = await visitAndKeep();
  expect(await page.locator('[data-offline-status]').innerText()).toMatch(
    /^Bewaard op dit toestel: \d+ bestanden, \d,\d MB\.$/,
  );
  expect(await axeViolations(page)).toEqual([]);
  const words = page.getByText('Zonder verbinding', { exact: true });
  expect(await words.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await words.isVisible()).toBe(false);
  const context: BrowserContext = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site.url('nl/about/'));
  expect(await plain.getByText('Zonder verbinding', { exact: true }).isVisible()).toBe(false);
  await context.close();
});
