import { expect, test } from 'vitest';
import type { Tab } from './engine.ts';
import { useEngine } from './use-engine.ts';

const use = useEngine('offline', '/kade/');

const state = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => document.querySelector<HTMLElement>('[data-offline-copy]')?.dataset['state']);
const heading = (tab: Tab): Promise<unknown> => tab.evaluate(() => document.querySelector('h1')?.textContent.trim());

test('after one visit the dossier is there with its host gone, and search with it', async ({ skip }) => {
  const tab = await use.open(use.served('nl/about/'));
  const canKeep = await tab.evaluate(() => 'serviceWorker' in navigator);
  if (canKeep !== true) skip('This engine has no service workers here.');
  await expect.poll(() => state(tab), { timeout: 60_000 }).toBe('kept');
  await use.stop();
  // What looks after the copy is in it.
  await tab.go(use.served('nl/about/'));
  await expect.poll(() => state(tab)).toBe('kept');
  await tab.go(use.served('nl/timeline/'));
  expect(await heading(tab)).toBe('Tijdlijn');
  await tab.go(use.served('nl/search/?q=autovrij'));
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('.search-hits')?.textContent))
    .toContain('Karim El Idrissi');
});
