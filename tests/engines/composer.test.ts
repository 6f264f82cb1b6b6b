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
  await expect.poll(() => tab.evaluate(() => location.search)).toBe('?e=a_europol.q_hamran-preventie');
  await tab.click('[aria-label="Europol naar beneden"]');
  await expect
    .poll(() => sections(tab))
    .toEqual(['1 Ladislav Hamran', '2 Europol', expect.stringMatching(/^\[Artikel/)]);
  await expect.poll(() => tab.evaluate(() => location.search)).toBe('?e=q_hamran-preventie.a_europol');
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

test('what was chosen outlives a reload, and the way back from another page', async () => {
  const tab = await use.open(use.served('nl/compose/?e=a_europol'));
  await expect.poll(() => sections(tab)).toContain('1 Europol');
  await tab.click('[data-do="own"]');
  await tab.type('Van mij.');
  await tab.click('[name="languages"][value="both"]');
  await expect
    .poll(() => tab.evaluate(() => location.href.replace(/.*\/nl\/compose\//, '')))
    .toBe('?e=a_europol.t_1&l=nl-en#p1=Van+mij.');
  const shown = () => ({
    own: document.querySelector('textarea')?.value,
    language: document.querySelector<HTMLInputElement>('[name="languages"]:checked')?.value,
    document: document.querySelector('.composed.bilingual .remark.own')?.textContent,
  });
  const expected = { own: 'Van mij.', language: 'both', document: expect.stringContaining('Van mij.') as unknown };
  await expect.poll(() => tab.evaluate(shown)).toEqual(expected);
  // In the middle of a navigation there is no page to ask.
  const asked = () => tab.evaluate(shown).catch(() => undefined);
  await tab.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(asked).toEqual(expected);
  await tab.go(use.served('nl/actors/europol/'));
  await tab.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(asked).toEqual(expected);
});

test('the list is what its filters say, after a reload too', async () => {
  const tab = await use.open(use.served('nl/compose/'));
  const state = () => {
    const kind = document.querySelector<HTMLSelectElement>('[name="kind"]')?.value === '' ? 'all' : 'one';
    return `${kind} ${document.querySelectorAll('.entries fieldset').length}`;
  };
  await expect.poll(() => tab.evaluate(state)).toBe('all 4');
  await tab.evaluate(() => {
    const kind = document.querySelector<HTMLSelectElement>('[name="kind"]');
    if (kind) kind.value = 'actors';
    kind?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => tab.evaluate(state)).toBe('one 1');
  await tab.evaluate(() => setTimeout(() => location.reload()));
  // Whether a browser restores what was filtered is up to it. In the middle of the reload there is no page to ask.
  await expect.poll(() => tab.evaluate(state).catch(() => undefined)).toMatch(/^(?:all 4|one 1)$/);
});
