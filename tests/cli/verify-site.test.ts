import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeIntegrity } from '../../src/build/manifest/integrity.ts';
import { main } from '../../src/cli/main.ts';
import { listenFrom, serveFolder } from '../../src/cli/serve.ts';
import { addressOf } from '../../src/cli/verify-site/compare-address.ts';
import { WebFault, webFault } from '../../src/cli/verify-site/web-fault.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { publishedHashes } from '../../src/dossier/provenance/published-hashes.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';

const pages = {
  '404.html': 'Niet gevonden',
  'index.html': 'home',
  'nl/index.html': 'Samenvatting',
  'nl/ë #?%.txt': 'a name',
  'nl/dossier.pdf': 'a PDF',
  '.well-known/security.txt': 'Contact:',
};

const nothing = { content: { files: 1, sha256: '0'.repeat(64) } };

/** A folder with a site and its list, made of nothing. */
function aListedSite(files: Readonly<Record<string, string>> = pages, origin: typeof nothing = nothing): string {
  const site = path.join(aFolder(), 'dist');
  writeFiles(site, { ...files, '.dossier-site': '' });
  writeIntegrity(site, { versions: { dossier: '0.1.0', node: '24.0.0' }, ...origin });
  return site;
}

/** What the command prints, without the hash of the list, and its exit code. No dossier stands in the folder of the tests. */
async function verify(site: string, ...more: readonly string[]) {
  const terminal = aTerminal();
  const none = more.includes('--content') ? [] : ['--content', path.dirname(aFolder())];
  const code = await main(['verify-site', site, ...none, ...more], terminal);
  return { code, printed: terminal.printed.filter((line) => !line.startsWith('SHA-256')), failed: terminal.failed };
}

/** Serves by a handler of one’s own. */
async function anAddress(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  const port = await listenFrom(server, 0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/`;
}

async function served(site: string, base = '/'): Promise<string> {
  const { url, close } = await serveFolder(site, base, '127.0.0.1', 0);
  onTestFinished(close);
  return url;
}

const noDossier = 'Compared with no dossier: name one with --content DIR.';
const fromOutside = 'Files that are not listed cannot be seen from outside.';

describe('a folder', () => {
  test('that is as it was built has no differences', async () => {
    const site = aListedSite();
    expect(await verify(site)).toEqual({
      code: 0,
      printed: [`6 files of ${site} compared with its integrity.json: no differences.`, noDossier],
      failed: [],
    });
  });

  test('has a line for each file that is gone, changed, or not listed', async () => {
    const site = aListedSite();
    rmSync(path.join(site, '404.html'));
    appendFileSync(path.join(site, 'index.html'), '!');
    writeFileSync(path.join(site, 'nl/index.html'), 'Samenvattinh');
    writeFileSync(path.join(site, 'nl/dossier.pdf'), '');
    writeFiles(site, { 'nl/evil.html': '', '.DS_Store': '' });
    const { code, printed } = await verify(site);
    expect({ code, printed }).toEqual({
      code: 1,
      printed: [
        '404.html is not there.',
        'index.html has changed: more than the 4 bytes that are listed.',
        'nl/dossier.pdf has changed: 0 bytes, and 5 bytes are listed.',
        'nl/index.html has changed: another SHA-256 than is listed.',
        '.DS_Store is not listed.',
        'nl/evil.html is not listed.',
        `6 files of ${site} compared with its integrity.json: 6 differences.`,
        noDossier,
      ],
    });
  });

  test.skipIf(process.platform === 'win32')('is not read through links', async () => {
    const site = aListedSite();
    rmSync(path.join(site, 'nl'), { recursive: true });
    symlinkSync(path.dirname(site), path.join(site, 'nl'));
    rmSync(path.join(site, 'index.html'));
    symlinkSync(path.join(site, '404.html'), path.join(site, 'index.html'));
    const { printed } = await verify(site);
    expect(printed.slice(0, 5)).toEqual([
      'index.html is a link or a folder, and no file.',
      'nl/dossier.pdf is not there.',
      'nl/index.html is not there.',
      'nl/ë #?%.txt is not there.',
      'nl is not listed.',
    ]);
  });

  test('is compared with the dossier that it was made of', async () => {
    const dossier = path.join(aWrittenDossier(), 'content');
    const { content, ...rest } = await checkContent(dossier);
    if (!content) throw new Error('The dossier is not sound.');
    const site = aListedSite(pages, publishedHashes({ ...rest, content }));
    const compare = () => verify(site, '--content', dossier);
    expect(await compare()).toMatchObject({
      code: 0,
      printed: [expect.stringMatching(/: no differences\.$/), `Compared with the content and the lock of ${dossier}.`],
    });
    writeFiles(dossier, { 'actors/geheim.yaml': 'kind: person\nname: Geheim\ndraft: true\n' });
    expect((await compare()).code).toBe(0);
    appendFileSync(path.join(dossier, 'dossier.yaml'), '# A remark.\n');
    const lock = path.join(dossier, 'provenance.lock.json');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"verified":"\d{4}/, '"verified":"1999'));
    expect(await compare()).toMatchObject({
      code: 1,
      printed: [
        `${dossier} is not the content that the site was made of.`,
        `${lock} is not the lock that the site was made with.`,
        expect.stringMatching(/: 2 differences\.$/),
        expect.anything(),
      ],
    });
    rmSync(path.join(dossier, 'summary'), { recursive: true });
    expect((await compare()).printed[0]).toBe(
      `${dossier} has errors, so no site is made of it as it is: dossier check lists them.`,
    );
  });

  test('is told of as JSON', async () => {
    const site = aListedSite({ 'index.html': 'home' });
    rmSync(path.join(site, 'index.html'));
    const terminal = aTerminal();
    const code = await main(['verify-site', site, '--json', '--content', aFolder()], terminal);
    expect([code, JSON.parse(terminal.printed.join('\n'))]).toEqual([
      1,
      {
        site,
        integrity: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        versions: { dossier: '0.1.0', node: '24.0.0' },
        files: 1,
        kept: [],
        differences: [{ path: 'index.html', kind: 'missing', message: 'is not there' }],
      },
    ]);
  });
});

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

describe('one line says what cannot be compared', () => {
  test.each([
    ['{"format":9}', 'has format 9, and this version of Dossier knows format 1, so nothing can be compared with it.'],
    ['<html>', 'is not JSON, so nothing can be compared with it.'],
  ])('%s', async (text, message) => {
    const site = aListedSite();
    writeFiles(site, { 'integrity.json': text });
    expect((await verify(site)).failed).toEqual([`${site}/integrity.json ${message}`]);
    const url = await served(site);
    expect((await verify(url)).failed).toEqual([`${url}integrity.json ${message}`]);
  });

  test('no folder, no list, no address, no host', async () => {
    const site = aListedSite();
    const url = await served(site);
    rmSync(path.join(site, 'integrity.json'));
    const where = 'A build writes it beside index.html: name the folder or the address of a site that has one.';
    expect([
      ...(await verify(path.join(site, 'none'))).failed,
      ...(await verify(site)).failed,
      ...(await verify(url)).failed,
      ...(await verify('ftp://example.org/')).failed,
      ...(await verify('https://me:secret@example.org/')).failed,
      ...(await verify('http://127.0.0.1:1/')).failed,
    ]).toEqual([
      `There is no folder "${site}/none". Name the folder of a site, or an address with https://.`,
      `There is no ${site}/integrity.json. ${where}`,
      `There is no ${url}integrity.json. ${where}`,
      '"ftp://example.org/" cannot be asked. Write https://, the host and the path, and no more.',
      '"https://me:secret@example.org/" cannot be asked. Write https://, the host and the path, and no more.',
      expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:1\/ cannot be compared: .*Correct the address, or try again later\.$/,
      ),
    ]);
  });

  test.each([
    ['ENOTFOUND', 'there is no host site.example, or no connection'],
    ['ECONNREFUSED', 'there is no connection to site.example (ECONNREFUSED)'],
    ['UND_ERR_HEADERS_TIMEOUT', 'site.example does not answer in time'],
    ['HPE_INVALID_CONSTANT', 'site.example answers what is no HTTP'],
    [
      'CERT_HAS_EXPIRED',
      'the certificate of site.example does not hold (CERT_HAS_EXPIRED), so its answers may be anybody’s',
    ],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'the certificate of site.example does not hold (DEPTH_ZERO_SELF_SIGNED_CERT), so its answers may be anybody’s',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'the certificate of site.example does not hold (ERR_TLS_CERT_ALTNAME_INVALID), so its answers may be anybody’s',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'the certificate of site.example does not hold (UNABLE_TO_VERIFY_LEAF_SIGNATURE), so its answers may be anybody’s',
    ],
  ])('%s of the network', (code, message) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('said'), { code }) });
    expect(webFault(error, new URL('https://site.example/'))).toEqual(new WebFault(message, true));
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
