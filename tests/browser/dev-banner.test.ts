import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { startDev } from '../harness/dev-server.ts';
import { watchPage } from '../harness/watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A copy of a small dossier, and a way to change its files as a writer does. */
async function aDossier() {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-written-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('tests/fixtures/open', folder, { recursive: true });
  const file = (name: string): string => path.join(folder, name);
  return {
    folder,
    file,
    write: (name: string, text: string) => writeFile(file(name), text),
    replace: async (name: string, from: string, to: string) =>
      writeFile(file(name), (await readFile(file(name), 'utf8')).replace(from, to)),
  };
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function serve(folder: string) {
  const dev = await startDev(['--content', folder]);
  onTestFinished(async () => {
    await dev.stop();
  });
  return dev;
}

const reports = (page: Page) => page.locator('aside li').allTextContents();
/** A sign of the fixture that is in no font is a warning that stays. */
const isLasting = (line: string): boolean => line.includes(' missing-glyph: ');
const without = (folder: string, lines: readonly string[]) =>
  lines.filter((line) => !isLasting(line)).map((line) => line.replaceAll(`${folder}/`, ''));

test('what is wrong stands on the page with its line, and goes when it is mended', async () => {
  const { folder, file, replace, write } = await aDossier();
  const dev = await serve(folder);
  const page = await open(dev.url('nl/'));
  const problems = watchPage(page);
  const shown = async () => without(folder, await reports(page));
  expect(await shown()).toEqual([]);

  // YAML that cannot be read.
  await replace('dossier.yaml', 'cutoff: 2024-12', 'cutoff: [2024-12');
  await expect.poll(async () => (await shown())[0]).toMatch(/^dossier\.yaml:\d+:\d+ [\w-]+: /);
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('zoals het was voor de fout');
  // A page that is loaded meanwhile says so too, in its own language.
  const other = await open(dev.url('en/actors/'));
  await expect.poll(() => other.getByRole('alert').textContent()).toContain('as it was before the mistake');
  await replace('dossier.yaml', 'cutoff: [2024-12', 'cutoff: 2024-12');
  await expect.poll(shown).toEqual([]);
  await expect.poll(() => other.locator('aside').count()).toBe(0);

  // Running text that is no Markdown of ours.
  const summary = await readFile(file('summary/nl.mdx'), 'utf8');
  await write('summary/nl.mdx', `${summary}\n<Quote id=\n`);
  await expect.poll(async () => (await shown())[0]).toMatch(/^summary\/nl\.mdx:\d+:\d+ /);
  expect((await shown()).join('')).not.toMatch(/\bat .*\.(?:js|ts):\d+/);
  await write('summary/nl.mdx', `${summary}\nEen nieuwe zin die er nog niet stond.\n`);
  await expect.poll(shown).toEqual([]);
  await expect.poll(() => page.locator('main').textContent()).toContain('Een nieuwe zin die er nog niet stond.');

  // The name of a folder.
  await rename(file('actors'), file('actoren'));
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
  await rename(file('actoren'), file('actors'));
  await expect.poll(shown).toEqual([]);

  expect(problems.filter(({ kind }) => kind !== 'failed')).toEqual([]);
  expect(await dev.stop()).toBe(0);
});

test('what a file holds is text in the banner, never markup', async () => {
  const { folder, replace } = await aDossier();
  const dev = await serve(folder);
  const page = await open(dev.url('nl/'));
  await replace('dossier.yaml', 'cutoff: 2024-12', 'cutoff: <img src=x onerror=alert(1)>');
  await expect.poll(async () => (await reports(page)).join('')).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('aside img').count()).toBe(0);
});

test('words that were changed are shown as not compared with their source yet, until they are', async () => {
  const { folder, replace } = await aDossier();
  const dev = await serve(folder);
  const text = async (address: string) => (await fetch(dev.url(address))).text();
  const notices = async () => [
    (await text('nl/quotes/autovrij/')).includes('Deze woorden zijn nog niet met hun bron vergeleken.'),
    (await text('en/quotes/autovrij/')).includes('These words have not been compared with their source yet.'),
    (await text('nl/print/')).includes('Deze woorden zijn nog niet met hun bron vergeleken.'),
  ];
  expect(await notices()).toEqual([false, false, false]);
  await replace('quotes/autovrij.yaml', 'De kade wordt autovrij.', 'De kade wordt groen.');
  const page = await open(dev.url('nl/quotes/autovrij/'));
  await expect.poll(async () => without(folder, await reports(page))).not.toEqual([]);
  await expect.poll(notices).toEqual([true, true, true]);
  await replace('quotes/autovrij.yaml', 'De kade wordt groen.', 'De kade wordt autovrij.');
  await expect.poll(notices).toEqual([false, false, false]);
});

test('entries that are added, renamed and deleted show without a restart', async () => {
  const { folder, file, write } = await aDossier();
  const dev = await serve(folder);
  const status = async (address: string) => (await fetch(dev.url(address))).status;
  expect(await status('nl/actors/nieuw/')).toBe(404);
  await write('actors/nieuw.yaml', 'kind: organisation\nname: De Nieuwe Vereniging\n');
  await expect.poll(() => status('nl/actors/nieuw/')).toBe(200);
  await rename(file('actors/nieuw.yaml'), file('actors/anders.yaml'));
  await expect.poll(() => status('nl/actors/anders/')).toBe(200);
  expect(await status('nl/actors/nieuw/')).toBe(404);
  await rm(file('actors/anders.yaml'));
  await expect.poll(() => status('nl/actors/anders/')).toBe(404);
});

test('a dossier that is broken from the start has its report at the address, which becomes the site', async () => {
  const { folder, replace } = await aDossier();
  await replace('dossier.yaml', 'title: { nl: De groene kade', 'title: { nl: [De groene kade');
  const dev = await serve(folder);
  const page = await open(dev.url('nl/'));
  expect(without(folder, await page.locator('li').allTextContents())[0]).toMatch(/^dossier\.yaml:\d+:\d+ /);
  await replace('dossier.yaml', 'title: { nl: [De groene kade', 'title: { nl: De groene kade');
  // Its server starts only now.
  await expect.poll(() => page.locator('h1').textContent(), { timeout: 60_000 }).toBe('De groene kade');
  expect(await dev.stop()).toBe(0);
});

test('two servers of one dossier run at once, and each stops when it is told to', async () => {
  const { folder } = await aDossier();
  const [one, other] = [await startDev(['--content', folder]), await startDev(['--content', folder])];
  expect([(await fetch(one.url('nl/'))).status, (await fetch(other.url('nl/'))).status]).toEqual([200, 200]);
  expect(one.url('')).not.toBe(other.url(''));
  expect([await one.stop(), await other.stop()]).toEqual([0, 0]);
});

test('pages that are being made when it is told to stop are still answered, and nothing is said of them', async () => {
  const { folder } = await aDossier();
  const dev = await startDev(['--content', folder]);
  await fetch(dev.url('nl/'));
  const before = dev.output();
  const pages = ['en/', 'nl/print/', 'en/print/', 'nl/timeline/'].map((page) => fetch(dev.url(page)));
  // The requests are there once any of them is answered.
  await Promise.race(pages);
  const stopped = await dev.stop();
  const statuses = await Promise.all(pages.map(async (page) => (await page).status));
  expect([stopped, statuses, dev.output().slice(before.length)]).toEqual([0, [200, 200, 200, 200], '']);
});

test('an address that others can reach is served with a warning', async () => {
  const { folder } = await aDossier();
  const dev = await startDev(['--content', folder, '--host', '0.0.0.0']);
  await expect.poll(dev.output).toContain('Anyone on this network can read this dossier as it stands');
  await dev.stop();
});
