import { expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

const use = useSite('site');

test('a reader writes paragraphs between entries, which stay in the browser and in the link', async () => {
  const context = await use.browser.newContext();
  const page = await context.newPage();
  const problems = watchPage(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(use.site.url('/nl/compose/?e=a_europol.q_hamran-preventie'));
  await page.locator('.composed').waitFor();

  await page.getByRole('button', { name: 'Eigen alinea toevoegen' }).click();
  const field = page.getByRole('textbox', { name: 'Eigen alinea 1' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('Geheimpje <b>één</b>.\n\nTweede.');
  await page.getByRole('button', { name: 'Eigen alinea 1 naar boven' }).click();
  const own = page.locator('.composed .remark.own');
  await expect
    .poll(() => own.locator('p').allTextContents())
    .toEqual(['Alinea van de lezer', 'Geheimpje <b>één</b>.', 'Tweede.']);
  // It stands between the two entries, and the imprint tells of it.
  const around = () => own.evaluate((element) => [element.previousElementSibling?.id, element.nextElementSibling?.id]);
  await expect.poll(around).toEqual(['actors-europol', 'quotes-hamran-preventie']);
  expect(await page.locator('.composed .imprint').textContent()).toContain('niet gecontroleerd');
  expect(await page.locator('.composed .address').allTextContents()).toEqual([
    expect.not.stringContaining('Geheimpje'),
    expect.not.stringContaining('Geheimpje'),
  ]);
  expect(await axeViolations(page)).toEqual([]);

  const address = page.url();
  expect(new URL(address).search).toBe('?e=a_europol.t_1.q_hamran-preventie');
  await page.goto(use.site.url('/nl/actors/europol/'));
  await page.getByRole('link', { name: 'Briefing (3)' }).click();
  await own.waitFor();
  expect(await field.inputValue()).toBe('Geheimpje <b>één</b>.\n\nTweede.');

  const other = await use.browser.newContext();
  const elsewhere = await other.newPage();
  other.on('request', (request) => requests.push(request.url()));
  await elsewhere.goto(address);
  await elsewhere.locator('.composed .remark.own').waitFor();
  expect(await elsewhere.locator('.composed').innerHTML()).toBe(await page.locator('.composed').innerHTML());
  // A link that somebody sent leaves nothing behind.
  expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);

  await page.getByRole('button', { name: 'Eigen alinea 1 weglaten' }).click();
  await expect.poll(() => own.count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['briefing /']);
  await page.getByRole('button', { name: 'Eigen alinea toevoegen' }).click();
  expect(await field.inputValue()).toBe('');

  expect(requests.length).toBeGreaterThan(10);
  expect(requests.filter((request) => request.includes('Geheimpje'))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
  await other.close();
});

test.each([
  { locale: 'nl', add: 'Eigen alinea toevoegen', full: 'In een briefing gaan hoogstens 200 eigen alinea’s.' },
  { locale: 'en', add: 'Add a paragraph of your own', full: 'A briefing takes 200 paragraphs of your own at most.' },
])('a reader who wrote as many as a briefing holds is told so, in $locale', async ({ locale, add, full }) => {
  const page = await use.browser.newPage();
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  await page.goto(use.site.url(`/${locale}/compose/?e=t_${numbers.slice(1).join('.')}`));
  const button = page.getByRole('button', { name: add });
  const description = () =>
    button.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent);
  await button.click();
  await expect.poll(() => button.isDisabled()).toBe(true);
  expect(await description()).toContain(full);
  expect(await page.locator('.chosen textarea').count()).toBe(200);
  // The new one is the last, and has the focus.
  expect(await page.evaluate(() => document.activeElement === [...document.querySelectorAll('textarea')].at(-1))).toBe(
    true,
  );
  await page.locator('.chosen [data-act="remove"]').first().click();
  await expect.poll(() => button.isDisabled()).toBe(false);
  expect(await description()).not.toContain(full);
  await page.close();
});

test('two tabs keep one briefing, and a full storage loses nothing of the address', async () => {
  const context = await use.browser.newContext();
  const [one, other] = [await context.newPage(), await context.newPage()];
  const problems = watchPage(one);
  await one.goto(use.site.url('/nl/compose/'));
  await other.goto(use.site.url('/nl/compose/'));
  await one.getByRole('checkbox', { name: 'Europol Organisatie' }).check();
  await expect.poll(() => other.locator('.chosen .name').allTextContents()).toEqual(['Europol']);
  await other.getByRole('button', { name: 'Eigen alinea toevoegen' }).click();
  await other.getByRole('textbox', { name: 'Eigen alinea 1' }).fill('Uit de andere tab.');
  await expect.poll(() => one.locator('.chosen textarea').inputValue()).toBe('Uit de andere tab.');

  await one.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await one.getByRole('textbox', { name: 'Eigen alinea 1' }).fill('Waar geen plaats voor is.');
  await expect
    .poll(() => one.locator('.composed .remark.own p').allTextContents())
    .toEqual(['Alinea van de lezer', 'Waar geen plaats voor is.']);
  expect(new URL(one.url()).hash).toBe('#p1=Waar+geen+plaats+voor+is.');
  expect(problems).toEqual([]);
  await context.close();
});
