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
  // Between the two entries, and marked in the imprint.
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
