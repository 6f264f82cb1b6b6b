import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/cli/verify-site/compare-address.ts';
import { aListedSite, anAddress, fromOutside, noDossier, pages, served, verify } from './listed-site.ts';

describe('an address', () => {
  test.each(['', 'index.html', 'integrity.json', '?a=b#c'])('answers for all files, named by its “%s”', async (end) => {
    const url = await served(aListedSite(), '/dossiers/amaq/');
    expect(await verify(url + end)).toEqual({
      code: 0,
      printed: [`6 files of ${url} compared with its integrity.json: no differences.`, fromOutside, noDossier],
      failed: [],
    });
  });

  test('has a line for each file that is gone or changed, and does without what hosts keep to themselves', async () => {
    const site = aListedSite({ ...pages, _headers: '/*', '.nojekyll': '', 'nl/a.html': 'a' });
    const url = await served(site);
    rmSync(path.join(site, '_headers'));
    rmSync(path.join(site, 'nl/a.html'));
    writeFileSync(path.join(site, 'nl/index.html'), 'x'.repeat(5_000_000));
    writeFileSync(path.join(site, 'index.html'), 'hame');
    expect((await verify(url.slice(0, -1))).printed).toEqual([
      'index.html has changed: another SHA-256 than is listed.',
      'nl/a.html is not there.',
      'nl/index.html has changed: more than the 12 bytes that are listed.',
      `9 files of ${url} compared with its integrity.json: 3 differences.`,
      'Not given by the host, which reads them itself: .nojekyll, _headers.',
      fromOutside,
      noDossier,
    ]);
  });

  test('may tell what it makes of the redirects in their place, as GitLab does, but not change them', async () => {
    const site = aListedSite({ ...pages, _redirects: '/actors /nl/actors/ 302\n' });
    const url = await served(site);
    writeFileSync(path.join(site, '_redirects'), '1 rules\nrule 1: valid');
    expect(await verify(url)).toMatchObject({
      code: 0,
      printed: [
        `7 files of ${url} compared with its integrity.json: no differences.`,
        'Not given by the host, which reads them itself: _redirects.',
        fromOutside,
        noDossier,
      ],
    });
    writeFileSync(path.join(site, '_redirects'), '/actors /nl/events/ 302\n');
    expect((await verify(url)).printed[0]).toBe('_redirects has changed: another SHA-256 than is listed.');
    writeFileSync(path.join(site, '_redirects'), '/actors /nl/actors/ 302\n');
    writeFileSync(path.join(site, 'index.html'), '1 rules\n');
    expect((await verify(url)).printed[0]).toBe('index.html has changed: more than the 4 bytes that are listed.');
  });

  test('may pack its answers, and lead on within itself, but to no other host', async () => {
    const site = aListedSite({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c'.repeat(1_000), '404.html': 'none' });
    const asked: string[] = [];
    const other = await anAddress((request, response) => {
      asked.push(request.url ?? '');
      response.end('b');
    });
    const url = await anAddress((request, response) => {
      const name = request.url ?? '';
      if (name === '/a.html') response.writeHead(308, { Location: '/a' }).end();
      else if (name === '/a') response.end('a');
      else if (name === '/b.html') response.writeHead(302, { Location: `${other}b.html` }).end();
      else if (name === '/404.html') response.writeHead(404).end('none');
      else response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(path.join(site, name))));
    });
    expect((await verify(url)).printed.slice(0, 2)).toEqual([
      `b.html leads to another host, which is not asked: ${other}b.html.`,
      `4 files of ${url} compared with its integrity.json: 1 difference.`,
    ]);
    expect(asked).toEqual([]);
  });

  test('that takes the slash from folders is told page by page: their links lead elsewhere', async () => {
    const site = aListedSite({ 'nl/index.html': 'nl', 'nl/a.txt': 'a', 'en/x.html': 'x', '404.html': 'none' });
    const leads = new Map([
      ['/nl/', '/nl'],
      ['/nl/a.txt', '/a.txt'],
      ['/en/x.html', '/en/x/'],
      ['/404.html', '/404/'],
    ]);
    const texts = new Map([
      ['/nl', 'nl'],
      ['/a.txt', 'a'],
      ['/en/x/', 'x'],
      ['/404/', 'none'],
    ]);
    const url = await anAddress(({ url: name = '' }, response) => {
      const to = leads.get(name);
      if (to === undefined) response.end(texts.get(name) ?? readFileSync(path.join(site, name)));
      else response.writeHead(301, { Location: to }).end();
    });
    const elsewhere = 'from where its links lead elsewhere: have the host end the address of a folder in a slash.';
    expect(await verify(url)).toEqual({
      code: 1,
      printed: [
        `en/x.html is given at ${url}en/x/, ${elsewhere}`,
        `nl/index.html is given at ${url}nl, ${elsewhere}`,
        `4 files of ${url} compared with its integrity.json: 2 differences.`,
        fromOutside,
        noDossier,
      ],
      failed: [],
    });
  });

  test('that writes all pages anew is told what hosts do so for', async () => {
    const site = aListedSite();
    const url = await served(site);
    for (const page of ['index.html', 'nl/index.html', '404.html']) appendFileSync(path.join(site, page), '<script>');
    expect((await verify(url)).printed.slice(3)).toEqual([
      `6 files of ${url} compared with its integrity.json: 3 differences.`,
      'Only pages have changed. Some hosts write pages anew, for “pretty URLs”, for scripts of their own or to make them smaller: turn that off, and compare again.',
      fromOutside,
      noDossier,
    ]);
    expect((await verify(site)).printed).not.toContainEqual(expect.stringContaining('Only pages'));
    appendFileSync(path.join(site, 'nl/dossier.pdf'), 'x');
    expect((await verify(url)).printed).not.toContainEqual(expect.stringContaining('Only pages'));
  });

  test('that leads on for ever, or refuses, is told file by file', async () => {
    const site = aListedSite({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' });
    const url = await anAddress((request, response) => {
      const name = request.url ?? '';
      if (name === '/a.html') response.writeHead(302, { Location: '/a.html' }).end();
      else if (name === '/b.html') response.writeHead(403).end('b');
      else if (name === '/c.html') response.destroy();
      else response.end(readFileSync(path.join(site, name)));
    });
    expect((await verify(url)).printed.slice(0, 3)).toEqual([
      'a.html leads on more than 5 times.',
      'b.html is not given: the host answers 403.',
      expect.stringMatching(/^c\.html was not read: there is no connection to 127\.0\.0\.1:\d+ \(\w+\)\.$/),
    ]);
  });

  test('that falls silent is asked no more', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}.html`);
    const site = aListedSite(Object.fromEntries(names.map((name) => [name, 'a'])));
    let asked = 0;
    const url = await anAddress((request, response) => {
      asked += 1;
      if (request.url === '/integrity.json') response.end(readFileSync(path.join(site, 'integrity.json')));
      else response.destroy();
    });
    const { code, printed, failed } = await verify(url);
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
    expect(failed).toEqual([expect.stringMatching(/^http:.* cannot be compared: there is no connection to /)]);
    expect(asked).toBeLessThan(20);
  });
});

test.each([
  ['index.html', ''],
  ['nl/index.html', 'nl/'],
  ['nl/my-index.html', 'nl/my-index.html'],
  ['nl/ë #?%.txt', 'nl/%C3%AB%20%23%3F%25.txt'],
  ['a:b/c', 'a%3Ab/c'],
])('the file %s is asked for as “%s”', (file, address) => {
  expect(addressOf(file, new URL('https://site.example/d/')).href).toBe(`https://site.example/d/${address}`);
});
