import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { webAddress } from '../../src/schema/address.ts';
import { builtSite } from '../harness/built-site.ts';
import { coordinates, textFields, writeFilledDossier } from '../harness/injection/dossier.ts';
import { listenedPage } from '../harness/injection/listen.ts';
import { outputs } from '../harness/injection/outputs.ts';
import { everyInjection, harmless, injectedAddress, injections, shortInjection } from '../harness/injection/strings.ts';
import { siteFiles, sitePages } from '../harness/pages.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';
import { siteTexts } from '../harness/site-texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-injection-'));
let hostile = '';
const siteOf = (name: string): string => (name === 'hostile' ? hostile : path.join(folder, name, 'site'));

/** Builds a dossier in which every field holds a text. Each is proved against its archive, as any other is. */
async function build(name: string, text: string, address: string, ...options: string[]): Promise<void> {
  const content = path.join(folder, name, 'content');
  writeFilledDossier(content, text, address);
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['src/cli/dossier.ts', ...args, '--content', content]);
  await run('verify');
  await run('build', '--out', siteOf(name), '--site', 'https://dossier.example', '--require-archive', ...options);
}

beforeAll(async () => {
  await build('harmless', harmless, 'https://site.example/address', '--no-pdf');
  hostile = await builtSite('hostile');
  await build('paper', shortInjection, injectedAddress);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const hostileFiles = (): { site: string; file: string }[] => [
  ...siteFiles(siteOf('hostile')).map((file) => ({ site: 'hostile', file })),
  ...siteFiles(siteOf('paper')).flatMap((file) => (file.endsWith('.pdf') ? [{ site: 'paper', file }] : [])),
];
const outputOf = (name: string) => outputs.find(({ is }) => is.test(name));

describe('a site of which every text could do harm', () => {
  test('has no file of a kind that is not tested here', () => {
    const all = [...siteFiles(siteOf('hostile')), ...siteFiles(siteOf('paper'))];
    expect(all.filter((file) => outputOf(file) === undefined)).toEqual([]);
  });

  test.each(outputs)('writes texts as texts into $kind', async (output) => {
    const files = hostileFiles().filter(({ file }) => outputOf(file) === output);
    expect(files).not.toEqual([]);
    const faults: string[] = [];
    for (const { site, file } of files) {
      const known = path.join(siteOf('harmless'), file);
      const written = {
        file,
        bytes: readFileSync(path.join(siteOf(site), file)),
        harmless: existsSync(known) ? readFileSync(known) : undefined,
      };
      for (const fault of await output.faults(written)) faults.push(`${file}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('says where something happened in no byte', () => {
    const canary = new RegExp(coordinates.map((number) => String(Math.abs(number)).replace('.', '\\.')).join('|'));
    const texts = [...siteTexts(siteOf('hostile')), ...siteTexts(siteOf('paper'))];
    expect(texts.flatMap((text) => canary.exec(text)?.[0] ?? [])).toEqual([]);
  });
});

test.each(textFields.map(({ path: field, schema }) => [field, schema] as const))(
  '%s takes a text as it is or as an address, or refuses it in one line',
  (_field, schema) => {
    for (const injection of [...injections, everyInjection, injectedAddress]) {
      const { data, error } = z.safeParse(schema, injection);
      if (typeof data === 'string' && data.trim() !== injection.trim())
        expect(webAddress(data)).toEqual({ href: data });
      for (const { message } of error?.issues ?? []) expect(message).toMatch(/^[^\r\n]+$/);
    }
  },
);

describe('a browser without the policy of the site', () => {
  let browser: Browser;
  let site: ServedSite;

  beforeAll(async () => {
    // What is written must be right by itself: the policy is there for what nobody thought of.
    const bare = path.join(folder, 'bare');
    cpSync(siteOf('hostile'), bare, { recursive: true });
    for (const file of siteFiles(bare).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(path.join(bare, file), 'utf8');
      const without = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
      if (without === html) throw new Error(`${file} has no policy.`);
      writeFileSync(path.join(bare, file), without);
    }
    browser = await launchBrowser();
    site = await serveSite(bare);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('runs nothing and goes nowhere on any page', async () => {
    // Those at former addresses lead on, as they should: `activeParts` looks at where.
    const pages = sitePages(siteOf('hostile')).filter((each) => each !== '/' && !each.endsWith('-vroeger/'));
    const visit = async (some: readonly string[]): Promise<string[]> => {
      const { page, heard } = await listenedPage(browser, site.origin);
      const elsewhere: string[] = [];
      for (const to of some) {
        await page.goto(site.url(to), { waitUntil: 'networkidle' });
        if (new URL(page.url()).pathname !== to) elsewhere.push(`${to} → ${page.url()}`);
      }
      await page.context().close();
      return [...elsewhere, ...heard];
    };
    // Side by side, since a page is at rest only when nothing was asked for during half a second.
    const quarters = Array.from({ length: 4 }, (_, part) => pages.filter((_page, at) => at % 4 === part));
    expect((await Promise.all(quarters.map(visit))).flat()).toEqual([]);
  }, 300_000);

  test('searches for such texts and shows them', async () => {
    const { page, heard } = await listenedPage(browser, site.origin);
    for (const query of [
      'pwned',
      '<img src=x onerror=pwned(3)>',
      '"><svg onload=pwned(6)>',
      'Second',
      everyInjection,
    ]) {
      await page.goto(site.url(`/nl/search/?q=${encodeURIComponent(query)}`), { waitUntil: 'networkidle' });
      expect(await page.getByRole('searchbox').first().inputValue()).toBe(query);
    }
    await page.goto(site.url('/nl/search/?q=pwned'), { waitUntil: 'networkidle' });
    await page.locator('.search-result').first().waitFor();
    expect(await page.locator('.search-result script, .search-result img, .search-result svg').count()).toBe(0);
    expect(heard).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('composes a document of such texts, and copies it as Markdown without HTML and without a link of theirs', async () => {
    const { page, heard } = await listenedPage(browser, site.origin);
    const query = new URLSearchParams({
      e: 'a_actor-een.e_event-een.q_quote-een',
      t: everyInjection,
      d: shortInjection,
    });
    await page.goto(site.url(`/nl/compose/?${query.toString()}`), { waitUntil: 'networkidle' });
    await page.locator('.composed').waitFor();
    await page.getByRole('button', { name: 'Kopiëren als Markdown' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('pwned');
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
    const all = nodes(fromMarkdown(markdown));
    expect(all.flatMap((node) => (node.type === 'html' || node.type === 'image' ? [node] : []))).toEqual([]);
    const links = all.flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : []));
    expect(links.filter((url) => !/^https?:\/\/(?:site|dossier)\.example\/|^http:\/\/127\.0\.0\.1:/.test(url))).toEqual(
      [],
    );
    expect(heard).toEqual([]);
    await page.context().close();
  }, 120_000);
});
