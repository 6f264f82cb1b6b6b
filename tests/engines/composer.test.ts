import { expect, test } from 'vitest';
import type { Tab } from './engine.ts';
import { useEngine } from './use-engine.ts';

const use = useEngine('site');

const texts = (tab: Tab, selector: string): Promise<unknown> =>
  tab.evaluate(
    (each) => [...document.querySelectorAll(each)].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')),
    selector,
  );
const sections = (tab: Tab): Promise<unknown> => texts(tab, '.composed article h3');

test('a briefing is gathered on pages, ordered, and shown as a document', async () => {
  const tab = await use.open(use.served('nl/actors/europol/'));
  await tab.click('[data-include="actors/europol"]');
  await expect.poll(() => texts(tab, '[data-briefing]')).toEqual(['Briefing (1)']);
  await tab.go(use.served('nl/quotes/'));
  await tab.click('[data-include="quotes/hamran-preventie"]');
  await expect.poll(() => texts(tab, '[data-briefing]')).toEqual(['Briefing (2)']);
  await tab.click('[data-briefing]');
  await expect
    .poll(() => sections(tab))
    .toEqual(['1 Europol', '2 Ladislav Hamran', expect.stringMatching(/^\[Artikel/)]);
  expect(await tab.evaluate(() => location.search)).toBe('?e=a_europol.q_hamran-preventie');
  await tab.click('[aria-label="Europol naar beneden"]');
  await expect
    .poll(() => sections(tab))
    .toEqual(['1 Ladislav Hamran', '2 Europol', expect.stringMatching(/^\[Artikel/)]);
  expect(await tab.evaluate(() => location.search)).toBe('?e=q_hamran-preventie.a_europol');
});

test('a briefing stands in the address, in both languages beside each other too', async () => {
  const tab = await use.open(use.served('en/compose/?e=a_europol.e_operatie-amaq-2019&t=What+Europol+did'));
  await expect.poll(() => texts(tab, '.composed h1')).toEqual(['What Europol did']);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('from disk, a document is composed as from a server', async () => {
  const query = '?e=a_europol.q_hamran-preventie&t=Proef';
  const text = () => document.querySelector<HTMLElement>('.composed .part + .part')?.innerText;
  const tab = await use.open(use.served(`nl/compose/${query}`));
  await expect.poll(() => tab.evaluate(text)).toContain('2 Ladislav Hamran');
  const expected = await tab.evaluate(text);
  await tab.go(use.onDisk('nl/compose/index.html') + query);
  await expect.poll(() => tab.evaluate(text)).toBe(expected);
});
