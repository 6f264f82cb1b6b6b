import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { axeViolations } from './axe.ts';
import { serveSite } from './serve.ts';
import { aPage, aSite } from './temp-site.ts';
import { watchPage } from './watch.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

const icon = '<link rel="icon" href="icon.svg">';

/** A page that names its icon, as every page of a site does: a browser with a window asks for `/favicon.ico` else. */
const framed = (body: string): string => aPage(body, icon);

async function visit(index: string, files: Record<string, string> = {}) {
  const pages = { 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'index.html': index };
  const site = await serveSite(aSite({ ...files, ...pages }));
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await site.close();
  });
  const problems = watchPage(page);
  await page.goto(site.url('/'), { waitUntil: 'networkidle' });
  return { page, site, problems };
}

test('a sound page has no axe violations, under a strict policy', async () => {
  const { page, problems } = await visit(framed('<p>Sound.</p>'));
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('axe violations are listed with the elements at fault, best practices included', async () => {
  const { page } = await visit(framed('<img src="a.svg"><h4>A level skipped</h4>'), {
    'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(await axeViolations(page)).toEqual([
    { id: 'heading-order', impact: 'moderate', targets: ['h4'] },
    { id: 'image-alt', impact: 'critical', targets: ['img'] },
  ]);
});

test('a sound page has no problems', async () => {
  const { problems } = await visit(framed('<script src="a.js"></script>'), { 'a.js': 'fetch("/");' });
  expect(problems).toEqual([]);
});

test('console errors, warnings and uncaught errors are collected, other messages are not', async () => {
  const script = 'console.error("bad"); console.warn("odd"); console.log("fine"); throw new Error("thrown");';
  const { problems } = await visit(framed('<script src="a.js"></script>'), { 'a.js': script });
  expect(problems).toEqual([
    { kind: 'console', text: 'bad' },
    { kind: 'console', text: 'odd' },
    { kind: 'error', text: 'thrown' },
  ]);
});

test('a missing file is collected', async () => {
  const { problems, site } = await visit(framed('<img src="/none.png" alt="">'));
  expect(problems).toContainEqual({ kind: 'failed', text: `404 ${site.url('/none.png')}` });
});

test('a request to a third party is collected', async () => {
  const { problems } = await visit(
    `<!DOCTYPE html><title>No policy</title>${icon}<img src="https://third.test/a.png" alt="">`,
  );
  expect(problems).toContainEqual({ kind: 'external', text: 'https://third.test/a.png' });
});

test('a request that the policy blocks is collected too', async () => {
  const { problems } = await visit(framed('<img src="https://third.test/a.png" alt="">'));
  expect(problems.map(({ kind }) => kind)).toEqual(['console', 'external', 'failed']);
});
